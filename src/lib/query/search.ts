import MiniSearch from 'minisearch';
import { LruCache } from '../base/lru-cache.ts';
import { oncePer } from '../base/once-per.ts';
import type { Study } from '../study/study.ts';
import type { Found } from '../model/found.ts';
import type { PriorityId } from '../model/ids.ts';

const HELD = 8_000_000; // bytes of what was found last: a reader who searched goes on from there
const ENTRY = 40; // bytes of a statement that was found

/** A search box over one study: the words of statements and of clauses. All words must match; the last may be unfinished. */
export class StudySearch {
	readonly #study: Study;
	readonly #statements: MiniSearch;
	readonly #clauses: MiniSearch;
	readonly #last = new LruCache<Found>(HELD);

	constructor(study: Study) {
		this.#study = study;
		this.#statements = new MiniSearch({
			fields: ['title', 'summary', 'text', 'place', 'actor', 'speaker']
		});
		this.#statements.addAll(
			study.dataset.statements.map((statement, id) => ({
				...statement,
				id,
				actor: study.actors.get(statement.actor)?.name
			}))
		);
		this.#clauses = new MiniSearch({ fields: ['number', 'title', 'text', 'cues'] });
		this.#clauses.addAll(
			study.rows.map(({ priority }) => ({ ...priority, cues: priority.cues.join(' ') }))
		);
	}

	find(sought: string): Found {
		const known = this.#last.get(sought);
		if (known) return known;
		const found = this.#findUncached(sought);
		void this.#last.set(sought, found, ENTRY * (found.statements.size + 2 * sought.length + 10));
		return found;
	}

	#findUncached(sought: string): Found {
		const isLast = (_: string, at: number, words: string[]) => at === words.length - 1;
		const query = [sought, { prefix: isLast, combineWith: 'AND' as const }] as const;
		const statements = new Set<number>(
			this.#statements.search(...query).map(({ id }) => id as number)
		);
		const clauses = new Set(this.#clauses.search(...query).map(({ id }) => id as PriorityId));
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
