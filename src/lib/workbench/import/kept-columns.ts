import { get, set } from 'idb-keyval';

/** Which field a column holds, by the column’s own name; '' for none. */
export type ColumnChoice = Readonly<Record<string, string>>;

const keyOf = (header: readonly string[]): string => `plumbline-columns ${header.join('\u001f')}`;

/** Remembers which column holds what, for tables with the same header, where the browser keeps anything. */
export async function keepColumns(header: readonly string[], columns: ColumnChoice): Promise<void> {
	try {
		await set(keyOf(header), columns);
	} catch {
		// Nothing of a study is lost: the columns are chosen by hand again.
	}
}

/** What was chosen for a table with this header before; null where nothing was, or nothing is kept. */
export async function keptColumns(header: readonly string[]): Promise<ColumnChoice | null> {
	try {
		return (await get<ColumnChoice>(keyOf(header))) ?? null;
	} catch {
		return null;
	}
}
