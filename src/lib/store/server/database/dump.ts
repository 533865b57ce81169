import * as v from 'valibot';
import { type Connection, type Engine, inSnapshot } from './engine.ts';

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

/** What orders the rows of each table, the same in every engine. */
const KEYS = {
	datasets: ['id', 'id'],
	changes: ['dataset', 'version'],
	revisions: ['dataset', 'revision'],
	shares: ['dataset', 'hash']
} as const satisfies Record<DumpedTable, readonly [string, string]>;

const AT_ONCE = 20; // rows: an import of many statements is one

/**
 * Writes everything that a database keeps as lines of JSON, as it is at one moment: the same content gives the same
 * bytes, whatever the engine. The last line says how many there were.
 */
export const dump = (engine: Engine, write: (line: string) => Promise<void>): Promise<void> =>
	inSnapshot(engine, async (db) => {
		const line = (value: object) => write(`${JSON.stringify(value)}\n`);
		await line({ plumbline: 'dump', version: DUMP_VERSION });
		const counts = noRows();
		for (const table of DUMPED_TABLES) {
			for await (const row of rowsOf(db, table)) {
				await line({ [table]: row });
				counts[table]++;
			}
		}
		await line({ end: counts });
	});

async function* rowsOf(db: Connection, table: DumpedTable): AsyncGenerator<object> {
	const columns = Object.keys(DUMPED[table].entries);
	const [first, second] = KEYS[table];
	for (let last: Record<string, unknown> | null = null; ;) {
		const { ref } = db.dynamic;
		let page = db
			.selectFrom(table as 'changes')
			.select(columns.map((column) => ref<'dataset'>(column)))
			.orderBy(ref(first))
			.orderBy(ref(second))
			.limit(AT_ONCE);
		if (last) {
			const { [first]: one, [second]: other } = last;
			page = page.where(({ eb, and, or }) =>
				or([
					eb(ref<'dataset'>(first), '>', one as string),
					and([
						eb(ref<'dataset'>(first), '=', one as string),
						eb(ref<'dataset'>(second), '>', other as string)
					])
				])
			);
		}
		const rows: Record<string, unknown>[] = await page.execute();
		// In one order of columns.
		for (const row of rows) {
			yield Object.fromEntries(columns.map((column) => [column, row[column]]));
		}
		if (rows.length < AT_ONCE) return;
		last = rows[rows.length - 1]!;
	}
}
