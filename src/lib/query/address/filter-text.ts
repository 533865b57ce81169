import type { Study } from '../../study/study.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Address } from './address.ts';
import { rowName } from '../../wording/row-name.ts';
import type { NameIn } from '../../messages/named.ts';
import { isolatedIn } from '../../messages/say.ts';

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
	const asked: Record<keyof typeof filters, readonly string[]> = {
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
	return Object.entries(asked)
		.filter(([, values]) => values.length > 0)
		.map(
			([name, values]) =>
				`${filters[name as keyof typeof filters]}: ${values.join(` ${messages.or} `)}`
		);
}
