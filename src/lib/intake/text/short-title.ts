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
	return `${withoutBound(head.slice(0, clause ?? wordsEnd(head)).trimEnd())} …`;
}

/** A title that does not end before the noun that its last words belong to: no “… for peace in the …”. */
function withoutBound(title: string): string {
	const words = title.split(/(?<=\s)(?=\S)/u);
	let end = words.length;
	while (end > 1 && BOUND.has(words[end - 1]!.trim().toLowerCase())) end--;
	const left = words.slice(0, end).join('').trimEnd();
	const whole = left.replace(/[,;:،؛–—-]$/u, '').trimEnd();
	return whole.length >= FEWEST ? whole : title;
}

const boundWords = (words: string): string[] => words.split(/\s+/);

/** Articles, prepositions, conjunctions and their kin: what they stand before is named after them. */
const BOUND: ReadonlySet<string> = new Set([
	...boundWords(
		`a an the this that these those its their our his her my your each every no not
		of to in on at by for from with without within into onto upon about above across after against along amid among
		around as before behind below beneath beside besides between beyond concerning despite down during except inside
		like near off out outside over past per regarding since than through throughout till toward towards under until
		up via versus and or but nor so yet if because although though while when where whether who whom whose which`
	),
	...boundWords(
		`в во на с со к ко о об обо от ото до из изо за по под подо над надо при про для без безо между через перед
		передо после против около возле вокруг среди ради кроме вместо согласно благодаря у из-за из-под
		и а но или либо ни не же бы что чтобы как если когда где пока хотя который которая которое которые которого
		которой которых его её ее их этот эта это эти`
	),
	...boundWords(
		`في من إلى الى على علي عن مع بين بعد قبل حتى منذ خلال تحت فوق أمام امام خلف ضد دون بدون عبر حول نحو لدى عند بشأن
		وفق حسب ضمن غير كل هذا هذه ذلك تلك التي الذي الذين أن ان إن أو او أم ثم لكن و كما إذا لا لم لن قد
		وفي ومن وإلى والى وعلى وعن ومع وبين وبعد وقبل وخلال وأن وإن ولا ولم ولن والتي والذي والذين`
	),
	...boundWords(
		`la le les un une du des de et ou à au aux en dans sur avec pour par sans que qui
		el los las una del y e o al con por para sin
		die der das den dem des ein eine einen einem einer eines und oder aber mit von vom zu zum zur im am auf für über
		bei nach aus durch gegen ohne um dass
		та і й але або що як з із зі від для про через між`
	)
]);

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
