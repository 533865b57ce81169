import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetOf } from '#lib/intake/dataset-of.ts';
import { FORMATS } from '#lib/intake/formats.ts';
import { gather } from '#lib/intake/gather.ts';
import { settled } from '#lib/intake/settled.ts';
import { readDataset } from '#lib/model/read.ts';
import { inline, sheetOf, workbookOf } from '../fixtures/workbook.ts';
import { fileOf } from './import-of.ts';

const BOOK = fileOf('code,title\n1,Open harbour\n2,Clean bay\n', 'codebook.csv');

/** The faults that our own reader finds in what an import makes of some files; none where it makes nothing. */
async function faultsOf(files: readonly ReturnType<typeof fileOf>[], merge: boolean) {
	const all = await gather(files, { formats: FORMATS });
	const gathered = merge ? settled(all, {}) : all;
	const documents = Object.fromEntries(
		gathered.documents.map(({ id }) => [id, { adopted: '1 May 2001' }])
	);
	const made = datasetOf(gathered, { documents });
	if (!made.ok) return [];
	const read = readDataset(JSON.stringify(made.value.file));
	return read.ok ? [] : read.problem;
}

const odd = fc.constantFrom(
	...[
		'',
		' ',
		'\u00a0',
		'-',
		'../..',
		'/',
		'..',
		'English',
		'xx-',
		'en',
		'e n',
		'2023',
		'2021-02-30',
		'Q3 2023'
	],
	...[
		'12000',
		'-12000',
		'Y20000',
		'1850?',
		'3, 5 and 9 May 2021',
		'1/2/2021',
		'31.12.9999',
		'2023-11-21T25:00'
	],
	...[
		'https://',
		'https://a b',
		'http://a.example',
		'[x](https://a.example)',
		'[](https://a.example)',
		'[x](y)'
	],
	...[
		'S 17',
		'S-17',
		'ä.b',
		'.',
		'_',
		'#',
		'\u0000',
		'\ud83d\ude00',
		'=1+1',
		'<b>x</b>',
		'1',
		'1.1',
		'vote',
		'null'
	],
	...[
		'Article 1',
		'мая 2021',
		'ш',
		'٢٠٢١',
		'19th century',
		'before 1',
		'1 BC',
		'9999 BC',
		'until 9999',
		'after 9999'
	]
);
const cell = fc.oneof(
	{ weight: 3, arbitrary: odd },
	{ weight: 1, arbitrary: fc.string({ maxLength: 12 }) }
);
const heading = fc.constantFrom(
	...[
		'id',
		'date',
		'end',
		'time',
		'year',
		'title',
		'text',
		'summary',
		'actor',
		'speaker',
		'place',
		'kind'
	],
	...[
		'publisher',
		'url',
		'language',
		'group',
		'tags',
		'image',
		'caption',
		'credit',
		'code',
		'description',
		'',
		'x'
	]
);
const table = fc.tuple(
	fc.uniqueArray(heading, { minLength: 1, maxLength: 7 }),
	fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 6 })
);
const csvOf = (rows: readonly (readonly string[])[]) =>
	rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n');

describe('whatever import accepts, our own reader accepts', () => {
	it('of tables', { timeout: 60_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(table, fc.boolean(), async ([header, rows], merge) => {
				const file = fileOf(csvOf([header, ...rows]), 'table.csv');
				expect(await faultsOf([file, BOOK], merge)).toEqual([]);
			}),
			{ numRuns: 200 }
		);
	});

	it('of workbooks', { timeout: 60_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(table, async ([header, rows]) => {
				const sheet = sheetOf(
					[header, ...rows].map((row) =>
						row.map((one) => inline(one.replace(/[^\x20-\ud7ff]/g, '')))
					)
				);
				const file = fileOf(workbookOf({ sheets: { S: sheet } }), 'table.xlsx');
				expect(await faultsOf([file, BOOK], false)).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});

	it('of codebooks', { timeout: 60_000 }, async () => {
		const names = fc.uniqueArray(
			fc.constantFrom('code', 'title', 'text', 'cues', 'tag', 'x', 'name'),
			{
				minLength: 2
			}
		);
		await fc.assert(
			fc.asyncProperty(
				names,
				fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }),
				async (header, rows) => {
					const file = fileOf(csvOf([header, ...rows]), 'codebook.csv');
					expect(await faultsOf([file], false)).toEqual([]);
				}
			),
			{ numRuns: 150 }
		);
	});
});

it('leaves out the field that cannot be held, tells its row, and keeps the others', async () => {
	const all = await gather(
		[
			fileOf('date,text,language\n2021,a,Martian\n../..,b,en\n2023,c,English\n', 'table.csv'),
			fileOf('code,title\n,\n', 'codebook.csv'),
			BOOK
		],
		{ formats: FORMATS }
	);
	expect(all.drafts.map(({ date, text }) => [date?.written, text])).toEqual([
		['2021', 'a'],
		[undefined, 'b'],
		['2023', 'c']
	]);
	expect(all.drafts[2]!.language).toBe('en');
	expect(all.documents).toHaveLength(1);
	expect(all.problems.map(({ code, place }) => [code, place.row ?? place.file])).toEqual([
		['bad-value', 2],
		['bad-date', 3],
		['missing', 'codebook.csv']
	]);
});

it('tells a date that lies far from all the others, and not the ends of a long history', async () => {
	const farIn = async (...dates: string[]) => {
		const file = fileOf(
			`date,text\n${dates.map((date, at) => `${date},words ${at}\n`).join('')}`,
			'a.csv'
		);
		const { problems } = await gather([file], { formats: FORMATS });
		return problems
			.filter(({ because }) => because.includes('far from'))
			.map(({ place }) => place.row);
	};
	expect(await farIn('0021-05-04', '2021-05-04', '2021-05-06', '2210-05-04')).toEqual([2, 5]);
	expect(await farIn('1802', '1850', '1901', '1950', '2020')).toEqual([]);
	expect(await farIn('1021', '2021')).toEqual([]);
});
