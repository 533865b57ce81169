import { LruCache } from '../../base/lru-cache.ts';
import { oncePer } from '../../base/once-per.ts';
import type { Study } from '../../study/study.ts';
import type { Found } from '../../model/wire/found.ts';
import { WordIndex } from './word-index.ts';

const HELD = 8_000_000; // bytes of what was found last: a reader who searched goes on from there
const ENTRY = 40; // bytes of a statement that was found

/** A search box over one study: the words of statements and of clauses. All words must match; the last may be unfinished. */
export class StudySearch {
	readonly #study: Study;
	readonly #statements = new WordIndex();
	readonly #clauses = new WordIndex();
	readonly #last = new LruCache<Found>(HELD);

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

	find(sought: string): Found {
		const known = this.#last.get(sought);
		if (known) return known;
		const found = this.#findUncached(sought);
		void this.#last.set(sought, found, ENTRY * (found.statements.size + 2 * sought.length + 10));
		return found;
	}

	#findUncached(sought: string): Found {
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
export const searchStudy = (sought: string, study: Study): Found => searchOf(study).find(sought);
