import type { ImportProblem } from '../problem.ts';

/** One row of a table as its cells stand there. */
export interface TableRow {
	/** Counted from 1, with the header. */
	readonly row: number;
	/** The line of the file that it begins in, counted from 1; null in a workbook. */
	readonly line: number | null;
	/** Of at most as many columns as are read. */
	readonly cells: readonly string[];
	/** How many cells it has in the file. */
	readonly width: number;
}

/** Some rows in their order, what was wrong with them, and how many bytes of the file were read. */
export interface RowBatch {
	readonly rows: readonly TableRow[];
	readonly problems: readonly ImportProblem[];
	readonly bytes: number;
}

/** A table that can be read, also more than once. */
export interface Table {
	/** The name of its file. */
	readonly file: string;
	/** The sheet of a workbook. */
	readonly part: string | null;
	/** Reads from its first row. */
	batches(): AsyncIterable<RowBatch>;
}
