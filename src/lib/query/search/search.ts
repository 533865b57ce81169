import { oncePer } from '../../base/once-per.ts';
import { LruCache } from '../../base/lru-cache.ts';
import { bisectBy, lastOf } from '../../base/sequences.ts';
import type { SearchHits } from '../../model/wire/search-hits.ts';
import type { Study } from '../../study/study.ts';

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
		let holders = this.#beginningWith(last);
		for (const word of words) {
			holders = new Set((this.#holders.get(word) ?? []).filter((one) => holders.has(one)));
		}
		return holders;
	}

	#hold(word: string, thing: number): void {
		const holders = this.#holders.get(word);
		if (!holders) this.#holders.set(word, [thing]);
		else if (lastOf(holders) !== thing) holders.push(thing);
	}

	#beginningWith(prefix: string): Set<number> {
		const words = (this.#words ??= [...this.#holders.keys()].sort());
		const holders = new Set<number>();
		let at = bisectBy((index) => words[index]! < prefix, 0, words.length);
		for (; words[at]?.startsWith(prefix); at++) {
			for (const thing of this.#holders.get(words[at]!)!) holders.add(thing);
		}
		return holders;
	}
}

const HELD = 8_000_000; // bytes of what was found last: a reader who searched goes on from there
const ENTRY = 40; // bytes of a statement that was found

/** A search box over one study: the words of statements and of clauses. All words must match; the last may be unfinished. */
export class StudySearch {
	readonly #study: Study;
	readonly #statements = new WordIndex();
	readonly #clauses = new WordIndex();
	readonly #last = new LruCache<SearchHits>(HELD);

	constructor(study: Study) {
		this.#study = study;
		for (const [at, statement] of study.dataset.statements.entries()) {
			const { title, summary, text, place, actor, speaker } = statement;
			const name = study.actors.get(actor)?.name;
			this.#statements.add(at, [title, summary, text, place, name, speaker]);
		}
		for (const [row, { priority }] of study.rows.entries()) {
			const { number, title, text, cues } = priority;
			this.#clauses.add(row, [number, title, text, ...cues]);
		}
	}

	find(sought: string): SearchHits {
		const known = this.#last.get(sought);
		if (known) return known;
		const hits = this.#findUncached(sought);
		void this.#last.set(sought, hits, ENTRY * (hits.statements.size + 2 * sought.length + 10));
		return hits;
	}

	#findUncached(sought: string): SearchHits {
		const statements = this.#statements.find(sought);
		const { rows } = this.#study;
		const clauses = new Set([...this.#clauses.find(sought)].map((row) => rows[row]!.priority.id));
		this.#study.links.forEach((links, index) => {
			const linked = links.some(
				(link) => this.#study.stateOf(link) !== 'rejected' && clauses.has(link.priority)
			);
			if (linked) statements.add(index);
		});
		return { statements, clauses };
	}
}

/** The search of a study: indexed once, when it is first searched. */
const searchOf = oncePer((study: Study) => new StudySearch(study));

/** Searches a study. */
export const searchStudy = (sought: string, study: Study): SearchHits =>
	searchOf(study).find(sought);
