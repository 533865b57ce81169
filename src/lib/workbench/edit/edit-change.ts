import type { Change } from '../../model/change/change.ts';
import { thingOf, type ListName } from './things/lists.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The change of some fields of a thing; of the dataset itself where it stands in no list. */
export const editOf = (list: ListName | null, id: string, from: Fields, to: Fields): Change =>
	list === null
		? { kind: 'rename', from, to }
		: { kind: 'edit', what: thingOf(list), id, from, to };
