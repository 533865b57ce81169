import type { Span } from '../words/sentences.ts';

/** A stretch of a text as its words and as Unicode code points from its beginning; the end is left out. */
export interface Stretch {
	readonly exact: string;
	readonly start: number;
	readonly end: number;
}

/** Words, and how much they weigh. */
export interface Weighed extends Span {
	readonly weight: number;
}

const SHARE = 0.8; // of the weight that the evidence holds

/**
 * The shortest span from word to word that holds at least 80 % of the weight; of spans of equal length the
 * first. The words may overlap and stand in any order. Null where nothing weighs.
 */
export function shortestSpan(words: readonly Weighed[]): Span | null {
	const weighed = words.filter(({ weight }) => weight > 0).sort((a, b) => a.end - b.end);
	const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
	let best: Span | null = null;
	for (const start of [...new Set(weighed.map((word) => word.start))].sort((a, b) => a - b)) {
		let weight = 0;
		for (const word of weighed) {
			if (word.start < start) continue;
			weight += word.weight;
			if (weight < SHARE * total - 1e-12) continue;
			if (!best || word.end - start < best.end - best.start) best = { start, end: word.end };
			break;
		}
	}
	return best;
}

/** A span of a text as a stretch: its words, and its start in code points. */
export function stretchOf(text: string, { start, end }: Span): Stretch {
	const exact = text.slice(start, end);
	const before = codePoints(text.slice(0, start));
	return { exact, start: before, end: before + codePoints(exact) };
}

/** Half a surrogate pair counts as one, as spreading counts it. */
const codePoints = (text: string): number =>
	text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
