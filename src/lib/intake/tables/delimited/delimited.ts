import { FORMULA } from '../../../base/cell-text.ts';
import { formatCount, pluralize } from '../../../base/words.ts';
import type { Format, ImportFile, ReadingChoices } from '../../format.ts';
import { limitPerKind } from '../../limit-per-kind.ts';
import { LIMITS } from '../../limits.ts';
import type { ImportProblem } from '../../problem.ts';
import { decoded } from '../../text/decode.ts';
import { withoutComments } from '../columns/comment-row.ts';
import { parsedTable } from '../parsed-table.ts';
import type { RowBatch, Table, TableRow } from '../table.ts';
import { DelimitedReader, type RowFault } from './delimited-reader.ts';

/**
 * The rows of delimited text, in batches of about 64 kB.
 * @throws AbortError when the signal fires
 */
async function* delimitedRows(
	file: ImportFile,
	{ delimiter, encoding }: { delimiter: string; encoding: string | undefined },
	signal?: AbortSignal
): AsyncGenerator<RowBatch, void> {
	const { pieces } = await decoded(file, encoding, signal);
	const reader = new DelimitedReader(delimiter);
	let bytes = 0;
	for await (const piece of pieces) {
		bytes = piece.bytes;
		const { rows, faults } = reader.read(piece.text, false);
		yield {
			rows: rows.map(bare),
			problems: [...piece.problems, ...faults.map(problemIn(file))],
			bytes
		};
	}
	const { rows, faults } = reader.read('', true);
	yield { rows: rows.map(bare), problems: faults.map(problemIn(file)), bytes };
}

const bare = (row: TableRow): TableRow =>
	row.cells.some((cell) => cell.startsWith("'")) ? { ...row, cells: row.cells.map(bareCell) } : row;

const problemIn =
	({ name }: ImportFile) =>
	({ row, line, kind, cell }: RowFault): ImportProblem => ({
		location: { file: name, row, line },
		...FAULTS[kind](line, cell + 1)
	});

type FaultProblem = (line: number, cell: number) => Omit<ImportProblem, 'location'>;

const FAULTS: Record<RowFault['kind'], FaultProblem> = {
	unclosed: (line, cell) => ({
		code: 'bad-row',
		lost: 'nothing',
		because: `the quotation mark that opens cell ${cell} on line ${line} is never closed; it was read as a character, and the row as one line`,
		hint: 'close the cell with a quotation mark, or remove the opening one'
	}),
	undoubled: (line, cell) => ({
		code: 'bad-row',
		lost: 'nothing',
		because: `cell ${cell} on line ${line} has a quotation mark inside it that is not doubled; it was read as a character`,
		hint: 'write "" for a quotation mark inside a quoted cell'
	}),
	endless: (line) => ({
		code: 'too-large',
		lost: 'record',
		because: `the row that begins on line ${line} is longer than the limit of ${formatCount(LIMITS.rowCharacters)} characters`,
		hint: 'check the line ends of the file and its quotation marks'
	}),
	'long-cell': (line, cell) => ({
		code: 'too-large',
		lost: 'field',
		because: `cell ${cell} on line ${line} is longer than the limit of ${pluralize(LIMITS.cellCharacters, 'character')}; the rest was skipped`,
		hint: 'split the text into several rows'
	})
};

// A number or a date of digits, which an apostrophe keeps a spreadsheet from changing.
const NUMBER = /^\d[\d\s./:,+TZ~?%X-]*$/;

/** A cell without the apostrophe by which a spreadsheet, or our own CSV, marks it as text. */
function bareCell(cell: string): string {
	if (!cell.startsWith("'")) return cell;
	const rest = cell.slice(1);
	return FORMULA.test(rest) || NUMBER.test(rest) ? rest : cell;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * The delimiter of a text by its head: the one that gives most rows the same number of cells; of two
 * that do, the one that gives more cells. A comma where none divides anything.
 */
export function guessDelimiter(head: string): string {
	const declared = /^\uFEFF?sep=(.)\r?\n/.exec(head);
	if (declared) return declared[1]!;
	const scores = DELIMITERS.map((delimiter) => evenness(head, delimiter));
	const best = Math.max(...scores);
	return best > 0 ? DELIMITERS[scores.indexOf(best)]! : ',';
}

/** The share of rows with the usual number of cells, and a little more for more cells; 0 for one cell. */
function evenness(whole: string, delimiter: string): number {
	const head = withoutComments(whole);
	const end = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r'));
	const { rows } = new DelimitedReader(delimiter).read(
		head.length < 60_000 || end === -1 ? head : head.slice(0, end),
		true
	);
	const widths = rows
		.filter(({ cells }) => cells.some((cell) => cell !== ''))
		.map(({ width }) => width);
	const counts = new Map<number, number>();
	for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
	let [usual, often] = [1, 0];
	for (const [width, count] of counts)
		if (width > 1 && count > often) [usual, often] = [width, count];
	return widths.length === 0 || usual === 1 ? 0 : often / widths.length + Math.min(usual, 50) / 500;
}

/** Delimited text: CSV by RFC 4180, TSV, and their kin with semicolons and bars. */
export const delimited: Format = {
	name: 'csv',
	title: 'Table (CSV, TSV)',
	recognises(name, head, bytes) {
		if (bytes.length === 0 || isBinary(head, bytes)) return 0;
		if (/\.(csv|tsv|tab)$/i.test(name)) return 0.8;
		if (/^\s*[{[<]/.test(head)) return 0;
		return evenness(head, guessDelimiter(head)) > 0.9 ? 0.4 : 0;
	},
	read(file, choices, signal) {
		const opened = openDelimited(file, choices, signal).then(({ table }) => table);
		return limitPerKind(file.name, parsedTable(opened, choices));
	}
};

/** A file of delimited text as a table, with the delimiter and encoding chosen or guessed. */
export async function openDelimited(
	file: ImportFile,
	choices: ReadingChoices,
	signal?: AbortSignal
): Promise<{ table: Table; delimiter: string; encoding: string }> {
	const { encoding, pieces } = await decoded(file, choices.encoding, signal);
	const first = await pieces.next();
	await pieces.return();
	const head = first.done ? '' : first.value.text;
	const delimiter = choices.delimiter?.[0] ?? guessDelimiter(head);
	return {
		table: tableOf(file, { delimiter, encoding: choices.encoding }, signal),
		delimiter,
		encoding
	};
}

const tableOf = (
	file: ImportFile,
	by: { delimiter: string; encoding: string | undefined },
	signal: AbortSignal | undefined
): Table => ({
	file: file.name,
	part: null,
	batches: () => delimitedRows(file, by, signal)
});

/** An archive, or bytes that cannot be text in any of the encodings that are read. */
function isBinary(head: string, bytes: Uint8Array): boolean {
	const start = String.fromCharCode(...bytes.subarray(0, 4));
	if (start === 'PK\x03\x04' || start === '\xD0\xCF\x11\xE0' || start === '%PDF') return true;
	const controls = Array.from(head.slice(0, 4096)).filter(
		(sign) => sign > '\0' && sign < '\t'
	).length;
	return controls > head.length / 100 && controls > 4;
}
