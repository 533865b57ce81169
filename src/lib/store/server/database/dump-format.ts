import * as v from 'valibot';

/** The version of the form of dumps. */
export const DUMP_VERSION = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const figures = {
	title: v.string(),
	summary: v.string(),
	language: v.string(),
	statements: count,
	links: count,
	coders: v.string()
};

/** The rows of a dump by their tables. What can be found out from them is left out. */
export const DUMPED = {
	datasets: v.strictObject({
		...{ id: v.string(), ...figures, version: count, created_at: v.string() },
		...{ changed_at: v.string(), name: v.nullable(v.string()), revision: v.nullable(v.string()) }
	}),
	changes: v.strictObject({
		...{ dataset: v.string(), version: count, id: v.string(), at: v.string() },
		...{ by: v.nullable(v.string()), kind: v.string(), form: count, change: v.string() }
	}),
	revisions: v.strictObject({
		...{ dataset: v.string(), revision: v.string(), ...figures, version: count, at: v.string() },
		...{ note: v.string(), bytes: count, body: v.string() }
	}),
	shares: v.strictObject({ dataset: v.string(), hash: v.string(), created_at: v.string() })
};

export type DumpedTable = keyof typeof DUMPED;

export const DUMPED_TABLES = Object.keys(DUMPED) as readonly DumpedTable[];

/** How many rows of each table there are. */
export type DumpCounts = Record<DumpedTable, number>;

export const noRows = (): DumpCounts => ({ datasets: 0, changes: 0, revisions: 0, shares: 0 });
