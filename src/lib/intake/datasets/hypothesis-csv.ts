import { readWrittenDate } from '../dates/written/written-date.ts';
import type { Format, ParsedItem, ImportFile, ReadingChoices } from '../format.ts';
import { limitPerKind } from '../limit-per-kind.ts';
import { DelimitedReader } from '../tables/delimited/delimited-reader.ts';
import { guessDelimiter, openDelimited } from '../tables/delimited/delimited.ts';
import type { TableRow } from '../tables/table.ts';
import { type PageNote, parsedPages } from './page-notes.ts';

// What the columns are called, by the first and by later versions of the client.
const COLUMNS = {
	written: ['creation date', 'created at', 'created'],
	page: ['url', 'uri'],
	kind: ['annotation/reply type', 'type'],
	quote: ['quote'],
	writer: ['user', 'author'],
	words: ['body', 'comment', 'text'],
	tags: ['tags'],
	title: ['page', 'page title', 'title']
} as const;

type Column = keyof typeof COLUMNS;

/** The table that Hypothesis exports: a page with notes a statement. */
export const hypothesisCsv: Format = {
	name: 'hypothesis-csv',
	title: 'Hypothesis (CSV)',
	recognises(_, head) {
		const reader = new DelimitedReader(guessDelimiter(head));
		const [header] = reader.read(head.slice(0, 4000), true).rows;
		const columns = columnsOf(header?.cells ?? []);
		const isKnown = (['written', 'page', 'kind', 'quote', 'writer'] as const).every((one) =>
			columns.includes(one)
		);
		return isKnown ? 0.95 : 0;
	},
	read: (file, choices, signal) => limitPerKind(file.name, notesIn(file, choices, signal))
};

async function* notesIn(
	file: ImportFile,
	choices: ReadingChoices,
	signal?: AbortSignal
): AsyncGenerator<ParsedItem> {
	const { table } = await openDelimited(file, choices, signal);
	const notes: PageNote[] = [];
	let columns: readonly (Column | null)[] | null = null;
	for await (const { rows, problems, bytes } of table.batches()) {
		for (const problem of problems) yield { kind: 'problem', problem };
		for (const row of rows) {
			if (columns) notes.push(...noteOf(row, columns, file.name));
			else columns = columnsOf(row.cells);
		}
		yield { kind: 'progress', bytes };
	}
	yield* parsedPages(notes, file.name, choices);
}

const columnsOf = (names: readonly string[]): (Column | null)[] =>
	names.map((name) => {
		const plain = name.trim().toLowerCase();
		const known = Object.entries(COLUMNS) as [Column, readonly string[]][];
		return known.find(([, all]) => all.includes(plain))?.[0] ?? null;
	});

function noteOf(row: TableRow, columns: readonly (Column | null)[], file: string): PageNote[] {
	const cell = (column: Column) => row.cells[columns.indexOf(column)]?.trim() ?? '';
	if (cell('page') === '') return [];
	const date = readWrittenDate(cell('written').replace(/,? \d{1,2}:\d\d.*$/, ''), 'month-first');
	return [
		{
			location: { file, row: row.row, ...(row.line !== null && { line: row.line }) },
			page: cell('page'),
			address: cell('page'),
			title: cell('title') || null,
			...{ quote: cell('quote') || null, prefix: '', suffix: '' },
			words: cell('words'),
			isReply: cell('kind').toLowerCase() === 'reply',
			writer: cell('writer') || null,
			written: date.ok ? date.value.written : cell('written'),
			tags: cell('tags')
				.split(',')
				.map((tag) => tag.trim())
				.filter(Boolean),
			language: null,
			whole: row.cells.join(' | ')
		}
	];
}
