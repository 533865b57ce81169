import { untrack } from 'svelte';
import type { Study } from '../study/study.ts';
import type { FindElsewhere } from './find-elsewhere.ts';
import type { SearchHits } from '../model/wire/search-hits.ts';
import { searchStudy } from '../query/search/search.ts';
import { soughtIn } from '../query/address/compare-query.ts';

/**
 * Holds a reader at the last query until what the next one searches for was found elsewhere: what is
 * shown is never of another search than the address. Where the words are here, it is found here.
 */
export class AwaitedSearch {
	readonly #asked: () => URLSearchParams;
	readonly #elsewhere: () => FindElsewhere | null;
	/** null where no answer came. */
	#found = $state.raw<ReadonlyMap<string, SearchHits | null>>(new Map());
	#last = new URLSearchParams();

	/** The query that can be shown. */
	readonly params = $derived.by(() => {
		const params = this.#asked();
		const sought = soughtIn(params);
		if (!sought || !this.#elsewhere() || this.#found.has(sought)) this.#last = params;
		return this.#last;
	});

	constructor(params: () => URLSearchParams, elsewhere: () => FindElsewhere | null) {
		this.#asked = params;
		this.#elsewhere = elsewhere;
	}

	readonly find = (sought: string, study: Study): SearchHits | null =>
		this.#elsewhere() ? (this.#found.get(sought) ?? null) : searchStudy(sought, study);

	/** Searches for what the query asks; resolves when it can be shown. */
	async ask(study: () => Study): Promise<void> {
		const sought = soughtIn(this.#asked());
		const elsewhere = untrack(this.#elsewhere);
		// Where no answer came, an effect must not ask again for the lack of it.
		if (!sought || !elsewhere || untrack(() => this.#found.get(sought))) return;
		const hits = await elsewhere(sought, study);
		if (soughtIn(this.#asked()) === sought) this.#found = new Map([[sought, hits]]);
	}
}
