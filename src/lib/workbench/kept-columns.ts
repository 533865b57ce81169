import { get, set } from 'idb-keyval';

/** Which field a column holds, by the column’s own name; '' for none. */
export type ColumnChoice = Readonly<Record<string, string>>;

const keyOf = (header: readonly string[]): string => `plumbline-columns ${header.join('\u001f')}`;

/** Remembers which column holds what, for tables with the same header. */
export const keepColumns = (header: readonly string[], columns: ColumnChoice): Promise<void> =>
	set(keyOf(header), columns);

/** What was chosen for a table with this header before; null where nothing was. */
export async function keptColumns(header: readonly string[]): Promise<ColumnChoice | null> {
	return (await get<ColumnChoice>(keyOf(header))) ?? null;
}
