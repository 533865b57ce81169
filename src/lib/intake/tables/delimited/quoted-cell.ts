/** A cell in quotation marks: its text and where it ends, or that its end is not to be found. */
export type QuotedCell =
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
export function readQuoted(
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

/** Where the line of a place ends; the end of the text where nothing ends it. */
function nextLineEnd(text: string, from: number): number {
	const pattern = /[\r\n]/g;
	pattern.lastIndex = from;
	return pattern.exec(text)?.index ?? text.length;
}
