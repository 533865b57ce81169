// The columns of TimelineJS's spreadsheet, as its template names them and in its order.
const COLUMNS = [
	...(['year', 'month', 'day', 'time', 'end year', 'end month', 'end day', 'end time'] as const),
	...(['display date', 'headline', 'text', 'media', 'media credit', 'media caption'] as const),
	...(['media thumbnail', 'type', 'group', 'background', 'alt text'] as const)
] as const;

export type SheetColumn = (typeof COLUMNS)[number];

/** Which column of TimelineJS's spreadsheet a name is; null for others. */
export function sheetColumn(name: string): SheetColumn | null {
	const plain = name
		.trim()
		.toLowerCase()
		.replace(/[\s_]+/g, ' ');
	return COLUMNS.find((column) => column === plain) ?? null;
}

/** Whether a table's columns are those of TimelineJS's spreadsheet: a year, a headline, and others. */
export function isSheetHeader(names: readonly string[]): boolean {
	const columns = new Set(names.map(sheetColumn));
	columns.delete(null);
	return columns.has('year') && columns.has('headline') && columns.size >= 5;
}

const ENOUGH = 6; // columns at the template's own place, by which a row is known as its header

/**
 * The names of a header, where it is that of TimelineJS's spreadsheet also those that were cleared: the
 * template’s order tells them.
 */
export function sheetNames(row: readonly string[]): { names: string[]; restored: string[] } {
	const matching = row.filter((name, at) => sheetColumn(name) === COLUMNS[at]).length;
	const restored: string[] = [];
	const names = row.map((name, at) => {
		const column = COLUMNS[at];
		if (name.trim() !== '' || matching < ENOUGH || column === undefined) return name;
		const own = column.replace(/(?:^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
		restored.push(own);
		return own;
	});
	return { names, restored };
}
