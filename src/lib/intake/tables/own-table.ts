import { textsOfCell } from '../../base/cell-text.ts';
import { readDay } from '../../dates/day.ts';
import { readEdtf } from '../../dates/edtf.ts';
import { RELATIONS, STATUSES } from '../../model/link.ts';
import { limitPerKind } from '../limit-per-kind.ts';
import {
	type Draft,
	type DraftDate,
	type DraftDocument,
	type DraftLink,
	emptyDraft
} from '../draft.ts';
import { readWrittenDate } from '../dates/written/written-date.ts';
import type { Format, ParsedItem, ImportFile, ReadingChoices } from '../format.ts';
import { parsedProblem } from '../parsed-problem.ts';
import type { SourceLocation } from '../problem.ts';
import { openDelimited } from './delimited/delimited.ts';
import { kindNamed } from './rows/group-rows.ts';

// What the CSV of a timeline begins with (src/lib/files/table/timeline-csv.ts), and what its links need.
const FIRST = ['id', 'date', 'earliest day', 'latest day', 'title', 'kind', 'actor'];
const NEEDED = ['priority number', 'priority title', 'document', 'relation', 'status', 'quote'];

/** The CSV that we write of a timeline, a row a link: rows of one id are one statement. */
export const ownTable: Format = {
	name: 'plumbline-csv',
	title: 'Plumbline table (CSV)',
	recognises(_, head) {
		const [header = ''] = head.replace(/^\uFEFF/, '').split(/\r?\n/u, 1);
		const names = header.split(/[,;\t]/);
		const begins = FIRST.every((name, at) => names[at] === name);
		return begins && NEEDED.every((name) => names.includes(name)) ? 0.95 : 0;
	},
	read: (file, choices, signal) => limitPerKind(file.name, parsedIn(file, choices, signal))
};

type Cells = Readonly<Record<string, string>>;
interface Row {
	readonly cells: Cells;
	readonly location: SourceLocation;
}

async function* parsedIn(
	file: ImportFile,
	choices: ReadingChoices,
	signal: AbortSignal | undefined
): AsyncGenerator<ParsedItem> {
	const { table } = await openDelimited(file, choices, signal);
	const byId = new Map<string, Row[]>();
	let names: readonly string[] | null = null;
	for await (const { rows, problems, bytes } of table.batches()) {
		for (const problem of problems) yield { kind: 'problem', problem };
		for (const { row, line, cells } of rows) {
			if (!names) {
				names = cells;
				continue;
			}
			if (cells.every((cell) => cell.trim() === '')) continue;
			const named = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
			const location = { file: file.name, row, ...(line !== null && { line }) };
			const id = named.id || `row-${row}`;
			byId.set(id, [...(byId.get(id) ?? []), { cells: named, location }]);
		}
		yield { kind: 'progress', bytes };
	}
	yield* foundIn(byId, file.name);
}

function* foundIn(byId: ReadonlyMap<string, readonly Row[]>, file: string): Generator<ParsedItem> {
	const all = [...byId.values()].flat();
	const documents = documentsIn(all, file);
	for (const document of documents.values()) yield { kind: 'document', document };
	const quotes = quotesBy(byId);
	for (const [id, rows] of byId) {
		const draft = draftOf(id, rows, { quotes, byId });
		if (draft.date === null) yield badDate(rows[0]!);
		yield { kind: 'statement', draft };
	}
	for (const [id, rows] of byId) {
		for (const row of rows) {
			if (row.cells['priority number'] === '') continue;
			const reporter = row.cells['reported by'] ?? '';
			const words = quotes.get(byId.has(reporter) ? reporter : id) ?? '';
			yield { kind: 'link', link: linkOf(id, row, { words, documents }) };
		}
	}
	if (all.length === 0) return;
	yield parsedProblem(
		'left-out',
		{ file },
		{
			lost: 'nothing',
			because:
				'a Plumbline table does not hold the texts of statements and clauses; the words its links quote are used instead',
			hint: 'import the dataset’s JSON file to have everything'
		}
	);
}

const quotesIn = (cell: string | undefined): string[] =>
	textsOfCell(cell ?? '').filter((quote) => quote !== '');

/** The words that are quoted of each statement: what is known through another is quoted from that one. */
function quotesBy(byId: ReadonlyMap<string, readonly Row[]>): ReadonlyMap<string, string> {
	const quotes = new Map<string, Set<string>>();
	for (const [id, rows] of byId) {
		for (const { cells } of rows) {
			const reporter = cells['reported by'] ?? '';
			const by = byId.has(reporter) ? reporter : id;
			const known = quotes.get(by) ?? new Set<string>();
			for (const quote of quotesIn(cells.quote)) known.add(quote);
			quotes.set(by, known);
		}
	}
	return new Map([...quotes].map(([id, known]) => [id, joined(known)]));
}

/** Some quotes as one text, without those that stand in another. */
function joined(quotes: Iterable<string>): string {
	const all = [...quotes];
	return all
		.filter((one) => !all.some((other) => other !== one && other.includes(one)))
		.join('\n…\n');
}

function draftOf(
	id: string,
	[first]: readonly Row[],
	{ quotes, byId }: { quotes: ReadonlyMap<string, string>; byId: ReadonlyMap<string, unknown> }
): Draft {
	const { cells, location } = first!;
	const cell = (name: string) => (cells[name] === '' ? null : (cells[name] ?? null));
	const written = cell('date');
	const reporter = cell('reported by');
	const text = quotes.get(id) || null;
	const reportText = reporter !== null && byId.has(reporter) ? (quotes.get(reporter) ?? '') : null;
	const more = { 'reported by': cells['reported by'] ?? '' };
	return {
		...emptyDraft(id, location),
		...(cell('id') !== null && { ownId: id, isOurs: true }),
		date: written === null ? null : dateOf(written),
		...{ title: cell('title'), kind: kindNamed(cell('kind') ?? ''), actor: cell('actor') },
		...{ speaker: cell('speaker'), venue: cell('place'), language: cell('language') },
		...{ publisher: cell('source publisher'), address: cell('address') },
		...(cell('archived') !== null && { archived: cell('archived') }),
		...{ text, excerpts: text !== null },
		...(reporter !== null && reporter === cell('source publisher') && { reported: true }),
		mention: reportText === null ? null : { in: reporter!, start: 0, end: [...reportText].length },
		more: Object.fromEntries(Object.entries(more).filter(([, words]) => words !== ''))
	};
}

interface Clauses {
	readonly title: string;
	readonly clauses: Set<string>;
}

/** As we write it; or as a spreadsheet wrote it in saving the table. */
function dateOf(written: string): DraftDate | null {
	if (readEdtf(written).ok) return { written, words: written, inferred: null };
	const date = readWrittenDate(written.trim(), 'day-first');
	return date.ok ? { ...date.value, words: written } : null;
}

/** The documents that the links name, with those of their priorities that have any. */
function documentsIn(rows: readonly Row[], file: string): ReadonlyMap<string, DraftDocument> {
	const documents = new Map<string, Map<string, Clauses>>();
	for (const { cells } of rows) {
		const { document = '', 'priority number': number = '', 'priority title': title = '' } = cells;
		if (number === '') continue;
		const priorities = documents.get(document) ?? new Map<string, Clauses>();
		const priority = priorities.get(number) ?? { title, clauses: new Set<string>() };
		for (const clause of quotesIn(cells['clause quote'])) priority.clauses.add(clause);
		documents.set(document, priorities.set(number, priority));
	}
	return new Map(
		[...documents].map(([title, priorities], at) => [
			title,
			{
				...{ id: `document-${at + 1}`, location: { file }, title, issuer: null, adopted: null },
				...{ publisher: null, address: null, language: null },
				priorities: [...priorities]
					.map(([number, { title, clauses }]) => ({
						...{ number, title, text: joined(clauses), cues: [], priorities: [] }
					}))
					.sort((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }))
			}
		])
	);
}

function linkOf(
	statement: string,
	{ cells, location }: Row,
	{ words, documents }: { words: string; documents: ReadonlyMap<string, DraftDocument> }
): DraftLink {
	const on = readDay(cells.on ?? '');
	const document = documents.get(cells.document ?? '')!;
	const number = cells['priority number']!;
	const clauseText = document.priorities.find((one) => one.number === number)?.text ?? '';
	const quotes = quotesIn(cells.quote);
	// A pair without a clause leaves its place blank; without any, the whole cell is.
	const clauses = textsOfCell(cells['clause quote'] ?? '');
	return {
		...{ location, statement, document: document.id, priority: number },
		relation: RELATIONS.find((one) => one === cells.relation) ?? 'mentions',
		// The coder's own judgement, where the table has it; the status is what all coders make of it.
		status: STATUSES.find((one) => one === (cells.judgement || cells.status)) ?? 'suggested',
		coder: cells.coder || null,
		on: on.ok ? on.value : null,
		why: cells.why || null,
		exact: quotes[0] ?? null,
		evidence: quotes.map((exact, at) => ({
			...quoteIn(exact, words),
			clause: clauses[at] ? quoteIn(clauses[at], clauseText) : null
		}))
	};
}

const quoteIn = (exact: string, text: string) => ({
	exact,
	start: [...text.slice(0, text.indexOf(exact))].length
});

const badDate = ({ cells, location }: Row): ParsedItem =>
	parsedProblem(
		'bad-date',
		{ ...location, column: 'date' },
		{
			lost: 'field',
			because: `“${cells.date ?? ''}” is not a date`,
			hint: 'write 2023-11-21 or 2023-11'
		}
	);
