import { urlIn } from '../../base/url-in.ts';
import { isFollowable } from '../file-parts.ts';
import { isHeld, type Tell } from './held-lengths.ts';
import type { SourceLocation } from '../source-location.ts';

/**
 * An address as a dataset file holds it, with its scheme in small letters, and `https:` where it begins with
 * two slashes; null where it cannot be followed or is too long, which is told.
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
