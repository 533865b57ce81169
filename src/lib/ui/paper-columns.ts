import type { Attachment } from 'svelte/attachments';
import { lastOf } from '../base/sequences.ts';

const SHEET = '186mm'; // A4 upright within its margins: the narrowest of the usual sheets

/**
 * Keeps every column of a table on paper: while the page is printed, a table that is wider than the sheet
 * is parted by columns over several, each with the heads of the rows.
 */
export const paperColumns: Attachment<HTMLTableElement> = (table) => {
	const ended = new AbortController();
	const { signal } = ended;
	let parts: HTMLTableElement[] = [];

	function part(): void {
		mend();
		const columns = columnsPerSheet(...measured(table));
		table.dataset.paper = columns.length > 1 ? 'parted' : 'whole';
		if (columns.length < 2) return;
		parts = columns.map((onSheet) => withColumns(table, new Set(onSheet)));
		table.after(...parts);
	}
	function mend(): void {
		for (const one of parts) one.remove();
		parts = [];
		delete table.dataset.paper;
	}

	addEventListener('beforeprint', part, { signal });
	addEventListener('afterprint', mend, { signal });
	return () => {
		ended.abort();
		mend();
	};
};

/** How wide the sheet and the columns of a table are in print, px. The first column has the row heads. */
function measured(table: HTMLTableElement): [sheet: number, head: number, others: number[]] {
	const probe = document.createElement('div');
	probe.style.cssText = `position: absolute; visibility: hidden; width: ${SHEET}`;
	const copy = table.cloneNode(true) as HTMLTableElement;
	copy.dataset.paper = 'measured';
	probe.append(copy);
	table.after(probe);
	const widths = [...copy.rows[0]!.cells].map((cell) => cell.getBoundingClientRect().width);
	const sheet = probe.getBoundingClientRect().width;
	probe.remove();
	const [head = 0, ...others] = widths;
	return [sheet, head, others];
}

/** A copy of a table with its first column, and of the others those that are kept. */
function withColumns(table: HTMLTableElement, onSheet: ReadonlySet<number>): HTMLTableElement {
	const copy = table.cloneNode(true) as HTMLTableElement;
	copy.dataset.paper = 'part';
	for (const { cells } of copy.rows) {
		[...cells].forEach((cell, column) => {
			if (column > 0 && !onSheet.has(column)) cell.remove();
		});
	}
	return copy;
}

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
