import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '../base/result.ts';

/**
 * A stretch of a text, kept as W3C TextQuoteSelector and TextPositionSelector together
 * (https://www.w3.org/TR/annotation-model/#selectors), so that a change of the text is noticed.
 */
export interface Quote {
	readonly orphaned: false;
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
	/** Unicode code points from the beginning of the text; the end is left out. */
	readonly start: number;
	readonly end: number;
	/** `sha256-…` of the text that it was taken from, in lower-case hexadecimal. */
	readonly textHash: string;
}

/**
 * A quote whose text has changed since it was taken. It is kept as it was, and shown as one that no
 * longer stands anywhere: a person puts it back, nothing moves it silently.
 */
export interface OrphanedQuote {
	readonly orphaned: true;
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
	/** Where it stood in the text as it was; null where nobody wrote that down. */
	readonly start: number | null;
	readonly end: number | null;
	/** Of the text as it was. */
	readonly textHash: string;
}

/** What a file says of a quote; what is missing is found out from the text. */
export interface QuoteSought {
	readonly exact: string;
	readonly prefix?: string | undefined;
	readonly suffix?: string | undefined;
	readonly start?: number | undefined;
	readonly end?: number | undefined;
	readonly textHash?: string | undefined;
}

/** Why a quote is not where it should be, and what to do. */
export interface QuoteProblem {
	readonly because: string;
	readonly hint: string;
}

/** The hash by which a change of a text is noticed. */
export const hashOf = (text: string): string => `sha256-${bytesToHex(sha256(utf8ToBytes(text)))}`;

const CONTEXT = 16; // code points kept before and after a quote

/**
 * Finds a quote in the text that it should have been taken from. With the hash of another text it is
 * an orphan, even where its words still stand somewhere: it is never moved silently.
 */
export function findQuote(
	sought: QuoteSought,
	text: string
): Result<Quote | OrphanedQuote, QuoteProblem> {
	const textHash = hashOf(text);
	if (sought.textHash !== undefined && sought.textHash !== textHash) {
		const { exact, prefix = '', suffix = '', start = null, end = null } = sought;
		return ok({ orphaned: true, exact, prefix, suffix, start, end, textHash: sought.textHash });
	}
	const places = [...occurrences(sought, text)];
	if (places.length === 0) return fail(notFound(sought));
	const chosen =
		sought.start === undefined
			? places[0]!
			: places.find((place) => codePoints(text, place) === sought.start);
	if (chosen === undefined) return fail(misplaced(sought, codePoints(text, places[0]!)));
	if (sought.start === undefined && places.length > 1) {
		return fail({
			because: `“${sought.exact}” stands in the text ${places.length} times`,
			hint: 'add "prefix" or "suffix", the words just before or after it'
		});
	}
	const start = codePoints(text, chosen);
	const end = start + [...sought.exact].length;
	if (sought.end !== undefined && sought.end !== end) return fail(misplaced(sought, start));
	const before = [...text.slice(Math.max(0, chosen - 4 * CONTEXT), chosen)];
	const after = [...text.slice(chosen + sought.exact.length).slice(0, 4 * CONTEXT)];
	return ok({
		orphaned: false,
		exact: sought.exact,
		prefix: sought.prefix ?? before.slice(-CONTEXT).join(''),
		suffix: sought.suffix ?? after.slice(0, CONTEXT).join(''),
		start,
		end,
		textHash
	});
}

/** Those of some quotes that stand in their text. */
export const standingAmong = (quotes: readonly (Quote | OrphanedQuote | null)[]): Quote[] =>
	quotes.filter((quote) => quote !== null).filter((quote) => !quote.orphaned);

/** Where the exact words stand between their prefix and suffix, in UTF-16 units. */
function* occurrences({ exact, prefix = '', suffix = '' }: QuoteSought, text: string) {
	const whole = prefix + exact + suffix;
	for (let at = text.indexOf(whole); at !== -1; at = text.indexOf(whole, at + 1)) {
		yield at + prefix.length;
	}
}

const codePoints = (text: string, units: number): number => [...text.slice(0, units)].length;

const notFound = ({ exact }: QuoteSought): QuoteProblem => ({
	because: `“${exact}” does not stand in the text`,
	hint: 'copy the words as they stand in the text, to the letter'
});

const misplaced = ({ exact, start, end }: QuoteSought, found: number): QuoteProblem => ({
	because: `“${exact}” does not stand at ${start ?? '?'} to ${end ?? '?'} of the text`,
	hint: `write "start": ${found}, "end": ${found + [...exact].length}, in Unicode code points`
});
