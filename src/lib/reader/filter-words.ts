import type { Study } from '../compare/study.ts';
import type { Words } from '../words/words.ts';
import type { Address } from './address.ts';
import { rowName } from './compare/cell-words.ts';

/** What an address filters by, in words, a text for each kind of filter: “Kind: speech or vote”. */
export function filterWords(address: Address, study: Study, words: Words): string[] {
	const { filters, kinds, relations, statuses } = words;
	const asked: Record<keyof typeof filters, readonly string[]> = {
		search: address.search ? [`“${address.search}”`] : [],
		actor: address.actors.map((id) => study.actors.get(id)!.shortName),
		priority: address.priorities.map((id) => rowName(study.rowOf.get(id)!, study)),
		kind: address.kinds.map((kind) => kinds[kind]),
		relation: address.relations.map((relation) => relations[relation]),
		status: address.statuses.map((status) => statuses[status]),
		period: address.period ? [address.period.written] : []
	};
	return Object.entries(asked)
		.filter(([, values]) => values.length > 0)
		.map(
			([name, values]) =>
				`${filters[name as keyof typeof filters]}: ${values.join(` ${words.or} `)}`
		);
}
