import { untrack } from 'svelte';
import { toldOnPage, type AskedInVain } from '../compare/asked-in-vain.ts';
import { NO_FILTER, type Filter } from '../compare/filter.ts';
import { everythingOf, wholeLaneOf } from '../compare/everything.ts';
import { keptBy, type Kept } from '../compare/kept.ts';
import { laneOf } from '../compare/lane-of.ts';
import { standsIn } from '../compare/standing.ts';
import { studyOf, type Study } from '../compare/study.ts';
import type { Dataset } from '../model/dataset.ts';
import { countLinks, type LinkState } from '../model/link-state.ts';
import type { Link } from '../model/link.ts';
import { readAddress, writeAddress, type Address } from './address.ts';
import { START_COMPARING } from './compare/comparing.ts';
import { filterOf } from './filter-of.ts';
import type { Found } from './search.ts';

/** Searches a study; null where that cannot be done. */
export type Find = (sought: string, study: Study) => Found | null;

const NO_SEARCH: AskedInVain = {
	cause:
		'What this address searches for could not be searched: no answer came. Load it again to try once more.',
	instead: 'It was left out.'
};

const UNASKED = NO_FILTER.statusesUnasked.join(' ');

/** One reader's look at a dataset along time: what the address asks for, and what the dataset answers. */
export class TimelineReading {
	readonly #dataset: () => Dataset;
	readonly #params: () => URLSearchParams;
	readonly #find: Find;
	readonly #unasked: readonly LinkState[];

	readonly study: Study = $derived.by(() => studyOf(this.#dataset()));
	protected readonly read = $derived.by(() => readAddress(this.#params(), this.study));
	readonly address: Address = $derived.by(() => this.read.address);

	readonly found: Found | null = $derived.by(() => {
		const { search } = this.address;
		return search ? this.#find(search, this.study) : null;
	});
	protected readonly asked: readonly AskedInVain[] = $derived.by(() =>
		this.address.search && !this.found ? [...this.read.problems, NO_SEARCH] : this.read.problems
	);
	/** The address without what does not filter: a text, so that moving the window changes nothing. */
	protected readonly filtering = $derived.by(() => {
		const still = { window: null, statement: null, among: null, page: 1 };
		return writeAddress({ ...this.address, ...still, comparing: START_COMPARING });
	});
	readonly #filter: Filter = $derived.by(() =>
		this.filtering ? untrack(() => filterOf(this.address, this.found, this.#unasked)) : NO_FILTER
	);
	/** What is shown, in order of time. */
	readonly kept: readonly Kept[] = $derived.by(() =>
		this.#filter === NO_FILTER ? everythingOf(this.study) : keptBy(this.#filter, this.study)
	);
	readonly lane = $derived.by(() =>
		this.#filter === NO_FILTER ? this.whole : laneOf(this.kept, this.study)
	);
	/** As a text, so that other filters change nothing. */
	readonly #statuses = $derived.by(() =>
		[...new Set([...NO_FILTER.statusesUnasked, ...this.address.statuses])].join(' ')
	);
	/** The lane of everything, rejected links where they are asked for: what each row holds. */
	readonly whole = $derived.by(() => {
		if (this.#statuses === UNASKED) return wholeLaneOf(this.study);
		const statusesUnasked = this.#statuses.split(' ') as Filter['statusesUnasked'];
		return laneOf(keptBy({ ...NO_FILTER, statusesUnasked }, this.study), this.study);
	});
	readonly linkCount = $derived.by(() =>
		this.kept.reduce((sum, { links }) => sum + countLinks(links, this.study.stateOf), 0)
	);
	readonly #shownLinks = $derived.by(
		() => new Map(this.kept.map(({ place, links }) => [place, links]))
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

	/** @param unasked the links that are shown where the address asks for no status */
	constructor(
		dataset: () => Dataset,
		params: () => URLSearchParams,
		find: Find,
		unasked = NO_FILTER.statusesUnasked
	) {
		this.#unasked = unasked;
		this.#dataset = dataset;
		this.#params = params;
		this.#find = find;
	}

	/** The links of a statement that the filter shows. */
	readonly linksOf = (place: number): readonly Link[] => this.#shownLinks.get(place) ?? [];

	/** What the address asks for in vain, in words. */
	get problems(): readonly string[] {
		return this.asked.map(toldOnPage);
	}

	/** The places of the statements that are highlighted; null where none are. */
	get highlighted(): readonly number[] | null {
		return null;
	}
}
