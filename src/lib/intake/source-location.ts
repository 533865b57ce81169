/** Where something stands in what was imported, as exactly as its format allows. */
export interface SourceLocation {
	/** The file's name; “pasted text” for what was pasted. */
	readonly file: string;
	/** A sheet of a workbook, a chat of an export. */
	readonly part?: string;
	/** Counted from 1. */
	readonly line?: number;
	/** A row of a table, counted from 1 with its header. */
	readonly row?: number;
	/** The column's own name. */
	readonly column?: string;
	/** Counted from 0. */
	readonly byte?: number;
	/** A path in JSON or XML: `messages[3].date`. */
	readonly path?: string;
}
