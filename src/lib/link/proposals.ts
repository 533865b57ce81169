import search from 'approx-string-match';
import { hashOf, type OrphanedQuote, type Quote } from '../model/quotes/quote.ts';

/** Where an orphaned quote may belong in the text as it is now. */
export interface Proposal {
	readonly quote: Quote;
	/** How alike the words and their surroundings are, from 0 to 1. */
	readonly score: number;
}

const LEAST = 0.6; // below it, a proposal would be another quote
const MOST_ERRORS = 0.5; // of the quote’s length
const MOST = 3; // proposals that a person can weigh
const CONTEXT = 16; // UTF-16 units on either side, as many code points or fewer

// What each likeness counts for. The words count most; where the quote stood, least: a paragraph put
// in before it moves everything. The parts are those of Hypothesis’s client (anchoring/match-quote).
const WEIGHTS = { words: 50, before: 20, after: 20, index: 2 };

/**
 * Where the words of an orphaned quote may stand in the text that took its old one’s place, the likeliest
 * first; none where nothing is near enough. Words are found by Myers’ bit-parallel approximate search
 * (J. ACM 46(3), 1999), with insertions, deletions and changes for up to half of the quote. A proposal
 * is nothing but that: a person puts the quote back.
 */
export function proposalsFor(orphan: OrphanedQuote, text: string): Proposal[] {
	if (orphan.exact === '') return [];
	const most = Math.floor(orphan.exact.length * MOST_ERRORS);
	const textHash = hashOf(text);
	const proposals = new Map<string, Proposal>();
	for (const match of search(text, orphan.exact, most)) {
		const { start, end } = toWords(text, match);
		if (start >= end) continue;
		const quote = quoteAt(text, start, end, textHash);
		const score = scoreOf(orphan, quote, text.length);
		const key = `${quote.start} ${quote.end}`;
		if (score >= LEAST && score > (proposals.get(key)?.score ?? 0)) {
			proposals.set(key, { quote, score });
		}
	}
	return apart(
		[...proposals.values()].sort((a, b) => b.score - a.score || a.quote.start - b.quote.start)
	).slice(0, MOST);
}

/** Of proposals that overlap, the first. */
function apart(proposals: readonly Proposal[]): Proposal[] {
	const separate: Proposal[] = [];
	for (const one of proposals) {
		const meets = separate.some(
			({ quote }) => quote.start < one.quote.end && one.quote.start < quote.end
		);
		if (!meets) separate.push(one);
	}
	return separate;
}

/**
 * A stretch that cuts no word in two, and neither begins nor ends with a blank: a word at its edge is
 * taken whole where at least half of it was found, and else left out.
 */
function toWords(text: string, { start, end }: { start: number; end: number }) {
	const first = wordAround(text, start);
	const last = wordAround(text, end);
	if (first) start = 2 * (first.end - start) >= first.end - first.start ? first.start : first.end;
	if (last) end = 2 * (end - last.start) >= last.end - last.start ? last.end : last.start;
	while (start < end && /\s/u.test(text[start]!)) start++;
	while (end > start && /\s/u.test(text[end - 1]!)) end--;
	return { start, end };
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LONGEST_WORD = 60; // UTF-16 units looked at on either side

/** The word that an index lies inside of; null at a word’s edge, or outside of any. */
function wordAround(text: string, at: number): { start: number; end: number } | null {
	const from = Math.max(0, at - LONGEST_WORD);
	for (const { index, 0: word } of text.slice(from, at + LONGEST_WORD).matchAll(WORD)) {
		const start = from + index;
		if (start < at && at < start + word.length) return { start, end: start + word.length };
	}
	return null;
}

function quoteAt(text: string, start: number, end: number, textHash: string): Quote {
	const points = (from: number, to: number) => [...text.slice(from, to)];
	const at = points(0, start).length;
	const exact = points(start, end);
	return {
		orphaned: false,
		exact: exact.join(''),
		prefix: points(0, start).slice(-CONTEXT).join(''),
		suffix: points(end, end + 2 * CONTEXT)
			.slice(0, CONTEXT)
			.join(''),
		start: at,
		end: at + exact.length,
		textHash
	};
}

function scoreOf(orphan: OrphanedQuote, quote: Quote, length: number): number {
	const parts: [weight: number, likeness: number][] = [
		[WEIGHTS.words, likeness(orphan.exact, quote.exact)]
	];
	if (orphan.prefix) parts.push([WEIGHTS.before, likeness(orphan.prefix, quote.prefix)]);
	if (orphan.suffix) parts.push([WEIGHTS.after, likeness(orphan.suffix, quote.suffix)]);
	if (orphan.start !== null) {
		const away = Math.abs(orphan.start - quote.start) / Math.max(length, 1);
		parts.push([WEIGHTS.index, Math.max(0, 1 - away)]);
	}
	const total = parts.reduce((sum, [weight]) => sum + weight, 0);
	return parts.reduce((sum, [weight, alike]) => sum + weight * alike, 0) / total;
}

/** 1 for the same words, 0 for words of which each letter would have to change. */
function likeness(a: string, b: string): number {
	if (a === b) return 1;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (short === '') return 0;
	const [best] = search(long, short, short.length);
	if (!best) return 0;
	const outside = long.length - (best.end - best.start);
	const errors = best.errors + outside / 2;
	return Math.max(0, 1 - errors / short.length);
}
