import { Parser } from 'htmlparser2';
import { lastOf } from '../../base/sequences.ts';

/** What a scrap of HTML says as plain text, and where its links and pictures lead. */
export interface MarkupText {
	readonly text: string;
	/** In order; `words` are those that the link stands on. */
	readonly links: readonly { readonly address: string; readonly words: string }[];
}

const BLOCKS = new Set(
	'address article blockquote br div dl dt dd figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table tr ul'.split(
		' '
	)
);

const DEEPEST = 200; // tags inside one another, past which the parser slows down with every one

/**
 * Reads a scrap of HTML as text: tags go, blocks become lines, what a script says is left out. What is
 * nested more deeply than anyone writes stays as it is.
 */
export function markupText(html: string): MarkupText {
	if (!/[<&]/.test(html)) return { text: html.trim(), links: [] };
	const links: { address: string; words: string }[] = [];
	let text = '';
	let link: { address: string; from: number } | null = null;
	let silent = 0;
	let depth = 0;
	const parser = new Parser({
		onopentag(name, attributes) {
			depth++;
			if (depth > DEEPEST) parser.pause();
			if (name === 'script' || name === 'style') silent++;
			if (BLOCKS.has(name)) text += '\n';
			if (name === 'a' && attributes.href) link = { address: attributes.href, from: text.length };
			else if (attributes.src) links.push({ address: attributes.src, words: attributes.alt ?? '' });
		},
		ontext(words) {
			if (silent === 0) text += words.replace(/\s+/g, ' ');
		},
		onclosetag(name) {
			depth--;
			if (name === 'script' || name === 'style') silent--;
			if (BLOCKS.has(name) && name !== 'br') text += '\n';
			if (name !== 'a' || !link) return;
			links.push({ address: link.address, words: text.slice(link.from).trim() });
			link = null;
		}
	});
	parser.end(html);
	if (depth > DEEPEST) return { text: html.trim(), links: [] };
	return { text: tidy(text), links };
}

const tidy = (text: string): string =>
	text
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();

/**
 * Turns indexes in a text from UTF-16 units, as the language counts them, into Unicode code points, as
 * the model does. One pass over the text, however many indexes are asked for.
 */
export function pointsOf(text: string): (units: number) => number {
	const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index);
	if (pairs.length === 0) return (units) => units;
	return (units) => {
		let low = 0;
		let high = pairs.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (pairs[middle]! < units) low = middle + 1;
			else high = middle;
		}
		return units - low;
	};
}

/** Parts a text that comes in pieces into lines, whatever ends them: `\n`, `\r\n` or `\r`. */
export class TextLines {
	#rest: string[] = [];
	#pendingReturn = false;

	/** The lines that are whole with this piece. */
	push(piece: string): string[] {
		const text = this.#pendingReturn ? `\r${piece}` : piece;
		this.#pendingReturn = text.endsWith('\r');
		const lines = (this.#pendingReturn ? text.slice(0, -1) : text).split(/\r\n|\n|\r/);
		if (lines.length === 1) {
			this.#rest.push(lines[0]!);
			return [];
		}
		const first = this.#rest.join('') + lines[0]!;
		this.#rest = [lastOf(lines)!];
		return [first, ...lines.slice(1, -1)];
	}

	/** What is left after the last end of a line. */
	end(): string {
		const rest = this.#rest.join('');
		this.#rest = [];
		return rest;
	}
}
