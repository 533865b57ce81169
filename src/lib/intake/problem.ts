/** What an import could not understand: where, what was found, and what to write instead. */
export interface ImportProblem {
	/** A stable name, explained in docs/import.md. */
	readonly code: ImportProblemCode;
	readonly location: SourceLocation;
	/** What is not in the drafts because of it: the rest of the file, one record, or one field of it. */
	readonly lost: 'file' | 'record' | 'field' | 'nothing';
	/** What happened, in a sentence without a full stop. */
	readonly because: string;
	/** What to do about it. */
	readonly hint: string;
}

/** The stable names of what can go wrong in an import. */
export type ImportProblemCode =
	| 'unknown-format'
	| 'broken-file' // it cannot be read on from here: truncated JSON, a damaged archive
	| 'too-large' // a stated limit was passed
	| 'wrong-encoding' // bytes that cannot be text in the encoding that was declared or detected
	| 'odd-characters' // NUL bytes, lone surrogates: replaced, and said so
	| 'bad-row' // too many or too few cells, an unclosed quotation mark
	| 'bad-date'
	| 'no-date'
	| 'bad-value'
	| 'missing'
	| 'left-out'; // understood, and known to have no place among the drafts: a poll, a service message

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
