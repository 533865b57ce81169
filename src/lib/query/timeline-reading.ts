import { remember, rememberAlike } from '../base/once-per.ts';
import type { LinkState } from '../model/link-state.ts';
import type { Link } from '../model/link.ts';
import { everythingOf, wholeLaneOf } from '../study/lanes/everything.ts';
import { countedLinks, type CountedLinks } from '../study/counted-links.ts';
import {
	type Filter,
	maskOf,
	type Match,
	matchesOf,
	NO_FILTER
} from '../study/filters/filter-mask.ts';
import { type Colouring, colouringOf } from '../study/colouring.ts';
import { type Folds, foldsOf } from '../study/folds.ts';
import { laneOf } from '../study/lanes/lane-of.ts';
import type { Lane } from '../study/lanes/lane.ts';
import { standsIn } from '../study/lanes/standing.ts';
import type { Study } from '../study/study.ts';
import { pageSentence, type UnmetRequest } from '../wording/unmet-request.ts';
import { type Address, readAddress } from './address/address.ts';
import { filterOf } from './address/filter-of.ts';
import type { SearchHits } from '../model/wire/search-hits.ts';

const NO_SEARCH: UnmetRequest = {
	cause: 'The search in this address got no answer. Reload the page to try again.',
	instead: 'It was ignored.',
	inShort: { why: 'unanswered', name: 'q', written: '' }
};

/** What a reading is of. */
export interface ReadingRequest {
	readonly study: Study;
	/** The query of the address. */
	readonly params: URLSearchParams;
	/** What the address searches for and was found; null where nothing is searched for, or no answer came. */
	readonly found: SearchHits | null;
	/** The links that are shown where the address asks for no status. */
	readonly unasked?: readonly LinkState[] | undefined;
}

/** The steps from an address to what is shown, each kept while what it was made from is the same. */
export class TimelineSteps {
	readonly read = remember((params: URLSearchParams, study: Study) => readAddress(params, study));
	readonly filter = rememberAlike(filterOf);
	readonly matches = remember((filter: Filter, study: Study) =>
		filter === NO_FILTER ? everythingOf(study) : matchesOf(filter, study)
	);
	readonly lane = remember((matches: readonly Match[], study: Study) =>
		matches === everythingOf(study) ? wholeLaneOf(study) : laneOf(matches, study)
	);
	readonly highlightedLane = remember(
		(highlighted: readonly number[], matches: readonly Match[], study: Study) => {
			const lit = new Set(highlighted);
			return laneOf(
				matches.filter(({ index }) => lit.has(index)),
				study
			);
		}
	);
	readonly statuses = rememberAlike((statuses: readonly LinkState[]): readonly LinkState[] => {
		const { statusesUnasked } = NO_FILTER;
		const more = statuses.filter((status) => !statusesUnasked.includes(status));
		return more.length > 0 ? [...statusesUnasked, ...more] : statusesUnasked;
	});
	readonly whole = remember((statusesUnasked: readonly LinkState[], study: Study) =>
		statusesUnasked === NO_FILTER.statusesUnasked
			? wholeLaneOf(study)
			: laneOf(matchesOf({ ...NO_FILTER, statusesUnasked }, study), study)
	);
	readonly shownLinks = remember(
		(matches: readonly Match[]) => new Map(matches.map(({ index, links }) => [index, links]))
	);
	readonly listed = remember((matches: readonly Match[], window: Address['window']) =>
		window ? matches.filter(({ statement }) => standsIn(statement.when, window)) : matches
	);
	readonly folded = rememberAlike(({ compareQuery }: Address) => compareQuery.folded);
	readonly folds = remember(foldsOf);
	readonly coloured = rememberAlike(({ coloured }: Address) => coloured);
	readonly colouring = remember(colouringOf);
	readonly countedLinks = remember((filter: Filter, study: Study) =>
		countedLinks(study, maskOf(filter, study))
	);
}

/**
 * One reader's look at a dataset along time: what the address asks for, and what the dataset answers. Nothing is
 * worked out before it is asked for; readings that share their steps share what does not differ.
 */
export class TimelineReading {
	readonly study: Study;
	protected readonly request: ReadingRequest;
	readonly #steps: TimelineSteps;

	constructor(request: ReadingRequest, steps = new TimelineSteps()) {
		this.request = request;
		this.study = request.study;
		this.#steps = steps;
	}

	get address(): Address {
		return this.#read.address;
	}

	get found(): SearchHits | null {
		return this.request.found;
	}

	/** What the address asks for and does not get, in words. */
	get problems(): readonly string[] {
		return this.unmetRequests.map(pageSentence);
	}

	/** What the address asks for and does not get, for any language. */
	get unmetRequests(): readonly UnmetRequest[] {
		const { problems } = this.#read;
		return this.address.search && !this.found ? [...problems, NO_SEARCH] : problems;
	}

	/** What is shown, in order of time. */
	get matches(): readonly Match[] {
		return this.#steps.matches(this.#filter, this.study);
	}

	get lane(): Lane {
		return this.#steps.lane(this.matches, this.study);
	}

	/** The lane of everything, rejected links where they are asked for: what each row holds. */
	get whole(): Lane {
		return this.#steps.whole(this.#steps.statuses(this.address.statuses), this.study);
	}

	/** Which rows of a chart stand together; null where each stands for itself. */
	get folds(): Folds | null {
		return this.#steps.folds(this.study, this.#steps.folded(this.address));
	}

	/** The rows of the study that stand in a row of the chart: several where it is folded. */
	rowsIn(row: number): readonly number[] {
		return this.folds?.members[row] ?? [row];
	}

	/** Which actors have a colour. */
	get colouring(): Colouring {
		return this.#steps.colouring(this.#steps.coloured(this.address), this.study);
	}

	/** The links of the statements that are shown: those that are shown too, and those left out. */
	get countedLinks(): CountedLinks {
		return this.#steps.countedLinks(this.#filter, this.study);
	}

	/** What is shown of the window that the address names: for the list and the table. */
	get listed(): readonly Match[] {
		return this.#steps.listed(this.matches, this.address.window);
	}

	/** The index of the statement that is open. */
	get chosen(): number | null {
		const { statement } = this.address;
		return statement === null ? null : this.study.indexOf.get(statement)!;
	}

	/** The lane of those alone. */
	get highlightedLane(): Lane | null {
		const { highlighted } = this;
		return highlighted && this.#steps.highlightedLane(highlighted, this.matches, this.study);
	}

	/** The links of a statement that the filter shows. */
	readonly linksOf = (index: number): readonly Link[] =>
		this.#steps.shownLinks(this.matches).get(index) ?? [];

	/** The indices of the statements that are highlighted; null where none are. */
	get highlighted(): readonly number[] | null {
		return null;
	}

	get #filter(): Filter {
		return this.#steps.filter(this.address, this.found, this.request.unasked);
	}

	get #read() {
		return this.#steps.read(this.request.params, this.study);
	}
}
