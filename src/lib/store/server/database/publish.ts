import { sql } from 'kysely';
import { fail, ok, type Result } from '../../../base/result.ts';
import { slugOf } from '../../../base/slug.ts';
import { fileOfDraft } from '../../../model/change/draft-file.ts';
import { readDataset } from '../../../model/reading/read.ts';
import { canonicalOf, revisionOf, type Revision } from '../../../model/file/revision.ts';
import type { PublishedRevision, PublishProblem } from '../../workspace.ts';
import { lockedRow } from './append.ts';
import { hold, instantOf, type Context } from './context.ts';
import { inTransaction, type Connection } from './engine.ts';
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
		const kept = await revisionsOf(db, dataset);
		return ok({ ...kept.find((one) => one.revision === revision)!, name });
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
