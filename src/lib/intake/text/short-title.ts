import { lastOf } from '../../base/last-of.ts';
import { hasWords } from './has-words.ts';
import { markdownLinks } from './markdown-links.ts';
import { plainWords } from './plain-words.ts';
import { withoutAddresses } from './without-addresses.ts';

const LONGEST = 90; // code points of a title that is made from a text
// Code points: a clause that ends earlier would show one of several that are named as the only one.
const SHORTEST = 60;

/**
 * A title from the first line of a text that has words beside addresses: its first sentence where that is short, else whole clauses of it,
 * else whole words, with an ellipsis for what is left out. A list is not cut so that it seems complete.
 */
export function shortTitle(text: string): string {
	const lines = text.trim().split('\n');
	const line = lines.find(hasWords) ?? lines.find((one) => plainWords(one) !== '') ?? '';
	const words = plainWords(withoutAddresses(markdownLinks(line.trim()).words));
	const sentence = /^.+?[.!?؟](?=\s+\p{Lu}|\s*$)/su.exec(words)?.[0] ?? words;
	const whole = sentence.replace(/(?<!\.)[.;,]$/u, '');
	const points = [...whole];
	if (points.length <= LONGEST) return whole;
	const head = points.slice(0, LONGEST - 1).join('');
	const clauses = Array.from(head.matchAll(/[;:,،؛](?=\s)|\s[–—-](?=\s)/gu), ({ index }) => index);
	const cut = lastOf(clauses.filter((at) => at >= SHORTEST)) ?? head.search(/\s\S*$/u);
	return `${head.slice(0, cut < 1 ? undefined : cut).trimEnd()} …`;
}
