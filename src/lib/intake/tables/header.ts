import { fieldNamed } from './column-names.ts';
import { isSheetHeader } from '../timelines/timeline-js-columns.ts';
import { readWrittenDate } from '../dates/written-date.ts';

/** The names of a table's columns, and how many rows stand before its first record. */
export interface Header {
	/** Unique, and none empty. */
	readonly names: readonly string[];
	/** Rows up to the header and with it; 0 where the table has none. */
	readonly rows: number;
}

const SEARCHED = 10; // rows from the top, among which the header is looked for

/** Finds the header among the first rows of a table: also below a title, and with merged cells. */
export function headerOf(rows: readonly (readonly string[])[]): Header {
	const filled = rows.map((row) => row.filter((cell) => cell.trim() !== '').length);
	const usual = Math.max(1, median(filled.filter((count) => count > 0)));
	const at = rows
		.slice(0, SEARCHED)
		.findIndex((row, index) => filled[index]! >= Math.min(usual, 2) && isHeader(row, usual));
	if (at === -1) return { names: namesOf([], median(rows.map(({ length }) => length))), rows: 0 };
	let width = rows[at]!.length;
	while (width > 0 && rows[at]![width - 1]!.trim() === '') width--;
	return { names: namesOf(rows[at]!, Math.max(width, usual)), rows: at + 1 };
}

function isHeader(row: readonly string[], usual: number): boolean {
	const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
	const known = cells.filter((cell) => fieldNamed(cell) !== null).length;
	if (isSheetHeader(cells)) return true;
	const isWord = (cell: string) =>
		cell.length <= 60 && !/^[-+=.\d\s%,/:]+$/.test(cell) && !readWrittenDate(cell, 'day-first').ok;
	if (!cells.every(isWord)) return false;
	if (known >= Math.min(2, usual)) return true;
	return usual > 1 && cells.length >= usual && new Set(cells).size === cells.length;
}

function namesOf(row: readonly string[], width: number): string[] {
	const seen = new Map<string, number>();
	return Array.from({ length: width }, (_, at) => {
		const name = row[at]?.trim() || `column ${at + 1}`;
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		return count === 1 ? name : `${name} (${count})`;
	});
}

const median = (counts: readonly number[]): number =>
	[...counts].sort((a, b) => a - b)[counts.length >> 1] ?? 0;
