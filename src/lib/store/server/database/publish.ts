import { sql } from 'kysely';
import { fail, ok, type Result } from '../../../base/types.ts';
import { slugOf } from '../../../base/words.ts';
import { fileOfDraft } from '../../../model/change/snapshot.ts';
import { canonicalOf, type Revision, revisionOf } from '../../../model/file/revision.ts';
import { readDataset } from '../../../model/reading/read.ts';
import type {
	PublishedEntry,
	PublishedRevision,
	PublishProblem,
	Share,
	ShownRevision,
	UnknownWorkspace,
	WithdrawnRevision
} from '../../workspace.ts';
import { hashOf, newToken } from '../token.ts';
import { lockedRow } from './append.ts';
import { type Context, hold, instantOf } from './context.ts';
import { type Connection, inTransaction } from './engine.ts';
import { readDraft } from './read-draft.ts';
import { figuresOf, listed } from './rows.ts';

type Published = Result<PublishedRevision & { name: string }, PublishProblem>;

/** Whether a name is already that of another dataset. */
export type IsTaken = (name: string) => Promise<boolean>;

/** Makes a revision of a dataset as it is now, and shows it to readers. */
export const publish = (
	context: Context,
	dataset: string,
	{ note, expected }: { readonly note: string; readonly expected?: number | undefined },
	isTaken: IsTaken
): Promise<Published> =>
	inTransaction(context.engine, async (db): Promise<Published> => {
		// Two that are published at once could get one name.
		if (context.engine.lockAll) await sql.raw(context.engine.lockAll).execute(db);
		const row = await lockedRow(context, db, dataset);
		if (!row) return fail({ kind: 'unknown' });
		if (expected !== undefined && row.version !== expected) {
			return fail({ kind: 'stale', version: row.version });
		}
		const known = context.drafts.get(dataset) ?? null;
		const now = await readDraft(db, dataset, row.version, known);
		hold(context, dataset, now);
		const read = readDataset(fileOfDraft(now.draft));
		if (!read.ok) return fail({ kind: 'invalid', faults: read.problem });
		const body = canonicalOf(read.value);
		const revision = revisionOf(body);
		const at = instantOf(context);
		const name = row.name ?? (await freeName(db, now.draft.about.value('about')!.title, isTaken));
		await db
			.insertInto('revisions')
			.values({
				...{ ...figuresOf(now.draft), dataset, revision, version: row.version },
				...{ at, note: listed(note), bytes: Buffer.byteLength(body), body }
			})
			// The same content was published before: it is the same revision, of that day.
			.onConflict((conflict) =>
				conflict
					.columns(['dataset', 'revision'])
					// But where that was withdrawn it is there again.
					.doUpdateSet({ body, bytes: Buffer.byteLength(body), note: listed(note) })
					.where('revisions.bytes', '=', 0)
			)
			.execute();
		await db.updateTable('datasets').set({ name, revision }).where('id', '=', dataset).execute();
		const revisions = await revisionsOf(db, dataset);
		return ok({ ...revisions.find((one) => one.revision === revision)!, name });
	});

const LONGEST = 60; // characters of a name

/** A name for an address, after the title, that no other dataset has. */
async function freeName(db: Connection, title: string, isTaken: IsTaken): Promise<string> {
	const slug = [...slugOf(title)].slice(0, LONGEST).join('') || 'dataset';
	for (let next = 1; ; next++) {
		const name = next === 1 ? slug : `${slug}-${next}`;
		const other = db.selectFrom('datasets').select('id').where('name', '=', name).limit(1);
		if (!(await other.executeTakeFirst()) && !(await isTaken(name))) return name;
	}
}

/** The revisions of a dataset, the newest first. */
export async function revisionsOf(db: Connection, dataset: string): Promise<PublishedRevision[]> {
	const rows = await db
		.selectFrom('revisions')
		.select(['revision', 'at', 'note', 'version', 'bytes'])
		.where('dataset', '=', dataset)
		.orderBy('version', 'desc')
		.orderBy('revision')
		.execute();
	return rows.map(({ bytes, ...row }) => ({
		...{ ...row, revision: row.revision as Revision, isWithdrawn: bytes === 0 }
	}));
}

/** Takes a dataset from lists; its revisions stay. */
export const unpublish = (
	{ engine }: Context,
	dataset: string
): Promise<Result<null, UnknownWorkspace>> =>
	inTransaction(engine, async (db) => {
		const one = db.updateTable('datasets').set({ revision: null }).where('id', '=', dataset);
		const { numUpdatedRows } = await one.executeTakeFirst();
		return numUpdatedRows > 0n ? ok(null) : fail({ kind: 'unknown' });
	});

/**
 * Takes back a revision: nothing is left of it but a note, and where readers see it now, they see nothing.
 * @returns whether there was one
 */
export const withdraw = (
	{ engine }: Context,
	dataset: string,
	revision: string,
	note: string
): Promise<boolean> =>
	inTransaction(engine, async (db) => {
		const { numUpdatedRows } = await db
			.updateTable('revisions')
			.set({ body: '', bytes: 0, note: listed(note) })
			.where('dataset', '=', dataset)
			.where('revision', '=', revision)
			.executeTakeFirst();
		const shown = db.updateTable('datasets').set({ revision: null }).where('id', '=', dataset);
		await shown.where('revision', '=', revision).execute();
		return numUpdatedRows > 0n;
	});

/** The published datasets, by their names, each as it was when it was published. */
export async function publishedIn(db: Connection): Promise<PublishedEntry[]> {
	const rows = await db
		.selectFrom('datasets')
		.innerJoin('revisions', (join) =>
			join
				.onRef('revisions.dataset', '=', 'datasets.id')
				.onRef('revisions.revision', '=', 'datasets.revision')
		)
		.select(['datasets.name', 'revisions.title', 'revisions.summary', 'revisions.language'])
		.select(['revisions.statements', 'revisions.links', 'revisions.coders', 'revisions.bytes'])
		.orderBy('datasets.name')
		.execute();
	return rows.map(({ name, coders, ...row }) => ({
		...row,
		name: name!,
		coders: JSON.parse(coders) as string[]
	}));
}

/** What stands under a name: the revision that readers see now, or one that was published before. */
export async function shownAs(
	db: Connection,
	name: string,
	wanted: Revision | null
): Promise<ShownRevision | WithdrawnRevision | null> {
	const dataset = await db
		.selectFrom('datasets')
		.select(['id', 'revision'])
		.where('name', '=', name)
		.executeTakeFirst();
	const revision = wanted ?? dataset?.revision ?? null;
	if (!dataset || revision === null) return null;
	const { id } = dataset;
	const one = db.selectFrom('revisions').where('dataset', '=', id).where('revision', '=', revision);
	const row = await one.select(['at', 'bytes', 'note']).executeTakeFirst();
	if (row?.bytes === 0) return { withdrawn: row.note };
	if (!row) return null;
	return {
		...{ at: row.at, bytes: row.bytes, revision: revision as Revision },
		text: async () => (await one.select('body').executeTakeFirstOrThrow()).body
	};
}

/** Makes a link that shows a draft. */
export const share = (
	context: Context,
	dataset: string
): Promise<Result<Share & { token: string }, UnknownWorkspace>> =>
	inTransaction(context.engine, async (db) => {
		if (!(await lockedRow(context, db, dataset))) return fail({ kind: 'unknown' as const });
		const token = newToken();
		const [id, createdAt] = [hashOf(token), instantOf(context)];
		await db.insertInto('shares').values({ dataset, hash: id, created_at: createdAt }).execute();
		return ok({ id, createdAt, token });
	});

/** Makes a link to a draft good for nothing. */
export const revoke = (
	{ engine }: Context,
	dataset: string,
	hash: string
): Promise<Result<null, never>> =>
	inTransaction(engine, async (db) => {
		const links = db.deleteFrom('shares').where('dataset', '=', dataset);
		await links.where('hash', '=', hash).execute();
		return ok(null);
	});

/** The links to a draft that are good, the newest first. */
export async function sharesOf(db: Connection, dataset: string): Promise<Share[]> {
	const rows = await db
		.selectFrom('shares')
		.select(['hash', 'created_at'])
		.where('dataset', '=', dataset)
		.orderBy('created_at', 'desc')
		.orderBy('hash')
		.execute();
	return rows.map(({ hash, created_at: createdAt }) => ({ id: hash, createdAt }));
}

/** Whether a link to a draft is good. */
export async function isShared(db: Connection, dataset: string, token: string): Promise<boolean> {
	const row = await db
		.selectFrom('shares')
		.select('hash')
		.where('dataset', '=', dataset)
		.where('hash', '=', hashOf(token))
		.executeTakeFirst();
	return row !== undefined;
}
