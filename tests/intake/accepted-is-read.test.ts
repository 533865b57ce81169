import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetOf } from '#lib/intake/assembly/dataset-of.ts';
import { FORMATS } from '#lib/intake/formats.ts';
import { readFiles } from '#lib/intake/read-files.ts';
import { applyDecisions } from '#lib/intake/apply-decisions.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { fileText } from '#lib/model/file/write.ts';
import { finishImport } from '#lib/intake/finish-import.ts';
import { downloaded } from '../fixtures/downloaded.ts';
import { importFile } from '../fixtures/import-file.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';
import { inline, sheetOf, workbookOf } from '../fixtures/workbook.ts';
import { fileOf } from './import-of.ts';

const PLAN = 'code,title,text\n1,Ferries,The harbour is open to ferries\n';

const LONG = 'Причал '.repeat(300);

// What stands where a text or a date is wanted: also nothing, blanks, markup, addresses, halves of characters.
const words = fc.oneof(
	fc.constantFrom(
		'',
		' ',
		'\n',
		'<p></p>',
		'&nbsp;',
		'<b>Quay</b>',
		'https://a.example/1',
		'#quay',
		'🇵🇹'
	),
	fc.constantFrom(
		'__proto__',
		'constructor',
		'\ud83d',
		'\0',
		'«Причал»',
		'رصيف',
		'The quay is open. Ferries sail.'
	),
	fc.constantFrom('\u200b', '\u200bquay', ' '.repeat(2_000) + 'quay', LONG, `${LONG}😀`),
	fc.string({ unit: 'grapheme', maxLength: 12 })
);
const part = fc.oneof(
	fc.constantFrom(
		'',
		'2023',
		'-44',
		'0',
		'99999',
		'-3000000',
		'21',
		'13',
		'2',
		'30',
		'May',
		'5.0',
		'2,021',
		'x'
	),
	fc.integer({ min: -12000, max: 12000 })
);
const date = fc.oneof(
	fc.record({ year: part, month: part, day: part, hour: part, minute: part }, { requiredKeys: [] }),
	fc.constantFrom(null, '', '2023')
);
const address = fc.constantFrom(
	'',
	'//a.example/p.jpg',
	'https://a.example/p q.jpg',
	'p.jpg',
	'javascript:x',
	'https://',
	`https://a.example/${'x'.repeat(4_000)}`
);
const someDates = fc.constantFrom(
	'2023-11-21',
	'',
	'yesterday',
	'Y-13000',
	'../..',
	'2023-02-30',
	'2023/2021',
	'/',
	'20XX'
);

// Dates of any form that EDTF has, and of forms that only look so.
const two = fc.integer({ min: 0, max: 42 }).map((number) => String(number).padStart(2, '0'));
const year = fc.oneof(
	fc
		.integer({ min: -9999, max: 9999 })
		.map((number) => `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(4, '0')}`),
	fc.constantFrom('201X', '19XX', '-19XX', '1XXX', 'XXXX', 'Y-17E7', 'Y20000', '-0000', '10000')
);
const doubt = fc.constantFrom('', '?', '~', '%');
const clock = fc.constantFrom('', 'T15:00', 'T24:00:00Z', 'T15:00:00+03:00', 'T23:59:60Z');
const single = fc.oneof(
	fc.tuple(year, doubt).map((parts) => parts.join('')),
	fc.tuple(year, fc.constant('-'), two, doubt).map((parts) => parts.join('')),
	fc
		.tuple(year, fc.constant('-'), two, fc.constant('-'), two, clock, doubt)
		.map((parts) => parts.join('')),
	fc.constantFrom('', '..', '2023-XX', '2023-XX-XX', '2023-11-XX')
);
const edtf = fc.oneof(
	single,
	fc.tuple(single, single).map((sides) => sides.join('/'))
);

const slide = fc.record(
	{
		start_date: date,
		end_date: date,
		display_date: words,
		text: fc.oneof(words, fc.record({ headline: words, text: words }, { requiredKeys: [] })),
		media: fc.record({ url: address, caption: words, credit: words }, { requiredKeys: [] }),
		...{ group: words, tags: fc.array(words, { maxLength: 2 }), unique_id: words }
	},
	{ requiredKeys: [] }
);
const slides = fc.array(slide, { maxLength: 4 });
const timeline = fc.record(
	{ events: slides, eras: slides, title: slide },
	{ requiredKeys: ['events'] }
);

const message = fc.record(
	{
		...{ id: fc.nat(3), type: fc.constant('message'), text: words, from: words },
		date: fc.constantFrom(
			'2023-01-15T10:30:00',
			'2023-01-15',
			'2023-02-30T10:00:00',
			'',
			'9999-12-31T23:59:59'
		),
		date_unixtime: fc.constantFrom('1673775000', '99999999999', '', '0', '-5'),
		...{ photo: address, forwarded_from: words }
	},
	{ requiredKeys: ['type'] }
);
const chat = fc.record({
	name: words,
	type: fc.constant('public_channel'),
	messages: fc.array(message, { maxLength: 4 })
});

const selector = fc.record(
	{ type: fc.constant('TextQuoteSelector'), exact: words },
	{ requiredKeys: [] }
);
const target = fc.record({ source: fc.oneof(address, words), selector }, { requiredKeys: [] });
const annotation = fc.record(
	{
		...{
			id: words,
			type: fc.constant('Annotation'),
			created: fc.constantFrom('2023-11-22T10:00:00Z', '2023', 'x')
		},
		body: fc.oneof(
			words,
			fc.array(fc.record({ type: fc.constant('TextualBody'), value: words, purpose: words }))
		),
		...{ target: fc.oneof(target, fc.array(target, { maxLength: 2 }), words), creator: words }
	},
	{ requiredKeys: ['type'] }
);

const note = fc.record(
	{
		...{ id: words, uri: fc.oneof(address, words), created: words, user: words, text: words },
		...{ tags: fc.array(words, { maxLength: 2 }), target: fc.array(target, { maxLength: 2 }) },
		references: fc.array(words, { maxLength: 1 })
	},
	{ requiredKeys: [] }
);

const row = fc.dictionary(
	fc.constantFrom('date', 'end', 'title', 'text', 'actor', 'tags', 'media', '__proto__'),
	fc.oneof(
		words,
		address,
		edtf,
		fc.constantFrom('2023-11-21', 'yesterday', '2023-02-30', '2021-05-04 10:00')
	),
	{ noNullPrototype: true }
);

// Our own JSON-LD after somebody took words, dates or languages out of it, or put others in.
const WRITTEN = downloaded('timeline.jsonld', '', readWhole(minimalDataset())).body;
const VALUES = [...new Set(WRITTEN.match(/(?<=": )"[^"]*"/g) ?? [])].filter(
	(one) => !/anno\.jsonld|:\/\//.test(one)
);
const graph = fc
	.array(fc.tuple(fc.constantFrom(...VALUES), fc.oneof(words, someDates, edtf)), {
		minLength: 1,
		maxLength: 3
	})
	.map((changes) =>
		changes.reduce(
			(text, [from, to]) => text.replaceAll(`": ${from}`, () => `": ${JSON.stringify(to)}`),
			WRITTEN
		)
	);

it.each<[string, string, fc.Arbitrary<string>]>([
	['a timeline', 'timeline-js', timeline.map((one) => JSON.stringify(one))],
	['messages', 'telegram-json', chat.map((one) => JSON.stringify(one))],
	[
		'annotations',
		'web-annotation',
		fc.array(annotation, { maxLength: 3 }).map((one) => JSON.stringify(one))
	],
	['notes', 'hypothesis', fc.array(note, { maxLength: 4 }).map((one) => JSON.stringify(one))],
	[
		'a list of objects',
		'json-table',
		fc.array(row, { maxLength: 4 }).map((one) => JSON.stringify(one))
	],
	['our own JSON-LD, changed', 'web-annotation', graph],
	['posts', 'pasted-posts', fc.array(words).map((lines) => lines.join('\n'))]
])(
	'what is accepted of %s can be read',
	async (_, format, inputs) => {
		await fc.assert(
			fc.asyncProperty(inputs, async (text) => {
				const files = [importFile('a', text), importFile('plan.csv', PLAN)];
				const choices = ({ name }: { name: string }) =>
					name === 'a' ? { format, published: '2023-11-22' } : {};
				const filesRead = await readFiles(files, { formats: FORMATS, choices });
				const wishes = filesRead.documents.map(
					({ id }) => [id, { adopted: '2021-03-01' }] as const
				);
				const finished = finishImport(filesRead, { documents: Object.fromEntries(wishes) });
				if (!finished.ok) throw new Error(finished.problem.join('\n'));
				// What is kept is the text: it says the same as the value that it is written from.
				const { file, dataset } = finished.value;
				expect(readDataset(fileText(file))).toEqual({ ok: true, value: dataset });
			}),
			{ numRuns: 200 }
		);
	},
	30_000
);

const BOOK = fileOf('code,title\n1,Open harbour\n2,Clean bay\n', 'codebook.csv');

/** The faults that our own reader finds in what an import makes of some files; none where it makes nothing. */
async function faultsOf(files: readonly ReturnType<typeof fileOf>[], merge: boolean) {
	const all = await readFiles(files, { formats: FORMATS });
	const filesRead = merge ? applyDecisions(all, {}) : all;
	const documents = Object.fromEntries(
		filesRead.documents.map(({ id }) => [id, { adopted: '1 May 2001' }])
	);
	const made = datasetOf(filesRead, { documents });
	if (!made.ok) return [];
	const read = readDataset(JSON.stringify(made.value.file));
	return read.ok ? [] : read.problem;
}

const oddCell = fc.constantFrom(
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
	],
	...[
		'\u200b',
		'quay '.repeat(401),
		`https://a.example/${'x'.repeat(4_000)}`,
		`S${'1'.repeat(200)}`
	]
);
const cell = fc.oneof(
	{ weight: 3, arbitrary: oddCell },
	{ weight: 2, arbitrary: edtf },
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
	const all = await readFiles(
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
	expect(all.problems.map(({ code, location }) => [code, location.row ?? location.file])).toEqual([
		['bad-value', 2],
		['bad-date', 3],
		['missing', 'codebook.csv']
	]);
});

it('cuts off what is longer than a dataset file holds, tells its row, and keeps the others', async () => {
	const [name, summary, words] = [2_001, 200_001, 4_000_001].map((length) => 'n'.repeat(length));
	const address = `https://a.example/${'x'.repeat(4_000)}`;
	const rows = [
		{ date: '2021', title: 'Short', text: 'a' },
		{ date: '2022', title: name, actor: name, summary, text: words, address, tags: `${name};quay` }
	];
	const all = await readFiles([fileOf(JSON.stringify(rows), 'rows.json'), BOOK], {
		formats: FORMATS
	});
	expect(all.drafts.map(({ text, excerpts }) => [text?.length, excerpts])).toEqual([
		[1, false],
		[4_000_000, true]
	]);
	expect(all.drafts[1]).toMatchObject({
		title: name!.slice(1),
		actor: name!.slice(1),
		address: null,
		tags: ['quay']
	});
	expect(all.problems.map(({ code, location, because }) => [code, location.row, because])).toEqual(
		[
			'the title has 2,001 characters, more than a dataset file holds: the rest was cut off',
			'the actor has 2,001 characters, more than a dataset file holds: the rest was cut off',
			'the summary has 200,001 characters, more than a dataset file holds: the rest was cut off',
			'the text has 4,000,001 characters, more than a dataset file holds: the rest was cut off',
			'the address has 4,018 characters, more than a dataset file holds: it was skipped',
			'a tag has 2,001 characters, more than a dataset file holds: it was skipped'
		].map((because) => ['too-large', 2, because])
	);
	expect(await faultsOf([fileOf(JSON.stringify(rows), 'rows.json'), BOOK], false)).toEqual([]);
});

it('tells a date that lies far from all the others, and not the ends of a long history', async () => {
	const farIn = async (...dates: string[]) => {
		const file = fileOf(
			`date,text\n${dates.map((date, at) => `${date},words ${at}\n`).join('')}`,
			'a.csv'
		);
		const { problems } = await readFiles([file], { formats: FORMATS });
		return problems
			.filter(({ because }) => because.includes('far from'))
			.map(({ location }) => location.row);
	};
	expect(await farIn('0021-05-04', '2021-05-04', '2021-05-06', '2210-05-04')).toEqual([2, 5]);
	expect(await farIn('1802', '1850', '1901', '1950', '2020')).toEqual([]);
	expect(await farIn('1021', '2021')).toEqual([]);
});
