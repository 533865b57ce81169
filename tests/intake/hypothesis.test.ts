import { expect, it } from 'vitest';
import { hypothesisCsv } from '#lib/intake/datasets/hypothesis-csv.ts';
import { hypothesisJson } from '#lib/intake/datasets/hypothesis-json.ts';
import { FORMATS } from '#lib/intake/formats.ts';
import { recognise } from '#lib/intake/recognise.ts';
import { allFound, importFile } from '../fixtures/import-file.ts';

const note = (id: string, rest: object) => ({
	...{ id, uri: 'https://a.example/speech', user: 'acct:mo@hypothes.is', tags: [] },
	...{ created: '2024-03-02T09:00:00.123456+00:00', document: { title: ['A speech'] } },
	...rest
});

const marked = (...quotes: string[]) =>
	quotes.map((exact) => ({
		source: 'https://a.example/speech',
		selector: [{ type: 'RangeSelector' }, { type: 'TextQuoteSelector', exact }]
	}));

const NOTES = [
	note('a', { text: 'On water', tags: ['water', 'p2'], target: marked('Water is life.') }),
	note('b', { text: 'Rather on health', references: ['a'], user_info: { display_name: 'Li' } }),
	note('c', { text: '', created: '2024-03-01T09:00:00+00:00', target: marked('We met.') }),
	note('d', { uri: 'https://a.example/other', text: 'A page', document: {} })
];

const EXPORT = {
	export_date: '2024-03-03',
	export_userid: 'acct:mo@hypothes.is',
	annotations: NOTES
};

it.each<[string, unknown]>([
	['an export', EXPORT],
	['the answer to a search', { total: 4, rows: NOTES }],
	['a list', NOTES]
])('%s becomes a statement a page, with its marked words, notes and replies', async (_, value) => {
	const file = importFile('notes.json', JSON.stringify(value));
	expect((await recognise(file, FORMATS))?.name).toBe('hypothesis');
	const { drafts, problems } = await allFound(hypothesisJson, file);
	expect(drafts).toMatchObject([
		{
			...{ title: 'A speech', address: 'https://a.example/speech' },
			...{ text: 'Water is life.\n…\nWe met.', excerpts: true, tags: ['water', 'p2'] },
			summary: 'mo: On water · Li, in reply: Rather on health',
			date: { written: '2024-03-01' }
		},
		{ address: 'https://a.example/other', text: null, summary: 'mo: A page' }
	]);
	expect(drafts[0]!.date!.inferred).toContain('first note');
	expect(problems).toMatchObject([{ code: 'no-date', lost: 'nothing' }]);
	expect(Object.keys(drafts[0]!.more)).toEqual(['annotation', 'annotation 2', 'annotation 3']);
});

it.each([
	['Creation Date,URL,Group,Annotation/Reply Type,Quote,User,Body,Tags,Page', ''],
	['Created at,URL,Group,Type,Quote,Author,Comment,Tags,Page', 'A speech']
])('a table of %s is read the same way', async (header, title) => {
	const rows = [
		`"Mar 2, 2024, 09:00 AM",https://a.example/speech,Public,Annotation,Water is life.,mo,On water,"water,p2",${title}`,
		'"Mar 2, 2024, 10:00 AM",https://a.example/speech,Public,Reply,,li,"Rather, on health",,'
	];
	const file = importFile('notes.csv', [header, ...rows].join('\n'));
	expect((await recognise(file, FORMATS))?.name).toBe('hypothesis-csv');
	const { drafts } = await allFound(hypothesisCsv, file);
	expect(drafts).toMatchObject([
		{
			...{ title: title || null, text: 'Water is life.', tags: ['water', 'p2'] },
			summary: 'mo: On water · li, in reply: Rather, on health',
			date: { written: '2024-03-02' }
		}
	]);
});

it('tells which notes are of no page, and reads the others', async () => {
	const annotations = [{ id: 'x', text: 'Of nothing' }, 'none', ...NOTES];
	const file = importFile('notes.json', JSON.stringify({ ...EXPORT, annotations }));
	const { drafts, problems } = await allFound(hypothesisJson, file);
	expect(drafts).toHaveLength(2);
	expect(problems.map(({ location }) => location.path)).toEqual([
		...['annotations[0]', 'annotations[1]', undefined]
	]);
});
