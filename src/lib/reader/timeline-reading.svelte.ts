import { untrack } from 'svelte';
import { NO_FILTER, type Filter } from '../compare/filter.ts';
import { everythingOf, wholeLaneOf } from '../compare/everything.ts';
import { keptBy, type Kept } from '../compare/kept.ts';
import { laneOf } from '../compare/lane-of.ts';
import { standsIn } from '../compare/standing.ts';
import { studyOf, type Study } from '../compare/study.ts';
import type { Dataset } from '../model/dataset.ts';
import { readAddress, writeAddress, type Address } from './address.ts';
import { START_COMPARING } from './compare/comparing.ts';
import { filterOf } from './filter-of.ts';
import type { Found } from './search.ts';

/** Searches a study; an embed is told beforehand what its one search finds. */
export type Find = (sought: string, study: Study) => Found;

/** One reader's look at a dataset along time: what the address asks for, and what the dataset answers. */
export class TimelineReading {
	readonly #dataset: () => Dataset;
	readonly #params: () => URLSearchParams;
	readonly #find: Find;

	readonly study: Study = $derived.by(() => studyOf(this.#dataset()));
	protected readonly read = $derived.by(() => readAddress(this.#params(), this.study));
	readonly address: Address = $derived.by(() => this.read.address);

	readonly found: Found | null = $derived.by(() => {
		const { search } = this.address;
		return search ? this.#find(search, this.study) : null;
	});
	/** The address without what does not filter: a text, so that moving the window changes nothing. */
	protected readonly filtering = $derived.by(() => {
		const still = { window: null, statement: null, among: null, page: 1 };
		return writeAddress({ ...this.address, ...still, comparing: START_COMPARING });
	});
	readonly #filter: Filter = $derived.by(() =>
		this.filtering ? untrack(() => filterOf(this.address, this.found)) : NO_FILTER
	);
	/** What is shown, in order of time. */
	readonly kept: readonly Kept[] = $derived.by(() =>
		this.#filter === NO_FILTER ? everythingOf(this.study) : keptBy(this.#filter, this.study)
	);
	readonly lane = $derived.by(() =>
		this.#filter === NO_FILTER ? this.whole : laneOf(this.kept, this.study)
	);
	/** The lane of everything, which decides how far the axis reaches. */
	readonly whole = $derived.by(() => wholeLaneOf(this.study));
	readonly linkCount = $derived.by(() =>
		this.kept.reduce((sum, { links }) => sum + links.length, 0)
	);
	/** What is shown of the window that the address names: for the list and the table. */
	readonly listed: readonly Kept[] = $derived.by(() => {
		const { window } = this.address;
		return window
			? this.kept.filter(({ statement }) => standsIn(statement.when, window))
			: this.kept;
	});
	readonly chosen = $derived.by(() => {
		const { statement } = this.address;
		return statement === null ? null : this.study.places.get(statement)!;
	});

	constructor(dataset: () => Dataset, params: () => URLSearchParams, find: Find) {
		this.#dataset = dataset;
		this.#params = params;
		this.#find = find;
	}

	/** What the address asks for in vain, in words. */
	get problems(): readonly string[] {
		return this.read.problems;
	}

	/** The places of the statements that are highlighted; null where none are. */
	get highlighted(): readonly number[] | null {
		return null;
	}
}
