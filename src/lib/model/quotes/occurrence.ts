import { lastOf } from '../../base/sequences.ts';
import type { Quote } from './quote.ts';

/** What is known of words that may stand in a text several times. */
export interface KnownContext {
	readonly exact: string;
	/** The words just before and after them, as far as they are known. */
	readonly prefix?: string;
	readonly suffix?: string;
	/** Where they stand or stood, in Unicode code points. */
	readonly start?: number | null;
}

/**
 * Finds which occurrence of some words in a text is meant: the one whose surroundings agree furthest
 * with those that are known, and of equals the one nearest to where they stood.
 * @returns Unicode code points from the beginning; null where they stand nowhere, or where they stand
 * several times and nothing that is known tells which is meant
 */
export function occurrenceOf(
	{ exact, prefix = '', suffix = '', start = null }: KnownContext,
	text: string
): number | null {
	if (exact === '') return null;
	const occurrences: { at: number; agreed: number; away: number }[] = [];
	let [points, counted] = [0, 0];
	for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
		points += [...text.slice(counted, at)].length;
		counted = at;
		const agreed =
			alikeBackwards(text.slice(0, at), prefix) + alike(text.slice(at + exact.length), suffix);
		occurrences.push({ at: points, agreed, away: start === null ? 0 : Math.abs(points - start) });
	}
	const [first, second] = occurrences.sort((a, b) => b.agreed - a.agreed || a.away - b.away);
	if (!first) return null;
	const isSure = !second || first.agreed > second.agreed || first.away < second.away;
	return isSure ? first.at : null;
}

/** How many UTF-16 units two texts have in common from their beginning. */
function alike(a: string, b: string): number {
	let at = 0;
	while (at < b.length && a[at] === b[at]) at++;
	return at;
}

function alikeBackwards(a: string, b: string): number {
	let at = 0;
	while (at < b.length && a[a.length - 1 - at] === b[b.length - 1 - at]) at++;
	return at;
}

/** A piece of a text, marked where it is quoted. */
export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}

/** Cuts a text into marked and unmarked pieces, in order; overlapping quotes become one mark. */
export function passagesOf(text: string, quotes: readonly Pick<Quote, 'start' | 'end'>[]): Piece[] {
	const points = [...text];
	const pieces: Piece[] = [];
	const add = (start: number, end: number, marked: boolean) => {
		if (end > start) pieces.push({ text: points.slice(start, end).join(''), marked });
	};
	let read = 0;
	for (const { start, end } of merged(quotes)) {
		add(read, start, false);
		add(start, end, true);
		read = end;
	}
	add(read, points.length, false);
	return pieces;
}

/**
 * Shortens the unmarked pieces to about so many characters around the marks, at whole words, with
 * “…” for what was left out. Nothing is left out of the marks.
 */
export function nearMarks(pieces: readonly Piece[], about: number): Piece[] {
	if (!pieces.some(({ marked }) => marked)) return [...pieces];
	return pieces.map((piece, at) => {
		if (piece.marked) return piece;
		const [before, after] = [at > 0, at < pieces.length - 1];
		const room = about * (Number(before) + Number(after));
		if (piece.text.length <= room + 2 * about) return piece;
		const head = before
			? piece.text.slice(0, about).replace(/(?<![\s…])[\s…]*\s\S*$|^\S*$/u, ' ')
			: '';
		const tail = after ? piece.text.slice(-about).replace(/^\S*[\s…]*/u, ' ') : '';
		return { text: `${head}…${tail}`, marked: false };
	});
}

function merged(quotes: readonly Pick<Quote, 'start' | 'end'>[]) {
	const runs: { start: number; end: number }[] = [];
	for (const { start, end } of [...quotes].sort((a, b) => a.start - b.start)) {
		const last = lastOf(runs);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else runs.push({ start, end });
	}
	return runs;
}
