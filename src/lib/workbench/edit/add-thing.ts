import { omitNullish } from '../../base/fields.ts';
import { fail, ok, type Result } from '../../base/types.ts';
import { slugOf } from '../../base/words.ts';
import type { DraftPriority } from '../../intake/draft.ts';
import { declaredIn } from '../../intake/posts/declared-in.ts';
import type { Change, ChangeOf } from '../../model/change/change.ts';
import type { Draft } from '../../model/change/draft.ts';
import { ACTOR_KINDS } from '../../model/dataset.ts';
import { STATEMENT_KINDS } from '../../model/statement.ts';
import { type Field, FIELDS } from './fields/fields.ts';
import type { FieldValue } from './fields/read-field.ts';
import { type ListName, thingOf } from './things/lists.ts';

/** What was written of a new thing, field by field. */
export type NewFields = Readonly<Record<string, FieldValue>>;

/** A new thing: its id, and the changes that add it with what it needs. */
interface AddedThing {
	readonly id: string;
	readonly changes: readonly Change[];
}

/** Adds a thing to a list of a draft; or why it cannot be, by the fields. */
export function addThing(
	draft: Draft,
	list: ListName,
	fields: NewFields
): Result<AddedThing, Readonly<Record<string, string>>> {
	switch (list) {
		case 'statements':
			return ok(addStatement(draft, fields));
		case 'documents':
			return addDocument(draft, fields);
		case 'priorities':
			return addPriority(draft, fields);
		default: {
			const id = freeId(draft, list, textOf(fields.name ?? fields.title));
			return ok({ id, changes: [added(list, { id, ...omitNullish(fields) })] });
		}
	}
}

const textOf = (value: FieldValue | undefined): string => (typeof value === 'string' ? value : '');

/** What was read field by field has the form that the change’s own schema asks for when it is sent. */
const added = (list: ListName, value: object): Change =>
	({ kind: 'add', what: thingOf(list), value }) as unknown as ChangeOf<'add'>;

/** A statement, with its actor and its source where the dataset has them not yet. */
function addStatement(draft: Draft, fields: NewFields): AddedThing {
	const { actor: named, source: known, address, summary, ...said } = fields;
	const name = textOf(named);
	const [title, language] = [textOf(fields.title), textOf(fields.language)];
	const changes: Change[] = [];
	let actor =
		draft.actors.value(name)?.id ?? draft.actors.values().find((one) => one.name === name)?.id;
	if (actor === undefined) {
		actor = freeId(draft, 'actors', name);
		changes.push(added('actors', { id: actor, name, kind: 'organisation' }));
	}
	let source = textOf(known);
	if (source === '') {
		source = freeId(draft, 'sources', title);
		const publisher = draft.actors.value(actor)?.name ?? name;
		changes.push(
			added('sources', { id: source, publisher, title, language, ...omitNullish({ address }) })
		);
	}
	const id = freeId(draft, 'statements', title);
	const value = { id, ...omitNullish(said), actor, source, summary: summary ?? title };
	return { id, changes: [...changes, added('statements', value)] };
}

type Outcome = Result<AddedThing, Readonly<Record<string, string>>>;

function addDocument(draft: Draft, { declared, ...fields }: NewFields): Outcome {
	const points = declaredIn(textOf(declared));
	if (points.length === 0) return fail({ declared: 'Enter what the document declares.' });
	const id = freeId(draft, 'documents', textOf(fields.title));
	const ids = new Set<string>();
	const value = {
		id,
		...omitNullish(fields),
		priorities: points.map((one) => priorityOf(draft, ids, one))
	};
	return ok({ id, changes: [added('documents', value)] });
}

function priorityOf(draft: Draft, ids: Set<string>, one: DraftPriority): object {
	const id = freeId(draft, 'priorities', one.number, ids);
	ids.add(id);
	const parts = one.priorities.map((part) => priorityOf(draft, ids, part));
	return {
		...{ id, number: one.number, title: one.title || one.number, text: one.text || one.title },
		...(one.cues.length > 0 && { cues: one.cues }),
		...(parts.length > 0 && { priorities: parts })
	};
}

function addPriority(draft: Draft, fields: NewFields): Outcome {
	const { document: declaring, parent: above, ...said } = fields;
	const [document, parent] = [textOf(declaring), textOf(above)];
	if (!draft.documents.has(document)) return fail({ document: 'Choose one from the list.' });
	if (parent !== '' && draft.priorities.value(parent)?.document !== document) {
		return fail({ parent: 'Choose a priority of that policy document.' });
	}
	const id = freeId(draft, 'priorities', textOf(fields.number));
	const value = { id, ...omitNullish(said) } as unknown as Extract<
		ChangeOf<'add'>,
		{ what: 'priority' }
	>['value'];
	const under = { document, parent: parent === '' ? null : parent, after: null };
	return ok({ id, changes: [{ kind: 'add', what: 'priority', ...under, value }] });
}

const LONGEST = 48; // characters of an id that is made from words

/** An id after some words that nothing else of the list has. */
function freeId(
	draft: Draft,
	list: ListName,
	words: string,
	ids: ReadonlySet<string> = new Set()
): string {
	const slug = [...slugOf(words)].slice(0, LONGEST).join('').replace(/-$/, '') || thingOf(list);
	let id = slug;
	for (let next = 2; draft[list].has(id) || ids.has(id); next++) id = `${slug}-${next}`;
	return id;
}

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
