import { ACTOR_KINDS } from '../../model/actor.ts';
import { STATEMENT_KINDS } from '../../model/statement.ts';
import { FIELDS, type Field } from './fields/fields.ts';
import type { ListName } from './things/lists.ts';

const fieldOf = (list: ListName, name: string): Field =>
	FIELDS[list].find((field) => field.name === name)!;

const LINE = { kind: 'line', most: 'name' } as const;

/** What is asked of a thing that is new. */
export const ADD_FIELDS: Readonly<Record<ListName, readonly Field[]>> = {
	statements: [
		...['title', 'date'].map((name) => fieldOf('statements', name)),
		{
			...{ name: 'actor', label: 'Actor', form: LINE, isRequired: true },
			note: 'Who speaks or acts. A name that is new to the dataset is added.'
		},
		{ ...fieldOf('statements', 'kind'), form: { kind: 'choice', of: STATEMENT_KINDS } },
		fieldOf('statements', 'text'),
		{
			...fieldOf('statements', 'summary'),
			isRequired: false,
			note: 'If empty, the title is used.'
		},
		fieldOf('statements', 'language'),
		{
			...fieldOf('statements', 'source'),
			...{ isRequired: false, note: 'If empty, one is added with the actor as its publisher.' }
		},
		{
			...fieldOf('sources', 'address'),
			note: 'Where the statement can be read, if its source is new.'
		}
	],
	documents: [
		...['title', 'issuer', 'adopted', 'language'].map((name) => fieldOf('documents', name)),
		{
			...{ name: 'declared', label: 'What it declares', isRequired: true },
			form: { kind: 'text', most: 'text' },
			note: 'Numbered points, articles, headings with the text under them, bullets or paragraphs: each becomes a priority.'
		}
	],
	priorities: [
		{
			...{ name: 'document', label: 'Policy document', isRequired: true },
			form: { kind: 'reference', to: 'documents' }
		},
		{
			...{ name: 'parent', label: 'Sub-point of', isRequired: false },
			form: { kind: 'reference', to: 'priorities' }
		},
		...FIELDS.priorities
	],
	actors: FIELDS.actors.map((field) =>
		field.name === 'kind' ? { ...field, form: { kind: 'choice', of: ACTOR_KINDS } } : field
	),
	sources: FIELDS.sources
};
