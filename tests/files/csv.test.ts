import fc from 'fast-check';
import { csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { csvOf } from '#lib/files/table/csv.ts';

it.each<[string, string, string]>([
	['plain words', 'Water', 'Water'],
	['a comma', 'Reconciliation, Palestinian question', '"Reconciliation, Palestinian question"'],
	['quotation marks', 'the "quartet"', '"the ""quartet"""'],
	['a semicolon', 'one; two', '"one; two"'],
	['a line break', 'one\ntwo', '"one\ntwo"'],
	['a carriage return', 'one\rtwo', '"one\rtwo"'],
	['nothing', '', '']
])('writes %s by RFC 4180', (_, text, written) => {
	expect(csvOf([[text, 1]])).toBe(`${written},1\r\n`);
});

it('ends every row with CRLF, and leaves numbers, truth and nothing as they are', () => {
	expect(csvOf([[1.5, -3, true, null], ['a']])).toBe('1.5,-3,true,\r\na\r\n');
});

describe('what a spreadsheet would run', () => {
	it.each([
		'=1+1',
		'+49 30',
		'-2023',
		'@SUM(A1)',
		'=HYPERLINK("http://example.org","x")',
		'\t=1',
		' =1',
		'\n=1',
		'＝1',
		'＋1',
		'－1',
		'＠x'
	])('is made text: %j', (text) => {
		const [[cell]] = csvParseRows(csvOf([[text]])) as [[string]];
		expect(cell).toBe(`'${text}`);
	});

	it.each(['a=b', 'x@example.org', '–', '“=1”', "'=1"])(
		'is not seen where there is none: %j',
		(text) => {
			expect(csvParseRows(csvOf([[text]]))).toEqual([[text]]);
		}
	);
});

it('is read again as it was written, but for the apostrophe', () => {
	const rows = fc.array(
		fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 2, maxLength: 2 }),
		{ minLength: 1 }
	);
	fc.assert(
		fc.property(rows, (rows) => {
			const read = csvParseRows(csvOf(rows));
			expect(
				read.map((row) => row.map((cell) => cell.replace(/^'(?=\s*[=+\-@＝＋－＠\t\r\n])/, '')))
			).toEqual(
				rows.map((row) => row.map((cell) => cell.replace(/^'(?=\s*[=+\-@＝＋－＠\t\r\n])/, '')))
			);
		})
	);
});
