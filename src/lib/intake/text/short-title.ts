import { lastOf } from '../../base/sequences.ts';
import { hasWords, markdownLinks, plainWords, withoutAddresses } from './plain-words.ts';

const LONGEST = 90; // code points of a title that is made from a text
// Code points: a clause that ends earlier would show one of several that are named as the only one.
const SHORTEST = 60;
const FEWEST = 20; // UTF-16 units before names, by which a title says what they are named for

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
	const clause = lastOf(clauses.filter((at) => at >= SHORTEST && !IN_LIST.test(whole.slice(at))));
	return `${head.slice(0, clause ?? wordsEnd(head)).trimEnd()} …`;
}

/** A comma before a name, or before the last but one of what is listed: “Iran, the Syrian …”, “ships, crews and goods”. */
const IN_LIST =
	/^[,،]\s+(?:(?:and|the|a|an|и|та|y|e|et|la|le|les|el|los|las|und|die|der|das)\s+)*(?:\p{Lu}|و|(?:[^\s,]+\s+){0,3}?(?:and|or|и|или|та|y|o|e|et|ou|und|oder)\s)/u;

/** Where whole words end, before the first of some names that the end would cut off from the others. */
function wordsEnd(head: string): number | undefined {
	const end = head.search(/\s\S*$/u);
	if (end < 1) return undefined;
	const words = head.slice(0, end).split(/(?<=\s)/u);
	const first = words.map((word) => OF_NAMES.test(word)).lastIndexOf(false) + 1;
	const before = words.slice(0, first).join('');
	const isCut = words.slice(first).some((word) => /^\p{Lu}/u.test(word));
	return isCut && before.length >= FEWEST ? before.length : end;
}

const OF_NAMES = /^(?:\p{Lu}\S*|(?:of|and|the|de|del|la|du|des|y|e|et|al|und|и)[,،]?)\s*$/u;
