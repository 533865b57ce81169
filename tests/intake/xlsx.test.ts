import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ReadingChoices } from '#lib/intake/format.ts';
import { xlsx } from '#lib/intake/tables/workbook/xlsx.ts';
import { allFound, importFile } from '../fixtures/import-file.ts';
import { inline, number, sheetOf, workbookOf, type TestCell } from '../fixtures/workbook.ts';

const read = (bytes: Uint8Array, choices?: ReadingChoices) =>
	allFound(xlsx, importFile('a.xlsx', bytes), choices);

const HEADER = ['date', 'title', 'text'].map(inline);

describe('a sheet becomes statements', () => {
	it('with shared, inline, rich and computed texts, numbers and truth values', async () => {
		const shared = (at: number): TestCell => ({ attributes: 't="s"', inner: `<v>${at}</v>` });
		const rows = [
			['date', 'title', 'text', 'remark', 'count', 'sure'].map(inline),
			[
				number(45251, 1),
				shared(0),
				shared(1),
				{ attributes: 't="str"', inner: '<f>A2&amp;"x"</f><v>computed</v>' },
				number(0.1 + 0.2),
				{ attributes: 't="b"', inner: '<v>1</v>' }
			]
		];
		const { drafts, problems } = await read(
			workbookOf({
				sheets: { One: sheetOf(rows) },
				formats: ['dd/mm/yyyy'],
				texts: [
					'<si><t>Plain</t></si>',
					'<si><r><t>Rich </t></r><r><rPr><b/></rPr><t>text_x000A_</t></r><rPh><t>no</t></rPh></si>'
				]
			})
		);
		expect(problems).toEqual([]);
		expect(drafts).toMatchObject([
			{
				location: { file: 'a.xlsx', part: 'One', row: 2 },
				date: { written: '2023-11-21' },
				title: 'Plain',
				text: 'Rich text\n',
				more: { remark: 'computed', count: '0.3', sure: 'TRUE' }
			}
		]);
	});

	it.each<[string, number, string, boolean, string | undefined]>([
		['a day', 45251, 'dd.mm.yyyy', false, '2023-11-21'],
		['a day and its hour', 45251.625, 'yyyy-mm-dd hh:mm', false, '2023-11-21T15:00'],
		[
			'a day whose hour rounds up to the next',
			45250.9999999,
			'yyyy-mm-dd hh:mm',
			false,
			'2023-11-21'
		],
		['a month', 45251, 'mmmm yyyy', false, '2023-11'],
		['a year', 45251, 'yyyy', false, '2023'],
		['a day of the system of 1904', 43789, '[$-409]d-mmm-yy;@', true, '2023-11-21'],
		['the day before the day that never was', 59, 'd/m/yy', false, '1900-02-28'],
		['the day after it', 61, 'd/m/yy', false, '1900-03-01'],
		['the last day of the calendar', 2_958_465.5, 'yyyy-mm-dd', false, '9999-12-31'],
		['a moment that rounds up past it', 2_958_465.999_999_9, 'yyyy-mm-dd', false, undefined],
		['a day past it by the system of 1904', 2_957_004, 'yyyy-mm-dd', true, undefined],
		['a number that only looks like one', 45251, '0.00" days"', false, undefined]
	])('with %s by the format of its cell', async (_, serial, code, date1904, written) => {
		const sheet = sheetOf([HEADER, [number(serial, 1), inline('A'), inline('words')]]);
		const { drafts } = await read(workbookOf({ sheets: { S: sheet }, formats: [code], date1904 }));
		expect(drafts[0]!.date?.written).toBe(written);
	});

	it('of the sheet that was chosen, and the others are reported', async () => {
		const sheet = (title: string) =>
			sheetOf([HEADER, [inline('2023'), inline(title), inline('words')]]);
		const book = workbookOf({ sheets: { First: sheet('A'), Second: sheet('B') } });
		const second = await read(book, { sheet: 'Second' });
		expect(second.drafts.map(({ title }) => title)).toEqual(['B']);
		expect(second.problems.map(({ code }) => code)).toEqual(['left-out']);
		const none = await read(book, { sheet: 'Third' });
		expect(none.drafts.map(({ title }) => title)).toEqual(['A']);
		expect(none.problems.map(({ code }) => code)).toEqual(['missing', 'left-out']);
	});

	it('below a merged title and a blank row, with blank cells in between', async () => {
		const { drafts } = await read(
			workbookOf({
				sheets: {
					S: sheetOf([[inline('My collection')], [], HEADER, [inline('2023'), null, inline('B')]])
				}
			})
		);
		expect(drafts).toMatchObject([{ location: { row: 4 }, title: null, text: 'B' }]);
	});

	it('with formulas, scripts and markup as the text that they are', async () => {
		const row = [inline('2023'), inline('<script>alert(1)</script>'), inline('=1+1')];
		const { drafts } = await read(workbookOf({ sheets: { S: sheetOf([HEADER, row]) } }));
		expect(drafts).toMatchObject([{ title: '<script>alert(1)</script>', text: '=1+1' }]);
	});
});

describe('a bad workbook is reported, and does no harm', () => {
	const sound = workbookOf({
		sheets: { S: sheetOf([HEADER, [inline('2023'), inline('A'), inline('words')]]) }
	});

	it('one that was cut off', async () => {
		const { drafts, problems } = await read(sound.subarray(0, sound.length - 40));
		expect(drafts).toEqual([]);
		expect(problems).toMatchObject([{ code: 'broken-file', lost: 'file' }]);
		expect(problems[0]!.because).toContain(`at byte ${sound.length - 40}`);
	});

	it('one that unpacks to a thousand times its size, before its memory is spent', async () => {
		const bomb = workbookOf({
			sheets: { S: `<worksheet><sheetData>${' '.repeat(24e6)}</sheetData></worksheet>` }
		});
		expect(bomb.length).toBeLessThan(100_000);
		const { problems } = await read(bomb);
		expect(problems.map(({ code, lost }) => [code, lost])).toContainEqual(['too-large', 'file']);
		expect(problems.map(({ because }) => because).join()).toContain('250 times its size');
	});

	it('one whose texts hold a bomb', async () => {
		const { problems } = await read(
			workbookOf({
				sheets: { S: sheetOf([HEADER]) },
				texts: [`<si><t>${'x'.repeat(24e6)}</t></si>`]
			})
		);
		expect(problems).toMatchObject([{ code: 'too-large', lost: 'file' }]);
	});

	it('one that defines entities', async () => {
		const sheet = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${sheetOf([HEADER])}`;
		const { problems } = await read(workbookOf({ sheets: { S: sheet } }));
		expect(problems.map(({ because }) => because).join()).toContain('document type declaration');
	});

	it('one whose sheet breaks off, with the rows before that', async () => {
		const sheet = sheetOf([HEADER, [inline('2023'), inline('A'), inline('words')]]);
		const { drafts, problems } = await read(
			workbookOf({ sheets: { S: sheet.replace('</sheetData></worksheet>', '<row><c>') } })
		);
		expect(drafts.map(({ title }) => title)).toEqual(['A']);
		expect(problems).toMatchObject([{ code: 'broken-file', lost: 'file' }]);
	});

	it('one of a million characters in a cell', async () => {
		const row = [inline('2023'), inline('A'), inline('x'.repeat(1e6))];
		const { drafts, problems } = await read(workbookOf({ sheets: { S: sheetOf([HEADER, row]) } }));
		expect(drafts[0]!.text).toHaveLength(200_000);
		expect(problems).toMatchObject([{ code: 'too-large', lost: 'field' }]);
		expect(problems[0]!.because).toContain('C2');
	});

	it.each<[string, Uint8Array, string]>([
		['an old .xls', ole('Workbook'), 'Excel 97'],
		['one with a password', ole('EncryptedPackage'), 'password'],
		['an archive of something else', zipSync({ 'a.txt': strToU8('a') }), 'no workbook'],
		['nothing', new Uint8Array(0), 'table of contents']
	])('%s', async (_, bytes, because) => {
		const { problems } = await read(bytes);
		expect(problems).toMatchObject([{ lost: 'file' }]);
		expect(problems[0]!.because).toContain(because);
	});

	it('any with some of its bytes changed', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
				async (changes) => {
					const bytes = sound.slice();
					for (const [at, byte] of changes) bytes[at] = byte;
					const { drafts, problems } = await read(bytes);
					expect(drafts.length + problems.length).toBeGreaterThan(0);
				}
			),
			{ numRuns: 300 }
		);
	});
});

function ole(name: string): Uint8Array {
	const bytes = new Uint8Array(2048);
	bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	for (const [at, letter] of [...name].entries()) bytes[1024 + 2 * at] = letter.charCodeAt(0);
	return bytes;
}

it('reads any table back to the letter', async () => {
	const cell = fc
		.string({ unit: fc.constantFrom(...'ab ,;"\n=<&дن'), minLength: 1, maxLength: 8 })
		.filter((text) => text.trim() !== '');
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }),
			async (rows) => {
				const sheet = sheetOf([['title', 'text', 'other'], ...rows].map((row) => row.map(inline)));
				const { drafts } = await read(workbookOf({ sheets: { S: sheet } }));
				expect(drafts.map(({ title, text, more }) => [title, text, more.other])).toEqual(rows);
			}
		),
		{ numRuns: 60 }
	);
});

it('ends with an AbortError when it is cancelled', async () => {
	const rows = Array.from({ length: 20_000 }, () => [inline('2023'), inline('A'), inline('words')]);
	const cancel = new AbortController();
	const file = importFile('a.xlsx', workbookOf({ sheets: { S: sheetOf([HEADER, ...rows]) } }));
	const reading = (async () => {
		for await (const parsed of xlsx.read(file, {}, cancel.signal)) {
			if (parsed.kind === 'progress') cancel.abort();
		}
	})();
	await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
});
