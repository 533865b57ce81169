import { LIMITS } from '../../limits.ts';
import type { TableRow } from '../table.ts';

/** A cell in quotation marks: its text and where it ends, or that its end is not to be found. */
type QuotedCell =
	| {
			readonly kind: 'closed';
			readonly text: string;
			/** Just after the closing mark. */
			readonly end: number;
			/** How many line ends it holds. */
			readonly lines: number;
			/** Whether a mark inside it was not doubled, as the format wants. */
			readonly undoubled: boolean;
	  }
	/** `open`: more text may close it. `unclosed`: nothing can. */
	| { readonly kind: 'open' | 'unclosed' };

const LINE_END = /\r\n?|\n/g;

/**
 * Reads a cell from its opening quotation mark on. A mark that is followed by neither a delimiter nor
 * a line end closes nothing: in the line of the opening one it is a letter; in a later one it opens
 * another cell, and the first was never closed.
 * @param last whether no text follows; `sameLine`: whether the cell must close in its line
 */
function readQuoted(
	text: string,
	start: number,
	{ delimiter, last, sameLine }: { delimiter: number; last: boolean; sameLine: boolean }
): QuotedCell {
	let undoubled = false;
	let endOfLine = -1;
	const passesLine = (to: number) => {
		if (endOfLine === -1) endOfLine = nextLineEnd(text, start);
		return endOfLine < to;
	};
	for (let from = start + 1; ;) {
		const mark = text.indexOf('"', from);
		if (mark === -1) {
			return { kind: last || (sameLine && passesLine(text.length)) ? 'unclosed' : 'open' };
		}
		if (sameLine && passesLine(mark)) return { kind: 'unclosed' };
		if (mark + 1 === text.length && !last) return { kind: 'open' };
		const next = text.charCodeAt(mark + 1);
		if (next === 34) {
			from = mark + 2;
			continue;
		}
		if (next === delimiter || next === 10 || next === 13 || mark + 1 === text.length) {
			const inner = text.slice(start + 1, mark);
			const lines = inner.match(LINE_END)?.length ?? 0;
			return { kind: 'closed', text: inner.replaceAll('""', '"'), end: mark + 1, lines, undoubled };
		}
		if (passesLine(mark)) return { kind: 'unclosed' };
		undoubled = true;
		from = mark + 1;
	}
}

/** Where the line at an index ends; the end of the text where nothing ends it. */
function nextLineEnd(text: string, from: number): number {
	const pattern = /[\r\n]/g;
	pattern.lastIndex = from;
	return pattern.exec(text)?.index ?? text.length;
}

/** What is wrong with a row by the rules of the format alone. */
export interface RowFault {
	readonly row: number;
	/** Where it stands, and for an unclosed quotation mark where that was opened. */
	readonly line: number;
	readonly kind: 'unclosed' | 'undoubled' | 'endless' | 'long-cell';
	/** Counted from 0. */
	readonly cell: number;
}

const [QUOTE, LF, CR] = [34, 10, 13];
// Unclosed marks in a file after which a quoted cell may not pass its line, and faults in a row after
// which marks mean nothing in it: so that no file makes the search for their ends long.
const LENIENT = 50;

/**
 * Reads delimited text (RFC 4180, with any delimiter and line ends) piece by piece. A quotation mark
 * that is never closed is taken for a letter, so that it does not swallow the rows after it.
 */
export class DelimitedReader {
	readonly #delimiter: number;
	#text = '';
	#row = 0;
	#line = 1;
	#unclosed = 0;
	#skipping = false;
	/** A row that has not ended is read again when as much again has come, so that it is read few times. */
	#enough = 0;
	#faults: RowFault[] = [];

	constructor(delimiter: string) {
		this.#delimiter = delimiter.charCodeAt(0);
	}

	/** @param last whether the text ends with it */
	read(piece: string, last: boolean): { rows: TableRow[]; faults: RowFault[] } {
		this.#text += piece;
		if (!last && this.#text.length < this.#enough) return { rows: [], faults: [] };
		const rows: TableRow[] = [];
		let at = 0;
		while (at < this.#text.length) {
			const record = this.#skipping ? this.#skip(at) : this.#record(at, last);
			if (!record) break;
			if (record.cells) rows.push(record.cells);
			at = record.end;
		}
		this.#text = this.#text.slice(at);
		this.#enough = 2 * this.#text.length;
		const faults = this.#faults;
		this.#faults = [];
		return { rows, faults };
	}

	/** One row from where it begins; null when its end has not been read yet. */
	#record(start: number, last: boolean): { cells: TableRow | null; end: number } | null {
		const text = this.#text;
		const full = last || text.length - start > LIMITS.rowCharacters;
		const [row, begun] = [this.#row + 1, this.#line];
		const cells: string[] = [];
		const faults: RowFault[] = [];
		let [width, line, at] = [0, begun, start];
		for (;;) {
			const fault = (kind: RowFault['kind']) => faults.push({ row, line, kind, cell: width });
			const sameLine = this.#unclosed + faults.length >= LENIENT;
			const quoted =
				text.charCodeAt(at) === QUOTE && faults.length < LENIENT
					? readQuoted(text, at, { delimiter: this.#delimiter, last, sameLine })
					: null;
			if (quoted?.kind === 'open' && !full) return null;
			let cell: string;
			if (quoted?.kind === 'closed') {
				if (quoted.undoubled) fault('undoubled');
				cell = quoted.text;
				line += quoted.lines;
				at = quoted.end;
			} else {
				if (quoted) fault('unclosed');
				const end = this.#cellEnd(at);
				cell = text.slice(at, end);
				at = end;
			}
			if (at === text.length && !last) {
				if (!full) return null;
				faults.push({ row, line: begun, kind: 'endless', cell: width });
				this.#skipping = true;
			}
			if (cell.length > LIMITS.cellCharacters) {
				fault('long-cell');
				cell = cut(cell);
			}
			if (width < LIMITS.columns) cells.push(cell);
			width++;
			if (text.charCodeAt(at) === this.#delimiter) {
				at++;
				if (at < text.length || last) continue;
				return null;
			}
			break;
		}
		const end = this.#skipping ? at : lineEnd(text, at, last);
		if (end === null) return null;
		this.#row = row;
		this.#line = this.#skipping ? line : line + 1;
		this.#unclosed += faults.filter(({ kind }) => kind === 'unclosed').length;
		this.#faults.push(...faults.filter(({ kind }) => !this.#skipping || kind === 'endless'));
		return { cells: this.#skipping ? null : { row, line: begun, cells, width }, end };
	}

	/** Passes over the rest of a row that is longer than is read. */
	#skip(start: number): { cells: null; end: number } {
		const end = this.#lineEndFrom(start);
		if (end < this.#text.length) {
			this.#skipping = false;
			this.#line++;
		}
		return { cells: null, end: lineEnd(this.#text, end, true) ?? end };
	}

	#lineEndFrom(start: number): number {
		for (let at = start; at < this.#text.length; at++) {
			const code = this.#text.charCodeAt(at);
			if (code === LF || code === CR) return at;
		}
		return this.#text.length;
	}

	#cellEnd(start: number): number {
		const text = this.#text;
		for (let at = start; at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (code === this.#delimiter || code === LF || code === CR) return at;
		}
		return text.length;
	}
}

/** Past the line end at an index; null when it may go on with what has not been read yet. */
function lineEnd(text: string, at: number, last: boolean): number | null {
	if (text.charCodeAt(at) !== CR) return Math.min(at + 1, text.length);
	if (at + 1 === text.length && !last) return null;
	return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
}

/** Not through the middle of a character. */
const cut = (cell: string): string =>
	cell.slice(0, LIMITS.cellCharacters).replace(/[\uD800-\uDBFF]$/, '');
