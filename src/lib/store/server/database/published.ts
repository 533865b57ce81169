import type { Revision } from '../../../model/file/revision.ts';
import type { PublishedEntry, ShownRevision, WithdrawnRevision } from '../../workspace.ts';
import type { Connection } from './engine.ts';

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
	asked: Revision | null
): Promise<ShownRevision | WithdrawnRevision | null> {
	const found = await db
		.selectFrom('datasets')
		.select(['id', 'revision'])
		.where('name', '=', name)
		.executeTakeFirst();
	const revision = asked ?? found?.revision ?? null;
	if (!found || revision === null) return null;
	const { id } = found;
	const one = db.selectFrom('revisions').where('dataset', '=', id).where('revision', '=', revision);
	const row = await one.select(['at', 'bytes', 'note']).executeTakeFirst();
	if (row?.bytes === 0) return { withdrawn: row.note };
	if (!row) return null;
	return {
		...{ at: row.at, bytes: row.bytes, revision: revision as Revision },
		text: async () => (await one.select('body').executeTakeFirstOrThrow()).body
	};
}
