import { untrack } from 'svelte';
import { toldOnPage } from '../compare/asked-in-vain.ts';
import { NO_FILTER, type Filter } from '../compare/filter.ts';
import type { Dataset } from '../model/dataset.ts';
import { Comparison } from './compare/comparison.svelte.ts';
import { hasCell, type Comparing } from './compare/comparing.ts';
import { filterOf } from './filter-of.ts';
import { searchStudy } from './search.ts';
import { TimelineReading, type Find } from './timeline-reading.svelte.ts';

/** One reader's look at a dataset, along time or compared. */
export class Reading extends TimelineReading {
	/** The filter of a comparison, also while the timeline shows what one of its cells counts. */
	readonly comparedFilter: Filter = $derived.by(() =>
		this.filtering
			? untrack(() => filterOf({ ...this.address, view: 'compare' }, this.found))
			: NO_FILTER
	);
	readonly #compares = $derived.by(
		() => this.address.view === 'compare' || hasCell(this.comparing)
	);
	readonly #ofComparison = $derived.by(() => (this.#compares ? this.comparison.problems : []));
	readonly #problems = $derived.by(() => [
		...this.asked.map(toldOnPage),
		...(this.#compares ? this.comparison.notices : []),
		...this.#ofComparison.map(toldOnPage)
	]);
	readonly comparison: Comparison;

	/** @param unasked the links that are shown where the address asks for no status */
	constructor(
		dataset: () => Dataset,
		params: () => URLSearchParams,
		find: Find = searchStudy,
		unasked = NO_FILTER.statusesUnasked
	) {
		super(dataset, params, find, unasked);
		this.comparison = new Comparison(this);
	}

	override get problems(): readonly string[] {
		return this.#problems;
	}

	/** Why no file can be made as the address asks, and what to write. What is just shown in another way stops none. */
	get refusals(): readonly string[] {
		return [...this.asked, ...this.#ofComparison].map(({ cause }) => cause);
	}

	override get highlighted(): readonly number[] | null {
		return this.comparison.opened;
	}

	get comparing(): Comparing {
		return this.address.comparing;
	}
}
