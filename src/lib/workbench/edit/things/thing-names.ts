import type { Draft } from '../../../model/change/draft.ts';
import { assertNever } from '../../../base/types.ts';
import type { ListName } from './lists.ts';

/** One thing of a list, as a line of it. */
export interface ThingLine {
	readonly id: string;
	readonly name: string;
	/** What distinguishes it from others of that name. */
	readonly about: string;
	readonly language: string | null;
}

/** What the things of a list are called, by their ids, in the order of their document, time or entry. */
export function linesOf(draft: Draft, list: ListName): ThingLine[] {
	switch (list) {
		case 'statements': {
			const actors = new Map(draft.actors.entries());
			return draft.statements
				.values()
				.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
				.map(({ id, title, date, actor, language }) => ({
					...{ id, name: title, language },
					about: `${date} · ${actors.get(actor)?.value.name ?? actor}`
				}));
		}
		case 'documents':
			return draft.documents.values().map(({ id, title, issuer, adopted, language }) => ({
				...{ id, name: title, language },
				about: `${issuer} · ${adopted}`
			}));
		case 'priorities':
			return prioritiesInOrder(draft).map(({ id, number, title, document }) => {
				const of = draft.documents.value(document);
				return {
					id,
					name: `${number} ${title}`,
					about: of?.title ?? '',
					language: of?.language ?? null
				};
			});
		case 'actors':
			return draft.actors
				.values()
				.map(({ id, name, kind }) => ({ id, name, about: kind, language: null }));
		case 'sources':
			return draft.sources.values().map(({ id, title, publisher, address, language }) => ({
				...{ id, name: title, language },
				about: [publisher, address].filter(Boolean).join(' · ')
			}));
		default:
			return assertNever(list);
	}
}

type PriorityOf = NonNullable<ReturnType<Draft['priorities']['value']>>;

/** The priorities of all documents, each followed by its sub-points. */
function prioritiesInOrder({ documents, priorities }: Draft): PriorityOf[] {
	const within = new Map<string, PriorityOf[]>();
	for (const one of priorities.values()) {
		const parent = one.parent ?? `document ${one.document}`;
		within.set(parent, [...(within.get(parent) ?? []), one]);
	}
	const below = (parent: string): PriorityOf[] =>
		(within.get(parent) ?? []).flatMap((one) => [one, ...below(one.id)]);
	return documents.values().flatMap(({ id }) => below(`document ${id}`));
}
