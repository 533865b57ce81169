import type { Messages } from '../../messages/messages.ts';
import { isolatedIn, type NameIn } from '../../messages/say.ts';
import type { LinkState } from '../../model/link-state.ts';
import type { SearchHits } from '../../model/wire/search-hits.ts';
import { type Filter, NO_FILTER } from '../../study/filters/filter-mask.ts';
import type { Study } from '../../study/study.ts';
import { rowName } from '../../wording/row-name.ts';
import type { Address } from './address.ts';

/** The filter that an address asks for, with what its search found. */
export function filterOf(
	address: Address,
	hits: SearchHits | null,
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
		found: hits?.statements ?? null
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

/**
 * What an address filters by, in words, a text for each kind of filter: “Kind: speech or vote”.
 * @param nameIn how a name is put into them: as plain text, where left out
 */
export function filterText(
	address: Address,
	study: Study,
	messages: Messages,
	nameIn: NameIn = (name) => isolatedIn(messages, name)
): string[] {
	const { filters, kinds, relations, statuses } = messages;
	const values: Record<keyof typeof filters, readonly string[]> = {
		search: address.search ? [`“${address.search}”`] : [],
		actor: address.actors.map((id) =>
			nameIn(study.actors.get(id)!.shortName, study.dataset.language)
		),
		priority: address.priorities.map((id) => rowName(study.rowOf.get(id)!, study, nameIn)),
		kind: address.kinds.map((kind) => kinds[kind]),
		relation: address.relations.map((relation) => relations[relation]),
		status: address.statuses.map((status) => statuses[status]),
		coder: address.coders.map((id) => {
			const { name } = study.dataset.coders.find((coder) => coder.id === id)!;
			return nameIn(name, study.dataset.language);
		}),
		period: address.period ? [address.period.written] : []
	};
	return Object.entries(values)
		.filter(([, values]) => values.length > 0)
		.map(
			([name, values]) =>
				`${filters[name as keyof typeof filters]}: ${values.join(` ${messages.or} `)}`
		);
}
