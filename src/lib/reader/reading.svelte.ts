import { untrack } from 'svelte';
import { NO_FILTER, type Filter } from '../compare/filter.ts';
import { keptBy, type Kept } from '../compare/kept.ts';
import { laneOf } from '../compare/lane-of.ts';
import { standsIn } from '../compare/standing.ts';
import { studyOf, type Study } from '../compare/study.ts';
import type { Dataset } from '../model/dataset.ts';
import { readAddress, writeAddress, type Address } from './address.ts';
import { Comparison } from './compare/comparison.svelte.ts';
import { hasCell, START_COMPARING, type Comparing } from './compare/comparing.ts';
import { filterOf } from './filter-of.ts';
import { StudySearch, type Found } from './search.ts';

/** One reader's look at a dataset: what the address asks for, and what the dataset answers. */
export class Reading {
	readonly #dataset: () => Dataset;
	readonly #params: () => URLSearchParams;

	readonly study: Study = $derived.by(() => studyOf(this.#dataset()));
	readonly #read = $derived.by(() => readAddress(this.#params(), this.study));
	readonly address: Address = $derived.by(() => this.#read.address);
	/** What the address asks for in vain, in words. */
	readonly problems: readonly string[] = $derived.by(() =>
		this.address.view === 'compare' || hasCell(this.comparing)
			? [...this.#read.problems, ...this.comparison.problems]
			: this.#read.problems
	);

	readonly #search = $derived.by(() => new StudySearch(this.study));
	readonly found: Found | null = $derived.by(() => {
		const { search } = this.address;
		return search ? this.#search.find(search) : null;
	});
	/** The address without what does not filter: a text, so that moving the window changes nothing. */
	readonly #filtering = $derived.by(() => {
		const still = { window: null, statement: null, among: null, page: 1 };
		return writeAddress({ ...this.address, ...still, comparing: START_COMPARING });
	});
	readonly #filter: Filter = $derived.by(() =>
		this.#filtering ? untrack(() => filterOf(this.address, this.found)) : NO_FILTER
	);
	/** The same for a comparison, also while the timeline shows what one of its cells counts. */
	readonly comparedFilter: Filter = $derived.by(() =>
		this.#filtering
			? untrack(() => filterOf({ ...this.address, view: 'compare' }, this.found))
			: NO_FILTER
	);
	readonly comparison: Comparison;
	/** What is shown, in order of time. */
	readonly kept: Kept[] = $derived.by(() => keptBy(this.#filter, this.study));
	readonly lane = $derived.by(() => laneOf(this.kept, this.study));
	/** The lane of everything, which decides how far the axis reaches. */
	readonly whole = $derived.by(() => laneOf(keptBy(NO_FILTER, this.study), this.study));
	readonly linkCount = $derived.by(() =>
		this.kept.reduce((sum, { links }) => sum + links.length, 0)
	);
	/** What is shown of the window that the address names: for the list and the table. */
	readonly listed: Kept[] = $derived.by(() => {
		const { window } = this.address;
		return window
			? this.kept.filter(({ statement }) => standsIn(statement.when, window))
			: this.kept;
	});
	readonly chosen = $derived.by(() => {
		const { statement } = this.address;
		return statement === null ? null : this.study.places.get(statement)!;
	});

	constructor(dataset: () => Dataset, params: () => URLSearchParams) {
		this.#dataset = dataset;
		this.#params = params;
		this.comparison = new Comparison(this);
	}

	get comparing(): Comparing {
		return this.address.comparing;
	}
}
