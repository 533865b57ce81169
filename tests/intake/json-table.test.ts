import { expect, it } from 'vitest';
import { FORMATS } from '#lib/intake/formats.ts';
import { recognise } from '#lib/intake/recognise.ts';
import { describeTable } from '#lib/intake/tables/describe-table.ts';
import { jsonTable } from '#lib/intake/tables/json-table.ts';
import { allFound, importFile } from '../fixtures/import-file.ts';

const ROWS = [
	{ date: '2023-11-21', title: 'Water', actor: { name: 'A council', code: 7 }, tags: ['a', 'b'] },
	{ title: 'Health', date: '2023-11-22', text: 'Care for all.', more: { deep: [{ x: 1 }] } }
];

it.each<[string, string, string]>([
	['a list of objects', 'a.json', JSON.stringify(ROWS)],
	['a list in an object', 'a.json', JSON.stringify({ count: 2, empty: [], results: ROWS })],
	['an object a line', 'a.jsonl', ROWS.map((row) => JSON.stringify(row)).join('\n')],
	[
		'an object a line, under no name that tells',
		'a.txt',
		ROWS.map((row) => `${JSON.stringify(row)}\n`).join('\n')
	]
])('%s is a table', async (_, name, text) => {
	const file = importFile(name, text);
	expect((await recognise(file, FORMATS))?.name).toBe('json-table');
	const { drafts, problems } = await allFound(jsonTable, file);
	expect(problems.filter(({ code }) => code !== 'left-out')).toEqual([]);
	expect(drafts).toMatchObject([
		{
			...{ title: 'Water', actor: 'A council', tags: ['a', 'b'], date: { written: '2023-11-21' } },
			...{ location: { row: 1 }, more: { 'actor.code': '7' } }
		},
		{ title: 'Health', text: 'Care for all.', more: { 'more.deep': '[{"x":1}]' } }
	]);
	const { names, columns } = await describeTable(file, { columns: { title: 'summary' } });
	expect(names.slice(0, 4)).toEqual(['date', 'title', 'actor', 'actor.code']);
	expect(columns[1]).toBe('summary');
});

it('tells how many things in the list are no objects', async () => {
	const file = importFile('a.json', JSON.stringify([1, ...ROWS, 'two', null]));
	const { drafts, problems } = await allFound(jsonTable, file);
	expect(drafts).toHaveLength(2);
	expect(problems.map(({ because }) => because)).toContain(
		'skipped: 3 values in the list without fields'
	);
});

it.each(['{"a": 1}', '[1, 2]', '[]', '{"a": ['])('says why %s is not a table', async (text) => {
	const { drafts, problems } = await allFound(jsonTable, importFile('a.json', text));
	expect(drafts).toEqual([]);
	expect(problems).toMatchObject([{ lost: 'file' }]);
});
