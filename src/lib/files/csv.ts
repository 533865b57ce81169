import { csvFormatRow } from 'd3';

/** A value of a CSV file. null is an empty cell. */
export type CsvValue = string | number | boolean | null;

/**
 * Rows as CSV by RFC 4180: commas, CRLF after each row, quotation marks where needed. Text that a
 * spreadsheet would run as a formula gets an apostrophe in front, which makes it text.
 */
export const csvOf = (rows: readonly (readonly CsvValue[])[]): string =>
	rows.map((row) => `${csvFormatRow(row.map(cellText))}\r\n`).join('');

// What spreadsheets take for the beginning of a formula (OWASP, “CSV Injection”), also behind blanks
// and in the wide forms that some of them fold into it.
const FORMULA = /^\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

function cellText(value: CsvValue): string {
	if (typeof value !== 'string') return value === null ? '' : String(value);
	return FORMULA.test(value) ? `'${value}` : value;
}
