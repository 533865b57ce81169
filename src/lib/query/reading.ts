import { rememberAlike } from '../base/once-per.ts';
import type { Filter } from '../study/filters/filter-mask.ts';
import { pageSentence, type UnmetRequest } from '../wording/unmet-request.ts';
import { ComparisonSteps } from './comparison/comparison-steps.ts';
import { Comparison } from './comparison/comparison.ts';
import { type CompareQuery, hasCell, soughtIn } from './address/compare-query.ts';
import { filterOf } from './address/filter-of.ts';
import type { SearchHits } from '../model/wire/search-hits.ts';
import { searchStudy } from './search/search.ts';
import { TimelineReading, TimelineSteps, type ReadingRequest } from './timeline-reading.ts';
import type { Study } from '../study/study.ts';

/** The steps of a timeline, and those of a comparison. */
export class ReadingSteps extends TimelineSteps {
	readonly comparedFilter = rememberAlike(filterOf);
	readonly comparison = new ComparisonSteps();
}

/** One reader's look at a dataset, along time or compared. */
export class Reading extends TimelineReading {
	readonly comparison: Comparison;
	readonly #steps: ReadingSteps;
	#comparedFilter: Filter | undefined;

	constructor(request: ReadingRequest, steps = new ReadingSteps()) {
		super(request, steps);
		this.#steps = steps;
		this.comparison = new Comparison(this, steps.comparison);
	}

	/** The filter of a comparison, also while the timeline shows what one of its cells counts. */
	get comparedFilter(): Filter {
		// Every figure asks for it: it is read once, since an address never changes.
		this.#comparedFilter ??= this.#steps.comparedFilter(
			{ ...this.address, view: 'compare' },
			this.found
		);
		return this.#comparedFilter;
	}

	override get problems(): readonly string[] {
		return [
			...super.unmetRequests.map(pageSentence),
			...(this.#compares ? this.comparison.notices : []),
			...this.#ofComparison.map(pageSentence)
		];
	}

	override get unmetRequests(): readonly UnmetRequest[] {
		return [...super.unmetRequests, ...this.#ofComparison];
	}

	/** Why no file can be made as the address asks, and what to write. What is just shown in another way stops none. */
	get refusals(): readonly string[] {
		return this.unmetRequests.map(({ cause }) => cause);
	}

	get #compares(): boolean {
		return this.address.view === 'compare' || hasCell(this.compareQuery);
	}

	get #ofComparison(): readonly UnmetRequest[] {
		return this.#compares ? this.comparison.problems : [];
	}

	override get highlighted(): readonly number[] | null {
		return this.comparison.opened;
	}

	get compareQuery(): CompareQuery {
		return this.address.compareQuery;
	}
}

/** The reading of a study whose words are here, so that it is searched here. */
export const readingOf = (
	study: Study,
	params: URLSearchParams,
	unasked?: ReadingRequest['unasked'],
	steps?: ReadingSteps
): Reading => new Reading({ study, params, found: foundHere(study, params), unasked }, steps);

/** What a query searches for and a study holds; null where it searches for nothing. */
export function foundHere(study: Study, params: URLSearchParams): SearchHits | null {
	const sought = soughtIn(params);
	return sought ? searchStudy(sought, study) : null;
}
