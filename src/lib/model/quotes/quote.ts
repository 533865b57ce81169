import { fail, ok, type Result } from '../../base/types.ts';
import { QuotedText } from './quoted-text.ts';

export { hashOf } from './quoted-text.ts';

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

const CONTEXT = 16; // code points kept before and after a quote

/**
 * Finds a quote in the text that it should have been taken from. With the hash of another text it is
 * an orphan, even where its words still stand somewhere: it is never moved silently.
 * @param within the text, or what many quotes of the same text share
 */
export function findQuote(
	sought: QuoteSought,
	within: string | QuotedText
): Result<Quote | OrphanedQuote, QuoteProblem> {
	const quoted = typeof within === 'string' ? new QuotedText(within) : within;
	const { text, hash: textHash } = quoted;
	if (sought.textHash !== undefined && sought.textHash !== textHash) {
		const { exact, prefix = '', suffix = '', start = null, end = null } = sought;
		return ok({ orphaned: true, exact, prefix, suffix, start, end, textHash: sought.textHash });
	}
	const chosen = sought.start === undefined ? soleIn(sought, text) : anchoredIn(sought, quoted);
	if (!chosen.ok) return chosen;
	const start = quoted.codePointsAt(chosen.value);
	const end = start + [...sought.exact].length;
	if (sought.end !== undefined && sought.end !== end) return fail(foundElsewhere(sought, start));
	const before = [...text.slice(Math.max(0, chosen.value - 4 * CONTEXT), chosen.value)];
	const behind = chosen.value + sought.exact.length;
	const after = [...text.slice(behind, behind + 4 * CONTEXT)];
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

const MOST_COUNTED = 100; // times: whoever mends the file needs no more

/** Where a quote stands that says nothing of its start, in UTF-16 units: there must be one alone. */
function soleIn(sought: QuoteSought, text: string): Result<number, QuoteProblem> {
	const [first, ...others] = occurrences(sought, text, MOST_COUNTED);
	if (first === undefined) return fail(notFound(sought));
	if (others.length === 0) return ok(first);
	const count = others.length + 1;
	return fail({
		because: `“${sought.exact}” is in the text ${count === MOST_COUNTED ? `${count} times or more` : `${count} times`}`,
		hint: 'add "prefix" or "suffix", the words just before or after it'
	});
}

/** Where a quote stands that names its start, in UTF-16 units: only there is it looked for. */
function anchoredIn(sought: QuoteSought, quoted: QuotedText): Result<number, QuoteProblem> {
	const { exact, prefix = '', suffix = '' } = sought;
	const at = quoted.unitsAt(sought.start!);
	const from = at === null ? -1 : at - prefix.length;
	if (from >= 0 && quoted.text.startsWith(prefix + exact + suffix, from)) return ok(at!);
	const [first] = occurrences(sought, quoted.text, 1);
	return fail(
		first === undefined ? notFound(sought) : foundElsewhere(sought, quoted.codePointsAt(first))
	);
}

/** Where the exact words stand between their prefix and suffix, in UTF-16 units. */
function occurrences(
	{ exact, prefix = '', suffix = '' }: QuoteSought,
	text: string,
	most: number
): number[] {
	const whole = prefix + exact + suffix;
	const starts: number[] = [];
	for (
		let at = text.indexOf(whole);
		at !== -1 && starts.length < most;
		at = text.indexOf(whole, at + 1)
	) {
		starts.push(at + prefix.length);
	}
	return starts;
}

const notFound = ({ exact }: QuoteSought): QuoteProblem => ({
	because: `“${exact}” is not in the text`,
	hint: 'copy the words exactly as they are in the text'
});

const foundElsewhere = ({ exact, start, end }: QuoteSought, elsewhere: number): QuoteProblem => ({
	because: `“${exact}” is not at ${start ?? '?'} to ${end ?? '?'} of the text`,
	hint: `write "start": ${elsewhere}, "end": ${elsewhere + [...exact].length}, in Unicode code points`
});
