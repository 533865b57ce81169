import { lastOf } from '../base/last-of.ts';

/**
 * Parts the columns of a table over sheets, in their order, each sheet with the first column, which
 * holds the heads of the rows. A column wider than the rest of a sheet has one of its own.
 * @param sheet as wide as all other widths are measured
 * @param head width of the first column
 * @param others widths of the columns after it
 * @returns the columns of each sheet, counted from 1, since 0 is the head’s
 */
export function columnsPerSheet(
	sheet: number,
	head: number,
	others: readonly number[]
): number[][] {
	const sheets: number[][] = [];
	let left = 0;
	others.forEach((width, at) => {
		if (sheets.length === 0 || width > left) {
			sheets.push([]);
			left = sheet - head;
		}
		lastOf(sheets)!.push(at + 1);
		left -= width;
	});
	return sheets;
}
