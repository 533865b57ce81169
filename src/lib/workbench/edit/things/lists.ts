import type { ChangeOf } from '../../../model/change/change.ts';
import { hasOwn } from '../../../base/fields.ts';

/** What a change calls the things that are edited one by one. */
export type Thing = ChangeOf<'edit'>['what'];

/** The lists of a draft that have a page each, with what stands in them. */
const LISTS = {
	statements: { thing: 'statement', title: 'Statements' },
	documents: { thing: 'document', title: 'Policy documents' },
	priorities: { thing: 'priority', title: 'Priorities' },
	actors: { thing: 'actor', title: 'Actors' },
	sources: { thing: 'source', title: 'Sources' }
} as const satisfies Record<string, { thing: Thing; title: string }>;

export type ListName = keyof typeof LISTS;

export const LIST_NAMES = Object.keys(LISTS) as ListName[];

export const isListName = (name: string): name is ListName => hasOwn(LISTS, name);

export const thingOf = (list: ListName): Thing => LISTS[list].thing;

export const listTitle = (list: ListName): string => LISTS[list].title;

/** What one of a list is called in a sentence. */
export const thingName = (list: ListName): string =>
	list === 'documents' ? 'policy document' : LISTS[list].thing;

/** What the page is called on which one of a list is added. */
export const addTitle = (list: ListName): string =>
	list === 'documents'
		? 'Add what was declared'
		: `Add ${list === 'actors' ? 'an' : 'a'} ${thingName(list)}`;
