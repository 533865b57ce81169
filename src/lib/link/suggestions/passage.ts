import type { SaidText } from './said.ts';
import { sentencesOf } from '../words/sentences.ts';
import type { Term, TermReader } from '../words/terms.ts';
import { often, raise, unit, type Vector } from './vector.ts';

/** A sentence of a statement, or of what was said just before or after it. */
export interface Passage {
	readonly terms: readonly Term[];
	/** Length 1, by rarity. */
	readonly vector: Vector;
}

/** How much a term says by being rare, above 0. */
export type Rarity = (key: string) => number;

/** The terms of a statement, sentence by sentence, placed in its whole text. A text has at least one. */
export function termsBySentence({ text, language }: SaidText, read: TermReader): Term[][] {
	const spans = sentencesOf(text);
	if (spans.length < 2) return [read(text, language)];
	return spans.map(({ start, end }) =>
		read(text.slice(start, end), language).map((term) => ({
			...term,
			start: term.start + start,
			end: term.end + start
		}))
	);
}

/** A passage by its terms, which are read, and weighed, when they are asked for: most never are. */
export const passageOf = (read: () => readonly Term[], rarity: Rarity): Passage =>
	new LazyPassage(read, rarity);

class LazyPassage implements Passage {
	readonly #read: () => readonly Term[];
	readonly #rarity: Rarity;
	#terms: readonly Term[] | null = null;
	#vector: Vector | null = null;

	constructor(read: () => readonly Term[], rarity: Rarity) {
		[this.#read, this.#rarity] = [read, rarity];
	}

	get terms(): readonly Term[] {
		return (this.#terms ??= this.#read());
	}

	get vector(): Vector {
		return (this.#vector ??= vectorOf(this.terms, this.#rarity));
	}
}

/** Terms by how often they are said, and how rare they are: (1 + ln tf) × rarity, at length 1. */
export function vectorOf(terms: readonly Term[], rarity: Rarity): Vector {
	const times: Vector = new Map();
	for (const { key, weight } of terms) raise(times, key, weight);
	for (const [key, much] of times) times.set(key, often(much) * rarity(key));
	return unit(times);
}

/** So much does a priority count in the number of texts that say a term, where a statement counts 1. */
const PRIORITY = 0.2;

const MANY = 50; // texts, from which on they tell what is rare
const COMMON = 0.3; // of a commonplace word, where the texts are too few to tell

/**
 * Rarity over statements, and a little over priorities: ln (1 + texts ÷ texts that say it). Where the texts
 * are few, commonplace words count for less.
 */
export function rarityOver(
	texts: readonly (readonly (readonly Term[])[])[],
	priorities: readonly ReadonlyMap<string, number>[],
	commonplace: ReadonlySet<string>
): Rarity {
	const sayers: Vector = new Map();
	let all = PRIORITY * priorities.length;
	for (const sentences of texts) {
		const keys = new Set<string>();
		for (const terms of sentences) for (const { key } of terms) keys.add(key);
		for (const key of keys) raise(sayers, key, 1);
		all += 1;
	}
	// Counted whole first, so that the order of the texts cannot tell in the last digit.
	for (const vector of priorities) for (const key of vector.keys()) raise(sayers, key, PRIORITY);
	const few = texts.length < MANY;
	return (key) => {
		const rarity = Math.log(1 + all / (sayers.get(key) ?? 1));
		return few && commonplace.has(key) ? COMMON * rarity : rarity;
	};
}
