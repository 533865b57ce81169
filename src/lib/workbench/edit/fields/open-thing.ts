import { ABOUT, type Collection, type Draft } from '../../../model/change/draft.ts';
import { ABOUT_FIELDS, FIELDS, type Field } from './fields.ts';
import type { ListName } from '../things/lists.ts';
import { linesOf } from '../things/thing-names.ts';

/** What a field that names another thing can choose from. */
export interface Choices {
	/** All there is to choose from, or as many as a list can show. */
	readonly some: readonly { readonly id: string; readonly name: string }[];
	/** Whether these are all. */
	readonly isAll: boolean;
	/** What is chosen now; null where nothing is. */
	readonly chosen: string | null;
}

/** A thing of a draft as its form needs it. */
export interface OpenedThing {
	readonly id: string;
	/** Its fields, as a dataset file writes them; only those that its form has. */
	readonly record: Readonly<Record<string, unknown>>;
	/** Of the fields that name another thing, by the field’s name. */
	readonly choices: Readonly<Record<string, Choices>>;
}

const MOST = 100; // choices in a list: of more than that a person searches

/** A thing of a list, for its form; null where the draft has it not, or no longer. */
export function openThing(draft: Draft, list: ListName, id: string): OpenedThing | null {
	const record = (draft[list satisfies Collection].value(id) ?? null) as Fields | null;
	return record && { id, ...ofFields(draft, FIELDS[list], record) };
}

/** The dataset itself, for its form. */
export const openAbout = (draft: Draft): OpenedThing => ({
	id: ABOUT,
	...ofFields(draft, ABOUT_FIELDS, draft.about.value(ABOUT) ?? {})
});

type Fields = Readonly<Record<string, unknown>>;

export function ofFields(
	draft: Draft,
	fields: readonly Field[],
	record: Fields
): Omit<OpenedThing, 'id'> {
	const shown = fields.flatMap(({ name }) =>
		name in record ? [[name, record[name]] as const] : []
	);
	const choices = fields.flatMap((field) => choicesIn(draft, field, record[field.name]));
	return { record: Object.fromEntries(shown), choices: Object.fromEntries(choices) };
}

/** The choices of a field, or of the parts of the things in it: “references.0.to”, and “references.to” of a new one. */
function choicesIn(
	draft: Draft,
	{ name, form }: Field,
	value: unknown
): (readonly [string, Choices])[] {
	if (form.kind === 'reference') {
		return [[name, choicesOf(draft, form.to, typeof value === 'string' ? value : null)]];
	}
	if (form.kind !== 'records') return [];
	const ofParts = (prefix: string, one: Fields) =>
		form.parts.flatMap((part) =>
			choicesIn(draft, { ...part, name: `${prefix}.${part.name}` }, one[part.name])
		);
	const records = Array.isArray(value) ? (value as Fields[]) : [];
	return [...ofParts(name, {}), ...records.flatMap((one, at) => ofParts(`${name}.${at}`, one))];
}

function choicesOf(draft: Draft, list: ListName, chosen: string | null): Choices {
	const isAll = draft[list].size <= MOST;
	const lines = isAll || chosen !== null ? linesOf(draft, list) : [];
	const name = lines.find(({ id }) => id === chosen)?.name ?? null;
	const some = isAll ? lines.map(({ id, name }) => ({ id, name })) : [];
	return { some, isAll, chosen: name };
}
