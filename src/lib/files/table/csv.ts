import { FORMULA } from '../../base/cell-text.ts';

/** A value of a CSV file. null is an empty cell. */
export type CsvValue = string | number | boolean | null;

/**
 * Rows as CSV by RFC 4180: commas, CRLF after each row, quotation marks where needed, also around a
 * semicolon, at which spreadsheets of many countries divide. Text that a spreadsheet would run as a
 * formula gets an apostrophe in front, which makes it text; an import takes it off again.
 */
export const csvOf = (rows: readonly (readonly CsvValue[])[]): string =>
	rows.map((row) => `${row.map((value) => quoted(cellText(value))).join(',')}\r\n`).join('');

const quoted = (cell: string): string =>
	/[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

function cellText(value: CsvValue): string {
	if (typeof value !== 'string') return value === null ? '' : String(value);
	return FORMULA.test(value) ? `'${value}` : value;
}
