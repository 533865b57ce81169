import { remember, rememberAlike } from '../base/remember.ts';
import { countLinks, type LinkState } from '../model/link-state.ts';
import type { Link } from '../model/link.ts';
import { everythingOf, wholeLaneOf } from '../study/everything.ts';
import { NO_FILTER, type Filter } from '../study/filter.ts';
import { keptBy, type Kept } from '../study/kept.ts';
import { laneOf } from '../study/lane-of.ts';
import type { Lane } from '../study/lane.ts';
import { standsIn } from '../study/standing.ts';
import type { Study } from '../study/study.ts';
import { toldOnPage, type AskedInVain } from '../wording/asked-in-vain.ts';
import { readAddress, type Address } from './address.ts';
import { filterOf } from './filter-of.ts';
import type { Found } from '../model/found.ts';

const NO_SEARCH: AskedInVain = {
	cause:
		'What this address searches for could not be searched: no answer came. Load it again to try once more.',
	instead: 'It was left out.'
};

/** What a reading is of. */
export interface Asked {
	readonly study: Study;
	/** The query of the address. */
	readonly params: URLSearchParams;
	/** What the address searches for and was found; null where nothing is searched for, or no answer came. */
	readonly found: Found | null;
	/** The links that are shown where the address asks for no status. */
	readonly unasked?: readonly LinkState[] | undefined;
}

/** The steps from an address to what is shown, each kept while what it was made from is the same. */
export class TimelineSteps {
	readonly read = remember((params: URLSearchParams, study: Study) => readAddress(params, study));
	readonly filter = rememberAlike(filterOf);
	readonly kept = remember((filter: Filter, study: Study) =>
		filter === NO_FILTER ? everythingOf(study) : keptBy(filter, study)
	);
	readonly lane = remember((kept: readonly Kept[], study: Study) =>
		kept === everythingOf(study) ? wholeLaneOf(study) : laneOf(kept, study)
	);
	readonly statuses = rememberAlike((statuses: readonly LinkState[]): readonly LinkState[] => {
		const { statusesUnasked } = NO_FILTER;
		const more = statuses.filter((status) => !statusesUnasked.includes(status));
		return more.length > 0 ? [...statusesUnasked, ...more] : statusesUnasked;
	});
	readonly whole = remember((statusesUnasked: readonly LinkState[], study: Study) =>
		statusesUnasked === NO_FILTER.statusesUnasked
			? wholeLaneOf(study)
			: laneOf(keptBy({ ...NO_FILTER, statusesUnasked }, study), study)
	);
	readonly shownLinks = remember(
		(kept: readonly Kept[]) => new Map(kept.map(({ place, links }) => [place, links]))
	);
	readonly listed = remember((kept: readonly Kept[], window: Address['window']) =>
		window ? kept.filter(({ statement }) => standsIn(statement.when, window)) : kept
	);
	readonly linkCount = remember((kept: readonly Kept[], study: Study) =>
		kept.reduce((sum, { links }) => sum + countLinks(links, study.stateOf), 0)
	);
}

/**
 * One reader's look at a dataset along time: what the address asks for, and what the dataset answers. Nothing is
 * worked out before it is asked for; readings that share their steps share what does not differ.
 */
export class TimelineReading {
	readonly study: Study;
	protected readonly asked: Asked;
	readonly #steps: TimelineSteps;

	constructor(asked: Asked, steps = new TimelineSteps()) {
		this.asked = asked;
		this.study = asked.study;
		this.#steps = steps;
	}

	get address(): Address {
		return this.#read.address;
	}

	get found(): Found | null {
		return this.asked.found;
	}

	/** What the address asks for in vain, in words. */
	get problems(): readonly string[] {
		return this.askedInVain.map(toldOnPage);
	}

	protected get askedInVain(): readonly AskedInVain[] {
		const { problems } = this.#read;
		return this.address.search && !this.found ? [...problems, NO_SEARCH] : problems;
	}

	/** What is shown, in order of time. */
	get kept(): readonly Kept[] {
		const filter = this.#steps.filter(this.address, this.found, this.asked.unasked);
		return this.#steps.kept(filter, this.study);
	}

	get lane(): Lane {
		return this.#steps.lane(this.kept, this.study);
	}

	/** The lane of everything, rejected links where they are asked for: what each row holds. */
	get whole(): Lane {
		return this.#steps.whole(this.#steps.statuses(this.address.statuses), this.study);
	}

	get linkCount(): number {
		return this.#steps.linkCount(this.kept, this.study);
	}

	/** What is shown of the window that the address names: for the list and the table. */
	get listed(): readonly Kept[] {
		return this.#steps.listed(this.kept, this.address.window);
	}

	/** The place of the statement that is open. */
	get chosen(): number | null {
		const { statement } = this.address;
		return statement === null ? null : this.study.places.get(statement)!;
	}

	/** The links of a statement that the filter shows. */
	readonly linksOf = (place: number): readonly Link[] =>
		this.#steps.shownLinks(this.kept).get(place) ?? [];

	/** The places of the statements that are highlighted; null where none are. */
	get highlighted(): readonly number[] | null {
		return null;
	}

	get #read() {
		return this.#steps.read(this.asked.params, this.study);
	}
}
