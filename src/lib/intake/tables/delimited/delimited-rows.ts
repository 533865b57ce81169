import { FORMULA } from '../../../base/formula.ts';
import { pluralize } from '../../../base/pluralize.ts';
import { formatCount } from '../../../base/format-count.ts';
import { decoded } from '../../text/decode.ts';
import { DelimitedReader, type RowFault } from './delimited-reader.ts';
import type { ImportFile } from '../../format.ts';
import { LIMITS } from '../../limits.ts';
import type { ImportProblem } from '../../problem.ts';
import type { RowBatch, TableRow } from '../table.ts';

/**
 * The rows of delimited text, in batches of about 64 kB.
 * @throws AbortError when the signal fires
 */
export async function* delimitedRows(
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
			problems: [...piece.problems, ...faults.map(toldOf(file))],
			bytes
		};
	}
	const { rows, faults } = reader.read('', true);
	yield { rows: rows.map(bare), problems: faults.map(toldOf(file)), bytes };
}

const bare = (row: TableRow): TableRow =>
	row.cells.some((cell) => cell.startsWith("'")) ? { ...row, cells: row.cells.map(bareCell) } : row;

const toldOf =
	({ name }: ImportFile) =>
	({ row, line, kind, cell }: RowFault): ImportProblem => ({
		location: { file: name, row, line },
		...FAULTS[kind](line, cell + 1)
	});

type Told = (line: number, cell: number) => Omit<ImportProblem, 'location'>;

const FAULTS: Record<RowFault['kind'], Told> = {
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
