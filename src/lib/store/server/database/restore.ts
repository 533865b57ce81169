import * as v from 'valibot';
import { revisionOf } from '../../../model/file/revision.ts';
import {
	DUMP_VERSION,
	type DumpCounts,
	DUMPED,
	DUMPED_TABLES,
	type DumpedTable,
	noRows
} from './dump.ts';
import { inTransaction, type Connection, type Engine } from './engine.ts';
import { readDraft } from './read-draft.ts';

/** Why a dump is not restored: nothing of it is. */
export class UnusableDump extends Error {}

/**
 * Puts everything that a dump has into a database, beside what is there; all of it or nothing. Each dataset is opened
 * once, so that what was restored can be read.
 * @throws UnusableDump where it is not whole, or the database has one of its datasets already
 */
export const restore = (engine: Engine, lines: AsyncIterable<string>): Promise<DumpCounts> =>
	inTransaction(engine, async (db) => {
		const counts = noRows();
		const versions = new Map<string, number>();
		let [at, isEnded] = [0, false];
		for await (const line of lines) {
			at++;
			if (line === '' && isEnded) continue;
			const value = objectIn(line, at);
			if (at === 1) {
				refuseOther(value);
				continue;
			}
			if (isEnded) throw new UnusableDump(`Line ${at} comes after the end of the dump.`);
			if ('end' in value) {
				isEnded = true;
				refuseUnequal(counts, value.end);
				continue;
			}
			const table = DUMPED_TABLES.find((one) => Object.hasOwn(value, one));
			if (!table)
				throw new UnusableDump(`Line ${at} is not something that this Plumbline can read.`);
			await insert(db, table, value[table], at, versions);
			counts[table]++;
		}
		if (!isEnded) throw new UnusableDump('The dump is cut off: its last line is missing.');
		for (const [id, version] of versions) await readDraft(db, id, version, null);
		return counts;
	});

function objectIn(line: string, at: number): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(line);
		if (typeof value === 'object' && value) return value as Record<string, unknown>;
	} catch {
		// It is reported below.
	}
	throw new UnusableDump(`Line ${at} is not JSON: this is not a dump, or it is damaged.`);
}

function refuseOther({ plumbline, version }: Record<string, unknown>): void {
	if (plumbline !== 'dump') throw new UnusableDump('This is not a Plumbline dump.');
	if (version === DUMP_VERSION) return;
	throw new UnusableDump(
		`The dump is of version ${String(version)}; this Plumbline reads version ${DUMP_VERSION}.`
	);
}

function refuseUnequal(counts: DumpCounts, end: unknown): void {
	const declared = (end ?? {}) as Partial<DumpCounts>;
	const unequal = DUMPED_TABLES.find((table) => declared[table] !== counts[table]);
	if (!unequal) return;
	throw new UnusableDump(
		`The dump is incomplete: it has ${counts[unequal]} ${unequal}, and should have ${String(declared[unequal])}.`
	);
}

async function insert(
	db: Connection,
	table: DumpedTable,
	written: unknown,
	at: number,
	versions: Map<string, number>
): Promise<void> {
	const read = v.safeParse(v.union([DUMPED[table]]), written);
	if (!read.success) {
		throw new UnusableDump(`Line ${at} cannot be read: ${read.issues[0].message}.`);
	}
	const row = read.output;
	if ('created_at' in row && 'id' in row) versions.set(row.id, row.version);
	if ('dataset' in row && !versions.has(row.dataset)) {
		throw new UnusableDump(`Line ${at} belongs to a dataset that is not in the dump.`);
	}
	if ('body' in row && row.bytes > 0 && revisionOf(row.body) !== row.revision) {
		throw new UnusableDump(
			`Line ${at}: the content of the revision ${row.revision} does not match its name.`
		);
	}
	try {
		await db
			.insertInto(table as 'shares')
			.values(row as never)
			.execute();
	} catch (error) {
		if (!/UNIQUE constraint|duplicate key/.test((error as Error).message)) throw error;
		throw new UnusableDump(
			`The database already has what is on line ${at}. Restore into an empty database.`
		);
	}
}
