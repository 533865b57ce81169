import { lastOf } from '../../base/last-of.ts';
import type { Quote } from './quote.ts';

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
