import type { Stemmer } from './stem.ts';
import { tokensOf } from './sentences.ts';

/** How often each of several sides says the terms of one language. */
export interface CountedTerms {
	/** By term: its stem, and the word that it stands for most often. */
	readonly stems: readonly string[];
	readonly words: readonly string[];
	/** By side and term: how often it is said, and in how many statements. */
	readonly counts: readonly Uint32Array[];
	readonly statements: readonly Uint32Array[];
}

/** A word as texts have it: its term, -1 for a stop word, and how often it was met. */
interface MetWord {
	readonly term: number;
	met: number;
}

/** Counts the terms of texts in one language: words by their stems, without stop words and figures. */
export class TermCounter {
	readonly #stem: Stemmer;
	readonly #language: string;
	readonly #words = new Map<string, MetWord>();
	readonly #terms = new Map<string, number>();
	readonly #counts: number[][];
	readonly #statements: number[][];
	/** By term: the text that it was last met in. */
	readonly #last: number[] = [];
	#texts = 0;

	constructor(stem: Stemmer, language: string, sides: number) {
		this.#stem = stem;
		this.#language = language;
		this.#counts = Array.from({ length: sides }, () => []);
		this.#statements = Array.from({ length: sides }, () => []);
	}

	/** Counts what a statement of a side says. */
	add(side: number, text: string): void {
		const counts = this.#counts[side]!;
		const statements = this.#statements[side]!;
		this.#texts++;
		for (const { raw } of tokensOf(text)) {
			const word = this.#words.get(raw) ?? this.#meet(raw);
			const { term } = word;
			if (term < 0) continue;
			word.met++;
			counts[term]!++;
			if (this.#last[term] === this.#texts) continue;
			this.#last[term] = this.#texts;
			statements[term]!++;
		}
	}

	#meet(raw: string): MetWord {
		const { stem, stop } = this.#stem(raw, this.#language);
		const word = { term: stop ? -1 : (this.#terms.get(stem) ?? this.#begin(stem)), met: 0 };
		this.#words.set(raw, word);
		return word;
	}

	#begin(stem: string): number {
		const term = this.#terms.size;
		this.#terms.set(stem, term);
		this.#last.push(0);
		for (const column of [...this.#counts, ...this.#statements]) column.push(0);
		return term;
	}

	finish(): CountedTerms {
		const most = new Map<number, [word: string, met: number]>();
		for (const [word, { term, met }] of this.#words) {
			const known = most.get(term);
			if (!known || met > known[1] || (met === known[1] && word < known[0])) {
				most.set(term, [word, met]);
			}
		}
		return {
			stems: [...this.#terms.keys()],
			words: [...this.#terms.values()].map((term) => most.get(term)![0]),
			counts: this.#counts.map((column) => Uint32Array.from(column)),
			statements: this.#statements.map((column) => Uint32Array.from(column))
		};
	}
}
