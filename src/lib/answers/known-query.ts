import { ADDRESS_PARAMS } from '../query/address/address-params.ts';

/** What else an address may ask for: of an embed, of a picture, of the page that makes an embed. */
const OTHERS = {
	page: [],
	embed: ['theme', 'lang', 'level', 'height', 'hide'],
	file: ['width', 'theme'],
	builder: ['theme', 'lang', 'level', 'height', 'hide', 'edition']
} as const;

/**
 * The part of a query that an answer depends on, in one order: what others add to follow their readers makes
 * no other answer.
 */
export function knownQuery(params: URLSearchParams, of: keyof typeof OTHERS): string {
	const names = new Set<string>([...ADDRESS_PARAMS, ...OTHERS[of]]);
	const known = new URLSearchParams([...params].filter(([name]) => names.has(name)));
	known.sort();
	return known.toString();
}
