import { expect, it } from 'vitest';
import { describeTable } from '#lib/intake/tables/describe-table.ts';
import { encoded } from '../fixtures/encoded.ts';
import { importFile } from '../fixtures/import-file.ts';
import { inline, sheetOf, workbookOf } from '../fixtures/workbook.ts';

it('tells how a table of text will be read', async () => {
	const content = 'Дата;Заголовок;Текст;Прочее\n21.11.2023;А;Слова;1\n22.11.2023;Б;Слова;2\n';
	const file = importFile('a.csv', encoded(content, 'windows-1251', false));
	expect(await describeTable(file, {})).toEqual({
		delimiter: ';',
		encoding: 'windows-1251',
		sheets: [],
		sheet: null,
		layout: 'statements',
		names: ['Дата', 'Заголовок', 'Текст', 'Прочее'],
		columns: ['date', 'title', 'text', null],
		report: {
			taken: [
				{ column: 'Дата', field: 'date' },
				{ column: 'Заголовок', field: 'title' },
				{ column: 'Текст', field: 'text' }
			],
			alsoFit: [],
			kept: ['Прочее']
		},
		rows: [
			['21.11.2023', 'А', 'Слова', '1'],
			['22.11.2023', 'Б', 'Слова', '2']
		],
		problems: []
	});
	const changed = await describeTable(file, { columns: { Прочее: 'group', Заголовок: '' } });
	expect(changed.columns).toEqual(['date', null, 'text', 'group']);
});

it('tells that a spreadsheet of TimelineJS needs no mapping', async () => {
	const content = 'Year,Month,Day,Headline,Text\n2023,11,21,A,Words\n';
	expect(await describeTable(importFile('a.csv', content), {})).toMatchObject({
		layout: 'timeline-js',
		columns: [null, null, null, null, null]
	});
});

it('tells the sheets of a workbook, and which is read', async () => {
	const sheet = sheetOf([['date', 'text'].map(inline), ['2023', 'words'].map(inline)]);
	const file = importFile('a.xlsx', workbookOf({ sheets: { A: sheet, B: sheet } }));
	expect(await describeTable(file, { sheet: 'B' })).toMatchObject({
		sheets: ['A', 'B'],
		sheet: 'B',
		columns: ['date', 'text'],
		rows: [['2023', 'words']]
	});
});

it('tells what stands in the way of a workbook', async () => {
	const { problems, names } = await describeTable(
		importFile('a.xlsx', 'PK\x03\x04 and no more'),
		{}
	);
	expect(problems).toMatchObject([{ code: 'broken-file' }]);
	expect(names).toEqual([]);
});
