import { NO_FILTER, type Filter } from '../../study/filters/filter.ts';
import type { LinkState } from '../../model/link-state.ts';
import type { Address } from './address.ts';
import type { Found } from '../../model/wire/found.ts';

/** The filter that an address asks for, with what its search found. */
export function filterOf(
	address: Address,
	found: Found | null,
	unasked = NO_FILTER.statusesUnasked
): Filter {
	const isPlain = unasked === NO_FILTER.statusesUnasked && !isFiltered(address);
	if (address.view !== 'compare' && isPlain) return NO_FILTER;
	return {
		actors: address.actors,
		priorities: address.priorities,
		kinds: address.kinds,
		relations: address.relations,
		coders: address.coders,
		...statusesOf(address, unasked),
		period: address.period?.span ?? null,
		found: found?.statements ?? null
	};
}

/**
 * On the timeline a status is a condition on statements. In a comparison it says which links count:
 * those that are accepted, where nothing else is asked for; a statement without one is counted
 * as such.
 */
const statusesOf = (
	{ view, statuses }: Address,
	unasked: readonly LinkState[]
): Pick<Filter, 'statuses' | 'statusesUnasked'> =>
	view === 'compare'
		? { statuses: [], statusesUnasked: statuses.length > 0 ? statuses : ['accepted'] }
		: { statuses, statusesUnasked: unasked };

/** Whether an address asks for less than everything. */
export const isFiltered = (address: Address): boolean =>
	address.search !== '' ||
	address.period !== null ||
	[
		...[address.actors, address.priorities, address.kinds, address.relations],
		...[address.statuses, address.coders]
	].some((values) => values.length > 0);
