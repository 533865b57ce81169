import { urlIn } from '../../base/url-in.ts';
import { formatCount } from '../../base/words.ts';
import { LENGTHS } from '../../model/file/lengths.ts';
import { isFollowable } from '../file-parts.ts';
import type { ImportProblem, SourceLocation } from '../problem.ts';

type Kind = keyof typeof LENGTHS;

/** Notes a problem. */
export type Tell = (problem: ImportProblem) => void;

/** The same, with as much of its texts as a dataset file holds. The rest is cut off, and reported. */
export function heldLengths<Whole extends object>(
	whole: Whole,
	kinds: { readonly [Field in keyof Whole]?: Kind },
	location: SourceLocation,
	tell: Tell
): Whole {
	let shortened = whole; // nearly every one is short enough, and is not made once more
	for (const field of Object.keys(kinds) as (keyof Whole & string)[]) {
		const text: unknown = whole[field];
		const kind = kinds[field]!;
		if (typeof text !== 'string' || text.length <= LENGTHS[kind]) continue;
		shortened = { ...shortened, [field]: cut(text, LENGTHS[kind]) };
		tell(tooLong(`the ${field}`, text, kind, location, 'the rest was cut off'));
	}
	return shortened;
}

/**
 * Whether a dataset file holds a text whose beginning alone would be no use, such as an address; what it
 * does not is reported.
 * @param what `an address`
 */
export function isHeld(
	text: string,
	kind: Kind,
	what: string,
	location: SourceLocation,
	tell: Tell
): boolean {
	const fits = text.length <= LENGTHS[kind];
	if (!fits) tell(tooLong(what, text, kind, location, 'it was skipped'));
	return fits;
}

const tooLong = (
	what: string,
	{ length }: string,
	kind: Kind,
	location: SourceLocation,
	done: string
): ImportProblem => ({
	code: 'too-large',
	location,
	lost: 'field',
	because: `${what} has ${formatCount(length)} characters, more than a dataset file holds: ${done}`,
	hint: `write at most ${formatCount(LENGTHS[kind])}`
});

/** The beginning of a text, which ends in no half of a character. */
export function cut(text: string, length: number): string {
	const last = text.charCodeAt(length - 1);
	const isHalf = last >= 0xd800 && last < 0xdc00;
	return text.slice(0, isHalf ? length - 1 : length);
}

/**
 * An address as a dataset file holds it, with its scheme in small letters, and `https:` where it begins with
 * two slashes; null where it cannot be followed or is too long, which is reported.
 * @param what `the address`
 */
export function heldAddress(
	written: string,
	what: string,
	location: SourceLocation,
	tell: Tell
): string | null {
	const address = wholeAddress(written.trim());
	if (address !== null) return isHeld(address, 'address', what, location, tell) ? address : null;
	tell({
		code: 'left-out',
		location,
		lost: 'field',
		because: `${what} “${shortened(written)}” is not on the web, so it was skipped`,
		hint: 'write its full address, beginning with https://'
	});
	return null;
}

function wholeAddress(written: string): string | null {
	const whole = written.startsWith('//')
		? `https:${written}`
		: written.replace(/^https?:/i, (scheme) => scheme.toLowerCase());
	if (isFollowable(whole)) return whole;
	// One with blanks in it, which an address writes as %20.
	const url = /^https?:\/\//.test(whole) ? urlIn(whole) : null;
	return url?.href ?? null;
}

const LONGEST = 90; // code points of it in a message

const shortened = (written: string): string => {
	const letters = [...written];
	return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : written;
};
