import { chosenColumns, guessColumns, type Columns } from './columns.ts';
import { isCommentRow } from './comment-row.ts';
import { headerOf, type Header } from './header.ts';
import { LIMITS } from '../../limits.ts';
import type { TableRow } from '../table.ts';

/** How a table is laid out, by its first rows. */
export interface TableLayout {
	readonly header: Header;
	/** The number of the header's row; 0 where the table has none. */
	readonly headerRow: number;
	readonly columns: Columns;
	/** What else a column that holds no field could hold, by its name and its cells. */
	readonly alsoFit: Columns;
	/** How many columns it has in the file. */
	readonly width: number;
}

/**
 * @param rows the first rows of the table: enough of them to guess by
 * @param chosen which column holds which field, by the column's own name, where a person has said so
 */
export function layoutOf(
	rows: readonly TableRow[],
	chosen?: Readonly<Record<string, string>>
): TableLayout {
	const sample = firstOf(rows);
	const cells = sample.map((row) => row.cells);
	const header = headerOf(cells);
	const guessed = guessColumns(header.names, cells.slice(header.rows));
	const columns = chosenColumns(header.names, guessed.columns, chosen);
	return {
		header,
		headerRow: header.rows === 0 ? 0 : rows[header.rows - 1]!.row,
		columns,
		alsoFit: guessed.alsoFit.map((field, at) => (columns[at] === null ? field : null)),
		width: Math.max(0, ...sample.map(({ width }) => width))
	};
}

const SAMPLE = 200; // rows other than comments
const LONGEST_HEAD = 10_000; // rows with comments, past which the layout is guessed from what there is

/** Whether the first rows of a table are enough to guess its layout by. */
export const areEnough = (rows: readonly TableRow[]): boolean =>
	rows.length >= LONGEST_HEAD || rows.filter(({ cells }) => !isCommentRow(cells)).length >= SAMPLE;

/** As many rows as are guessed by, and the comments among them. */
function firstOf(rows: readonly TableRow[]): readonly TableRow[] {
	let contentRows = 0;
	const end = rows.findIndex(({ cells }) => !isCommentRow(cells) && ++contentRows > SAMPLE);
	return end === -1 ? rows : rows.slice(0, end);
}

/** Whether the table has more columns than are read. */
export const isTooWide = ({ width }: TableLayout): boolean => width > LIMITS.columns;
