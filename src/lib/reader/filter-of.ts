import type { Filter } from '../compare/filter.ts';
import type { Address } from './address.ts';
import type { Found } from './search.ts';

/** The filter that an address asks for, with what its search found. */
export const filterOf = (address: Address, found: Found | null): Filter => ({
	actors: address.actors,
	priorities: address.priorities,
	kinds: address.kinds,
	relations: address.relations,
	statuses: address.statuses,
	period: address.period?.span ?? null,
	found: found?.statements ?? null
});

/** Whether an address asks for less than everything. */
export const isFiltered = (address: Address): boolean =>
	address.search !== '' ||
	address.period !== null ||
	[address.actors, address.priorities, address.kinds, address.relations, address.statuses].some(
		(values) => values.length > 0
	);
