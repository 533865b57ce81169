import { ACTOR_KINDS } from '../../../model/dataset.ts';
import type { LENGTHS } from '../../../model/file/lengths.ts';
import { STATEMENT_KINDS } from '../../../model/statement.ts';
import type { ListName } from '../things/lists.ts';

/** How a field is written and read. */
type FieldForm =
	/** A short text in one line. */
	| { readonly kind: 'line'; readonly most: keyof typeof LENGTHS }
	/** A text of several lines. */
	| { readonly kind: 'text'; readonly most: keyof typeof LENGTHS }
	/** A single day, in any spelling that an import reads. */
	| { readonly kind: 'day' }
	/** A date of a statement: a day, a month, a stretch, about when. */
	| { readonly kind: 'date' }
	| { readonly kind: 'language' }
	| { readonly kind: 'address' }
	/** Several short texts, each in a line of its own. */
	| { readonly kind: 'lines' }
	| { readonly kind: 'choice'; readonly of: readonly string[] }
	| { readonly kind: 'yes-no' }
	/** Another thing of the draft, by its id. */
	| { readonly kind: 'reference'; readonly to: ListName }
	/** Words of the thing’s own text. */
	| { readonly kind: 'quote' }
	/** Several things that have no page of their own, each with parts. */
	| { readonly kind: 'records'; readonly of: string; readonly parts: readonly Field[] };

/** A field of a thing, as a form shows it. */
export interface Field {
	/** As a dataset file calls it. */
	readonly name: string;
	readonly label: string;
	readonly form: FieldForm;
	readonly isRequired: boolean;
	/** What the person should know of it. */
	readonly note?: string;
}

const required = (name: string, label: string, form: FieldForm, note?: string): Field => ({
	...{ name, label, form, isRequired: true },
	...(note !== undefined && { note })
});

const optional = (name: string, label: string, form: FieldForm, note?: string): Field => ({
	...required(name, label, form, note),
	isRequired: false
});

const LINE = { kind: 'line', most: 'name' } as const;
const SUMMARY = { kind: 'text', most: 'summary' } as const;
const TEXT = { kind: 'text', most: 'text' } as const;
const LANGUAGE = required(
	'language',
	'Language',
	{ kind: 'language' },
	'Its name or tag: en, ar, ru.'
);

const REFERENCES: readonly Field[] = [
	required('to', 'Statement that it refers to', { kind: 'reference', to: 'statements' }),
	optional(
		'quote',
		'Words that refer to it',
		{ kind: 'quote' },
		'As they stand in the text of this statement.'
	)
];

const MEDIA: readonly Field[] = [
	required('address', 'Address', { kind: 'address' }, 'Where it can be seen.'),
	optional('caption', 'Caption', LINE),
	optional('credit', 'Credit', LINE, 'Who made it.')
];

const ERAS: readonly Field[] = [
	required('title', 'Name', LINE),
	required('date', 'From and to', { kind: 'date' }, 'June to August 2023, or 2023-06/2023-08.'),
	optional('text', 'What happened in it', TEXT)
];

/** What can be changed of the dataset as a whole. */
export const ABOUT_FIELDS: readonly Field[] = [
	required('title', 'Title', LINE),
	required('summary', 'Summary', SUMMARY),
	LANGUAGE,
	optional(
		'eras',
		'Eras',
		{ kind: 'records', of: 'era', parts: ERAS },
		'Periods that are bands under the time axis.'
	)
];

/** What can be changed of each thing, in the order of its form. */
export const FIELDS: Readonly<Record<ListName, readonly Field[]>> = {
	statements: [
		required('title', 'Title', LINE),
		required(
			'date',
			'Date',
			{ kind: 'date' },
			'A day, a month, a year or a period: 21 November 2023.'
		),
		required('actor', 'Actor', { kind: 'reference', to: 'actors' }),
		optional('speaker', 'Speaker', LINE, 'The person who spoke for the actor.'),
		required('kind', 'Kind', { kind: 'choice', of: STATEMENT_KINDS }),
		optional('place', 'Place', LINE),
		required('summary', 'Summary', SUMMARY, 'What it was about, in your own neutral words.'),
		optional(
			'text',
			'Text',
			TEXT,
			'The actor’s words, whole or in excerpts. Evidence is quoted from it.'
		),
		optional('excerpts', 'The text is excerpts only', { kind: 'yes-no' }),
		optional('reported', 'The text is its source’s account, not the actor’s own words', {
			kind: 'yes-no'
		}),
		LANGUAGE,
		required('source', 'Source', { kind: 'reference', to: 'sources' }),
		optional(
			'reportedBy',
			'Reported by',
			{ kind: 'reference', to: 'statements' },
			'The only statement that reports this one.'
		),
		optional('before', 'Sentence before the text', TEXT),
		optional('after', 'Sentence after the text', TEXT),
		optional('references', 'Earlier statements that it refers to', {
			...({ kind: 'records', of: 'reference' } as const),
			parts: REFERENCES
		}),
		optional('media', 'Pictures, films and pages', {
			...({ kind: 'records', of: 'picture, film or page' } as const),
			parts: MEDIA
		}),
		optional('group', 'Group', LINE),
		optional('tags', 'Tags', { kind: 'lines' }, 'One per line.')
	],
	documents: [
		required('title', 'Title', LINE),
		required('issuer', 'Adopted by', LINE, 'A person or body.'),
		required('adopted', 'Adopted on', { kind: 'day' }, 'A day: 31 March 2023.'),
		LANGUAGE,
		optional('source', 'Source', { kind: 'reference', to: 'sources' })
	],
	priorities: [
		required('number', 'Number', LINE, 'As the document numbers it: 4, 4.1, IV.'),
		required('title', 'Short title', LINE),
		required('text', 'Text', TEXT, 'The clause itself. Evidence is quoted from it.'),
		optional('cues', 'Cues', { kind: 'lines' }, 'Words that a reader would look for, one per line.')
	],
	actors: [
		required('name', 'Name', LINE),
		optional('shortName', 'Short name', LINE, 'For labels with little room.'),
		required('kind', 'Kind', { kind: 'choice', of: ACTOR_KINDS })
	],
	sources: [
		required('title', 'Title', LINE, 'What it is called there.'),
		required('publisher', 'Publisher', LINE),
		optional('address', 'Address', { kind: 'address' }, 'Where it can be read.'),
		optional('archived', 'Archived copy', { kind: 'address' }),
		optional('retrieved', 'Read there on', { kind: 'day' }, 'A day: 22 November 2023.'),
		LANGUAGE
	]
};
