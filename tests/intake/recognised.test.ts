import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { codebookCsv } from '#lib/intake/codebooks/codebook-csv.ts';
import { datasetFile } from '#lib/intake/datasets/dataset-file.ts';
import { delimited } from '#lib/intake/tables/delimited/delimited.ts';
import { refiQda } from '#lib/intake/codebooks/refi-qda.ts';
import { timelineJsSheet } from '#lib/intake/tables/delimited/timeline-js-sheet.ts';
import { timelineJs } from '#lib/intake/timelines/timeline-js.ts';
import { webAnnotation } from '#lib/intake/datasets/web-annotation.ts';
import { FORMATS as ALL_FORMATS } from '#lib/intake/formats.ts';
import { recognise } from '#lib/intake/recognise.ts';
import { xlsx } from '#lib/intake/tables/workbook/xlsx.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { allFound, importFile } from '../fixtures/import-file.ts';
import { inline, sheetOf, workbookOf } from '../fixtures/workbook.ts';

const FORMATS = [
	...[delimited, xlsx, timelineJs, timelineJsSheet],
	...[datasetFile, webAnnotation, codebookCsv, refiQda]
];

it.each<[string, string, string | Uint8Array, string]>([
	['a table', 'a.csv', 'date,text\n2023,words\n', 'csv'],
	['a table by tabs under another name', 'a.txt', 'date\ttext\n2023\twords\n', 'csv'],
	['a workbook', 'a.xlsx', workbookOf({ sheets: { S: sheetOf([[inline('date')]]) } }), 'xlsx'],
	[
		'an old workbook',
		'a.xls',
		Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
		'xlsx'
	],
	['a timeline', 'a.json', '{"events":[{"start_date":{"year":"2023"}}]}', 'timeline-js'],
	['an older timeline', 'a.json', '{"timeline":{"date":[{"startDate":"2011"}]}}', 'timeline-js'],
	[
		'a timeline in a script',
		'a.js',
		'x = {"timeline":{"date":[{"startDate":"2011"}]}}',
		'timeline-js'
	],
	['a timeline’s sheet', 'a.csv', 'Year,Month,Day,Headline,Text,Media\n', 'timeline-js-sheet'],
	['our file', 'a.json', exampleDataset, 'dataset'],
	['an annotation', 'a.json', '{"@context":"http://www.w3.org/ns/anno.jsonld"}', 'web-annotation'],
	['a table of codes with titles', 'a.csv', 'code,title,text,cues\n', 'codebook-csv'],
	['a table of codes', 'a.csv', 'tag,description,number of highlights\n', 'codebook-csv'],
	['a codebook', 'a.qdc', '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"/>', 'qdc']
])('%s is recognised before all others', (_, name, content, format) => {
	const bytes = typeof content === 'string' ? strToU8(content) : content;
	const head = new TextDecoder().decode(bytes);
	const sure = FORMATS.map((one) => ({ name: one.name, sure: one.recognises(name, head, bytes) }));
	const [first, second] = sure.toSorted((a, b) => b.sure - a.sure);
	expect(first!.name).toBe(format);
	expect(first!.sure).toBeGreaterThan(second!.sure);
});

it.each(FORMATS.map((format) => [format.name, format] as const))(
	'%s never throws, whatever the bytes',
	async (_, format) => {
		const beginnings = fc.constantFrom('', 'PK\x03\x04', '{"events":[', '<CodeBook>', 'tag,text\n');
		await fc.assert(
			fc.asyncProperty(beginnings, fc.uint8Array({ maxLength: 120 }), async (beginning, rest) => {
				const bytes = Uint8Array.from([...strToU8(beginning), ...rest]);
				format.recognises('a', new TextDecoder().decode(bytes), bytes);
				const { problems } = await allFound(format, importFile('a', bytes, 50));
				for (const { because, hint } of problems) expect([because, hint]).not.toContain('');
			}),
			{ numRuns: 150 }
		);
	}
);

it.each([
	['with a mark', '\uFEFF', 'date,title,text\n2023-11-21,Встреча министров,Слова о порте\n'],
	['without one', '', 'date\ttitle\ttext\n2023-11-21\tВстреча министров\tСлова о порте\n'],
	['in Arabic', '\uFEFF', 'date,title,text\n2023-11-21,اجتماع الوزراء,كلام عن الميناء\n']
])('a table of UTF-16 is recognised, %s', async (_, mark, rows) => {
	const bytes = new Uint8Array(Buffer.from(mark + rows.repeat(3), 'utf16le'));
	expect((await recognise(importFile('a.csv', bytes), ALL_FORMATS))?.name).toBe('csv');
});
