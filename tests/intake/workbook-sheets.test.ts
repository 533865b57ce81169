import { describe, expect, it } from 'vitest';
import { xlsx } from '#lib/intake/tables/workbook/xlsx.ts';
import { allFound, importFile } from '../fixtures/import-file.ts';
import { inline, sheetOf, workbookOf, type TestCell } from '../fixtures/workbook.ts';

type Row = readonly (string | null)[];

const sheet = (rows: readonly Row[], merged: readonly string[] = []): string =>
	sheetOf(
		rows.map((row) => row.map((cell): TestCell | null => (cell === null ? null : inline(cell))))
	).replace(
		'</worksheet>',
		`<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`
	);

const read = (bytes: Uint8Array, name = 'a.xlsx') => allFound(xlsx, importFile(name, bytes));
const ROWS: readonly Row[] = [
	['date', 'title', 'text'],
	['2021-05-04', 'A', 'words']
];

describe('a merged cell holds for all its rows', () => {
	it('of a date and of an actor, and no longer', async () => {
		const rows: readonly Row[] = [
			['Actor', 'Date', 'Text'],
			['Ports', '2021-05-04', 'a'],
			[null, null, 'b'],
			[null, '2021-05-05', 'c'],
			[null, null, 'd'],
			[null, '2021-05-06', 'e']
		];
		const { drafts } = await read(
			workbookOf({ sheets: { S: sheet(rows, ['A2:A4', 'B2:B3', 'B4:B5']) } })
		);
		expect(drafts.map(({ actor, date }) => [actor, date?.written])).toEqual([
			['Ports', '2021-05-04'],
			['Ports', '2021-05-04'],
			['Ports', '2021-05-05'],
			[null, '2021-05-05'],
			[null, '2021-05-06']
		]);
	});

	it('also where it is the heading of a column below a title, beside a group of two', async () => {
		const rows: readonly Row[] = [
			['Harbour words, 2021', null, null],
			['Date', 'Statement', null],
			[null, 'Title', 'Text'],
			['2021-05-04', 'A', 'words']
		];
		const { drafts, problems } = await read(
			workbookOf({ sheets: { S: sheet(rows, ['A1:C1', 'A2:A3', 'B2:C2']) } })
		);
		expect(drafts).toMatchObject([{ title: 'A', text: 'words', date: { written: '2021-05-04' } }]);
		expect(problems).toMatchObject([{ code: 'left-out', location: { row: 1 } }]);
	});

	it('where blank rows lie in it, which stay blank', async () => {
		const rows: readonly Row[] = [['date', 'text'], ['2021-05-04', 'a'], [], [null, 'b']];
		const { drafts } = await read(workbookOf({ sheets: { S: sheet(rows, ['A2:A4']) } }));
		expect(drafts.map(({ location, date }) => [location.row, date?.written])).toEqual([
			[2, '2021-05-04'],
			[4, '2021-05-04']
		]);
	});
});

describe('the sheet that is read where none was chosen', () => {
	const cover = sheet([['Words of the harbour'], ['by a clerk'], ['version 2']]);
	const codes = sheet([
		['code', 'title'],
		['1', 'Ferries']
	]);

	it('is the first with a header and dates', async () => {
		const { drafts, problems } = await read(
			workbookOf({ sheets: { Cover: cover, Codes: codes, Said: sheet(ROWS) } })
		);
		expect(drafts).toMatchObject([{ title: 'A', location: { part: 'Said' } }]);
		expect(problems[0]!.because).toContain('of which “Said” was read');
	});

	it('is none that is hidden', async () => {
		const book = workbookOf({ sheets: { Old: sheet(ROWS), Said: sheet(ROWS) }, hidden: ['Old'] });
		const { drafts, problems } = await read(book);
		expect(drafts).toMatchObject([{ location: { part: 'Said' } }]);
		expect(problems[0]!.because).toContain('“Old”, hidden');
	});
});

it.each([
	['a web page', '<!DOCTYPE html><html><table><tr><th>date</th></tr></table></html>'],
	[
		'an Excel 2003 XML workbook',
		'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'
	],
	['plain text', 'date\ttitle\n'],
	['a PDF', '%PDF-1.7']
])('tells that a file by the name of a workbook is %s', async (what, content) => {
	const { drafts, problems } = await read(new TextEncoder().encode(content), 'table.xls');
	expect(drafts).toEqual([]);
	expect(problems).toMatchObject([{ code: 'unknown-format', lost: 'file' }]);
	expect(problems[0]!.because).toBe(`the file is ${what}, although it is named as a workbook`);
});
