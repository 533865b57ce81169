import type { Study } from '../compare/study.ts';
import type { Address } from './address.ts';
import { rowName } from './compare/cell-words.ts';

/** What an address filters by, in words, a text for each kind of filter: “Kind: speech or vote”. */
export function filterWords(address: Address, study: Study): string[] {
	const asked: Record<string, readonly string[]> = {
		Search: address.search ? [`“${address.search}”`] : [],
		Actor: address.actors.map((id) => study.actors.get(id)!.shortName),
		Priority: address.priorities.map((id) => rowName(study.rowOf.get(id)!, study)),
		Kind: address.kinds,
		Relation: address.relations,
		'Status of links': address.statuses,
		Period: address.period ? [address.period.written] : []
	};
	return Object.entries(asked)
		.filter(([, values]) => values.length > 0)
		.map(([name, values]) => `${name}: ${values.join(' or ')}`);
}
