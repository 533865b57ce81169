import { canonicalJson } from '../../base/canonical-json.ts';
import { capitalize } from '../../base/words.ts';
import { ENGLISH } from '../../messages/english.ts';
import type { Change, ChangeOf } from '../../model/change/change.ts';
import type { InFile } from '../../model/change/draft.ts';
import type { EditStep } from '../keeping/edit-step.ts';
import type { RefusedStep } from '../keeping/kept-steps.ts';
import { choiceLabel } from './fields/choice-label.ts';
import { ABOUT_FIELDS, FIELDS, type Field } from './fields/fields.ts';
import { fieldText, wordsOfField } from './fields/read-field.ts';
import { LIST_NAMES, type ListName, thingOf } from './things/lists.ts';

type Fields = Readonly<Record<string, unknown>>;
type FieldsChange = ChangeOf<'edit' | 'rename'>;

/** What a person wrote in a field that was not saved, and what is there. */
interface RefusedWords {
	readonly label: string;
	readonly written: string;
	/** Null where nobody knows: the thing is gone, or an older page kept no more. */
	readonly there: string | null;
}

/** What was written in a step that no longer fitted, beside what is there, so that both can be read and copied. */
export const refusedWords = ({ step, misfits }: RefusedStep<EditStep>): RefusedWords[] =>
	step.changes.flatMap(({ change }): RefusedWords[] => {
		const there = misfits[0]?.there ?? null;
		if (change.kind === 'correct') return judgedWords(change, there as Judged | null);
		if (!isOfFields(change)) return [];
		return Object.entries(change.to).flatMap(([name, value]) => {
			const field = fieldsOf(change).find((one) => one.name === name);
			if (!field) return [];
			return { label: field.label, written: wordsIn(field, value), ...thereIn(field, there) };
		});
	});

const thereIn = (field: Field, there: Fields | null) => ({
	there: there && wordsIn(field, there[field.name])
});

const wordsIn = (field: Field, value: unknown): string =>
	choiceLabel(field, wordsOfField(field, fieldText(field, value ?? null)));

type Judged = Pick<InFile<'links'>, 'relation' | 'status' | 'why' | 'evidence'>;

const JUDGED: readonly [label: string, wordsIn: (link: Judged) => readonly string[]][] = [
	['Relation', ({ relation }) => [ENGLISH.relations[relation]]],
	['Judgement', ({ status }) => [capitalize(status)]],
	['Why', ({ why }) => [why]],
	['Words that justify it', ({ evidence }) => evidence.map(({ statement }) => statement.exact)]
];

const judgedWords = ({ judgement }: ChangeOf<'correct'>, there: Judged | null): RefusedWords[] =>
	JUDGED.flatMap(([label, wordsIn]) =>
		wordsIn(judgement).map((written, at) => ({
			...{ label, written, there: there && (wordsIn(there)[at] ?? '') }
		}))
	);

/**
 * The changes of a step that no longer fitted, over what was there instead: who changed that once more is not written
 * over. A judgement stands beside those of others. Null where there is nothing that it could be saved over.
 */
export function changesOverThere({ step, misfits }: RefusedStep<EditStep>): Change[] | null {
	const changes = step.changes.map(({ change }) => overThere(change, misfits[0]?.there ?? null));
	return changes.every((change) => change !== null) ? changes : null;
}

function overThere(change: Change, there: Fields | null): Change | null {
	if (change.kind === 'correct') return overLink(change, there as Judged | null);
	if (!isOfFields(change) || !there) return null;
	const from = Object.fromEntries(
		Object.keys(change.to).map((name) => [name, there[name] ?? null])
	);
	// What was refused for another reason would be refused again.
	const isSame = fieldsOf(change).every(
		(field) => wordsIn(field, from[field.name]) === wordsIn(field, change.from[field.name])
	);
	return isSame ? null : { ...change, from };
}

/** A link that is gone leaves a judgement beside those of others. */
function overLink(change: ChangeOf<'correct'>, there: Judged | null): Change | null {
	if (!there) return { kind: 'judge', judgement: change.judgement };
	const from = { why: there.why, evidence: there.evidence };
	return canonicalJson(from) === canonicalJson(change.from ?? null) ? null : { ...change, from };
}

/** Where the thing that a step is about is edited, below the pages that edit its draft; empty for the dataset itself. */
export function pathOfStep({ changes }: EditStep): string {
	const [first] = changes;
	if (first?.change.kind === 'edit') {
		const { what, id } = first.change;
		return `/${listOf(what)!}/${encodeURIComponent(id)}`;
	}
	if (first?.change.kind === 'correct' || first?.change.kind === 'unlink') {
		return `/statements/${encodeURIComponent(first.change.link.statement)}`;
	}
	return '';
}

const isOfFields = (change: Change): change is FieldsChange =>
	change.kind === 'edit' || change.kind === 'rename';

const listOf = (thing: ChangeOf<'edit'>['what']): ListName | undefined =>
	LIST_NAMES.find((one) => thingOf(one) === thing);

function fieldsOf(change: FieldsChange): readonly Field[] {
	if (change.kind === 'rename') return ABOUT_FIELDS;
	return FIELDS[listOf(change.what)!];
}
