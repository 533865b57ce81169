// The columns of TimelineJS's spreadsheet, as its template names them.
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
