import { bisectBy } from '../../base/bisect-left.ts';
import { lastOf } from '../../base/last-of.ts';

// Breaks, blanks and punctuation of every script.
const BETWEEN = /[\n\r\p{Z}\p{P}]+/u;

/** The words of a text, in their order, in lower case. */
const wordsIn = (text: string): string[] => text.toLowerCase().split(BETWEEN).filter(Boolean);

/** Which of some things hold which words: a thing is found by all that is sought, of which the last may be unfinished. */
export class WordIndex {
	/** The things that hold a word, rising. */
	readonly #holders = new Map<string, number[]>();
	/** All words in order; made when the first is sought. */
	#words: readonly string[] | null = null;

	/** Takes in the texts of a thing, after those of all before it. */
	add(thing: number, texts: Iterable<string | null | undefined>): void {
		this.#words = null;
		for (const text of texts) for (const word of wordsIn(text ?? '')) this.#hold(word, thing);
	}

	find(sought: string): Set<number> {
		const words = wordsIn(sought);
		const last = words.pop();
		if (last === undefined) return new Set();
		let found = this.#beginningWith(last);
		for (const word of words) {
			found = new Set((this.#holders.get(word) ?? []).filter((one) => found.has(one)));
		}
		return found;
	}

	#hold(word: string, thing: number): void {
		const holders = this.#holders.get(word);
		if (!holders) this.#holders.set(word, [thing]);
		else if (lastOf(holders) !== thing) holders.push(thing);
	}

	#beginningWith(prefix: string): Set<number> {
		const words = (this.#words ??= [...this.#holders.keys()].sort());
		const found = new Set<number>();
		let at = bisectBy((index) => words[index]! < prefix, 0, words.length);
		for (; words[at]?.startsWith(prefix); at++) {
			for (const thing of this.#holders.get(words[at]!)!) found.add(thing);
		}
		return found;
	}
}
