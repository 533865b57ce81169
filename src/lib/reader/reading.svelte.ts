import { untrack } from 'svelte';
import { NO_FILTER, type Filter } from '../compare/filter.ts';
import type { Dataset } from '../model/dataset.ts';
import { Comparison } from './compare/comparison.svelte.ts';
import { hasCell, type Comparing } from './compare/comparing.ts';
import { filterOf } from './filter-of.ts';
import { searchStudy } from './search.ts';
import { TimelineReading } from './timeline-reading.svelte.ts';

/** One reader's look at a dataset, along time or compared. */
export class Reading extends TimelineReading {
	/** The filter of a comparison, also while the timeline shows what one of its cells counts. */
	readonly comparedFilter: Filter = $derived.by(() =>
		this.filtering
			? untrack(() => filterOf({ ...this.address, view: 'compare' }, this.found))
			: NO_FILTER
	);
	readonly #problems = $derived.by(() =>
		this.address.view === 'compare' || hasCell(this.comparing)
			? [...this.read.problems, ...this.comparison.problems]
			: this.read.problems
	);
	readonly comparison: Comparison;

	constructor(dataset: () => Dataset, params: () => URLSearchParams) {
		super(dataset, params, searchStudy);
		this.comparison = new Comparison(this);
	}

	override get problems(): readonly string[] {
		return this.#problems;
	}

	override get highlighted(): readonly number[] | null {
		return this.comparison.opened;
	}

	get comparing(): Comparing {
		return this.address.comparing;
	}
}
