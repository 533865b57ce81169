import { sql } from 'kysely';
import type { KeptChange } from '../../workspace.ts';
import type { Connection } from './engine.ts';
import { keptChange } from './rows.ts';

const LONGEST = 65_536; // bytes of a change that a list includes

// By its bytes: to count the characters of an import, all of it would be read.
const changesOf = (db: Connection, dataset: string) =>
	db
		.selectFrom('changes')
		.select(['version', 'id', 'at', 'by', 'kind', 'form'])
		.select(
			sql<string | null>`case when octet_length(change) <= ${LONGEST} then change end`.as('change')
		)
		.where('dataset', '=', dataset);

/** The changes of a dataset after one version up to another, in their order. */
export async function changesBetween(
	db: Connection,
	dataset: string,
	after: number,
	to: number,
	most: number
): Promise<KeptChange[]> {
	const rows = await changesOf(db, dataset)
		.where('version', '>', after)
		.where('version', '<=', to)
		.orderBy('version')
		.limit(most)
		.execute();
	return rows.map(keptChange);
}

/** The changes of a dataset, the newest first. */
export async function newestChanges(
	db: Connection,
	dataset: string,
	most: number,
	before = Number.MAX_SAFE_INTEGER
): Promise<KeptChange[]> {
	const below = Math.min(before, 2_147_483_647);
	const rows = await changesOf(db, dataset)
		.where('version', '<', below)
		.orderBy('version', 'desc')
		.limit(most)
		.execute();
	return rows.map(keptChange);
}
