import { chosenColumns, guessColumns, type Columns } from './columns.ts';
import { headerOf, type Header } from './header.ts';
import { LIMITS } from '../limits.ts';
import type { TableRow } from './table.ts';

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
	const cells = rows.slice(0, SAMPLE).map((row) => row.cells);
	const header = headerOf(cells);
	const guessed = guessColumns(header.names, cells.slice(header.rows));
	const columns = chosenColumns(header.names, guessed.columns, chosen);
	return {
		header,
		headerRow: header.rows === 0 ? 0 : rows[header.rows - 1]!.row,
		columns,
		alsoFit: guessed.alsoFit.map((field, at) => (columns[at] === null ? field : null)),
		width: Math.max(0, ...rows.slice(0, SAMPLE).map(({ width }) => width))
	};
}

const SAMPLE = 200; // rows

/** Whether the table has more columns than are read. */
export const isTooWide = ({ width }: TableLayout): boolean => width > LIMITS.columns;
