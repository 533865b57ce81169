import { isColumnName } from './column-names.ts';
import { isCommentRow, withoutMark } from './comment-row.ts';
import { isSheetHeader, sheetNames } from './timeline-js-columns.ts';
import { readWrittenDate } from '../../dates/written/written-date.ts';

/** The names of a table's columns, and how many rows stand before its first record. */
export interface Header {
	/** Unique, and none empty. */
	readonly names: readonly string[];
	/** Rows up to the header and with it; 0 where the table has none. */
	readonly rows: number;
	/** How many of those rows hold the names: 2 where names of groups stand above names of columns. */
	readonly height: number;
	/** Names of columns that the table leaves blank, and that its layout tells. */
	readonly restored: readonly string[];
}

const SEARCHED = 10; // rows from the top, among which the header is looked for

/** Finds the header among the first rows of a table: also below a title or comments, and of two rows. */
export function headerOf(rows: readonly (readonly string[])[]): Header {
	const content = rows.flatMap((row, at) => (isCommentRow(row) ? [] : [{ row, at }]));
	const counts = content.map(({ row }) => filledIn(row)).filter((count) => count > 0);
	const usual = Math.max(1, median(counts));
	const nth = content
		.slice(0, SEARCHED)
		.findIndex(({ row }) => filledIn(row) >= Math.min(usual, 2) && isHeader(row, usual));
	if (nth === -1) {
		return {
			names: namesOf([], median(content.map(({ row }) => row.length))),
			...{ rows: content[0]?.row === rows[0] ? 0 : (content[0]?.at ?? 0), height: 0, restored: [] }
		};
	}
	const [first, second] = [content[nth]!, content[nth + 1]];
	const above = content[nth - 1];
	if (second && isGroups(first.row, second.row) && isHeader(second.row, usual)) {
		return { ...named(joined(first.row, second.row), usual), rows: second.at + 1, height: 2 };
	}
	if (above && above.at === first.at - 1 && isGroups(above.row, first.row)) {
		return { ...named(joined(above.row, first.row), usual), rows: first.at + 1, height: 2 };
	}
	return { ...named(withoutMark(first.row), usual), rows: first.at + 1, height: 1 };
}

const filledIn = (row: readonly string[]): number =>
	row.filter((cell) => cell.trim() !== '').length;

function named(row: readonly string[], usual: number): Pick<Header, 'names' | 'restored'> {
	let width = row.length;
	while (width > 0 && row[width - 1]!.trim() === '') width--;
	const { names, restored } = sheetNames(row);
	return { names: namesOf(names, Math.max(width, usual)), restored };
}

function isHeader(row: readonly string[], usual: number): boolean {
	const cells = withoutMark(row)
		.map((cell) => cell.trim())
		.filter((cell) => cell !== '');
	if (isSheetHeader(sheetNames(row).names)) return true;
	const known = cells.filter(isColumnName).length;
	if (!cells.every(isWord)) return false;
	if (known >= Math.min(2, usual)) return true;
	return usual > 1 && cells.length >= usual && new Set(cells).size === cells.length;
}

const isWord = (cell: string): boolean =>
	cell.length <= 60 && !/^[-+=.\d\s%,/:]+$/.test(cell) && !readWrittenDate(cell, 'day-first').ok;

/** Whether a row names groups of the columns that the next one names: blank where that goes on, and words. */
function isGroups(above: readonly string[], below: readonly string[]): boolean {
	const cells = above.filter((cell) => cell.trim() !== '');
	if (cells.length < 2 || !cells.every((cell) => isWord(cell.trim()))) return false;
	const last = below.map((cell) => cell.trim() !== '').lastIndexOf(true);
	const isWider = below.some(
		(cell, at) => cell.trim() !== '' && (above[at] ?? '').trim() === '' && at > 0
	);
	const repeats = new Set(cells).size < cells.length;
	return last >= 1 && (isWider || repeats) && filledIn(below) >= cells.length - gapsIn(below);
}

const gapsIn = (row: readonly string[]): number => row.filter((cell) => cell.trim() === '').length;

/** “When” over “From” and “To” names “When From” and “When To”. */
function joined(above: readonly string[], below: readonly string[]): string[] {
	let group = '';
	return Array.from({ length: Math.max(above.length, below.length) }, (_, at) => {
		const [over, under] = [(above[at] ?? '').trim(), (below[at] ?? '').trim()];
		if (over !== '') group = over;
		if (under === '' || under === group) return under === '' ? over : under;
		return `${group} ${under}`.trim();
	});
}

function namesOf(row: readonly string[], width: number): string[] {
	const counts = new Map<string, number>();
	return Array.from({ length: width }, (_, at) => {
		const name = row[at]?.trim() || `column ${at + 1}`;
		const count = (counts.get(name) ?? 0) + 1;
		counts.set(name, count);
		return count === 1 ? name : `${name} (${count})`;
	});
}

const median = (counts: readonly number[]): number =>
	[...counts].sort((a, b) => a - b)[counts.length >> 1] ?? 0;
