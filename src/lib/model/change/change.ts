import * as v from 'valibot';
import { fail, ok, type Result } from '../../base/types.ts';
import { datasetFile, SEEN } from '../file/file.ts';
import { LENGTHS } from '../file/lengths.ts';
import { COLLECTIONS, type Draft } from './draft.ts';
import { printOf, recordAt } from './edit.ts';

/** The version of the form in which changes are kept and sent. */
export const CHANGE_VERSION = 1;

const { entries } = datasetFile;
const statement = entries.statements.item;
const document = entries.documents.item;
const priority = document.entries.priorities.item;
const link = entries.links.item;
const name = v.pipe(v.string(), v.regex(SEEN, 'some text'), v.maxLength(LENGTHS.name));
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LENGTHS.id));

/** Some fields of a thing; null for one that it has not. */
const fields = v.record(v.string(), v.unknown());

/** What fields were, and what they are from now on: who changed them meanwhile is not written over. */
const fieldsChanged = { from: fields, to: fields };

const linkName = v.strictObject({
	statement: id,
	priority: id,
	relation: link.entries.relation,
	status: link.entries.status,
	coder: v.optional(id)
});

const judgement = v.strictObject({
	statement: id,
	priority: id,
	relation: link.entries.relation,
	status: v.picklist(['accepted', 'rejected']),
	why: link.entries.why,
	evidence: link.entries.evidence,
	/** The coder’s name. */
	coder: name,
	on: id
});

const kind = <Kind extends string>(of: Kind) => ({ kind: v.literal(of) });
const what = <Kind extends string>(of: Kind) => ({ what: v.literal(of) });

const added = v.variant('what', [
	v.strictObject({ ...kind('add'), ...what('statement'), value: statement }),
	v.strictObject({ ...kind('add'), ...what('document'), value: document }),
	v.strictObject({
		...{ ...kind('add'), ...what('priority'), value: priority },
		document: id,
		/** What it is a sub-point of; null for a main point. */
		parent: v.nullable(id),
		/** The priority that it follows; null where it is the last of them. */
		after: v.nullable(id)
	}),
	v.strictObject({ ...kind('add'), ...what('actor'), value: entries.actors.item }),
	v.strictObject({ ...kind('add'), ...what('source'), value: entries.sources.item })
]);

const named = v.picklist(['statement', 'document', 'priority', 'actor', 'source']);

const restored = v.strictObject({
	in: v.picklist(COLLECTIONS),
	key: v.pipe(v.string(), v.nonEmpty(), v.maxLength(6 * LENGTHS.id)),
	/** What must stand there: the print of it. */
	is: v.pipe(v.string(), v.maxLength(20)),
	to: v.nullable(v.strictObject({ value: fields, order: v.pipe(v.number(), v.finite()) }))
});

/** One thing that a person did to a draft: the unit of keeping, history and undo. */
export const changeSchema = v.variant('kind', [
	/** Everything that a dataset file holds, beside what is there. */
	v.strictObject({ ...kind('import'), file: datasetFile }),
	/** Title, summary, language or eras of the dataset. */
	v.strictObject({ ...kind('rename'), ...fieldsChanged }),
	added,
	v.strictObject({ ...kind('edit'), what: named, id, ...fieldsChanged }),
	/** With what is nothing without it: links, sub-points, references to it. */
	v.strictObject({ ...kind('delete'), what: named, id }),
	/** Several are one: what belongs to the others belongs to the one that is kept. */
	v.strictObject({
		...{ ...kind('merge'), what: named, ...fieldsChanged },
		keep: id,
		gone: v.pipe(v.array(id), v.minLength(1))
	}),
	v.strictObject({ ...kind('judge'), judgement }),
	/** A judgement in the place of a link that was not right. */
	v.strictObject({
		...{ ...kind('correct'), link: linkName, judgement },
		/** What it said to who corrects it; left out by pages older than this, which wrote over what others had changed. */
		from: v.optional(v.strictObject({ why: link.entries.why, evidence: link.entries.evidence }))
	}),
	v.strictObject({ ...kind('skip'), statement: id }),
	v.strictObject({ ...kind('unlink'), link: linkName }),
	/** Where the evidence of a link stands, in texts that have changed since. */
	v.strictObject({
		...{ ...kind('requote'), link: linkName },
		...{ from: link.entries.evidence, to: link.entries.evidence }
	}),
	/** Two statements that look like one are two. */
	v.strictObject({ ...kind('settle'), statements: v.tuple([id, id]) }),
	/** What undoes another change; it only takes back what is still as that change left it. */
	v.strictObject({ ...kind('restore'), edits: v.pipe(v.array(restored), v.minLength(1)) })
]);

export type Change = v.InferOutput<typeof changeSchema>;
export type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;
export type JudgementMade = ChangeOf<'judge'>['judgement'];

/** Why a change that came from elsewhere cannot be read. */
export interface UnreadableChange {
	readonly because: string;
	readonly hint: string;
}

/** Reads a change that was kept or sent. */
export function readChange(written: unknown, version: unknown): Result<Change, UnreadableChange> {
	if (version !== CHANGE_VERSION) {
		return fail({
			because: `the change is of version ${String(version).slice(0, 20)}; this Plumbline reads version ${CHANGE_VERSION}`,
			hint: 'reload the page, or upgrade the server'
		});
	}
	const read = v.safeParse(changeSchema, written);
	if (read.success) return ok(read.output);
	const [issue] = read.issues;
	return fail({
		because: `${v.getDotPath(issue) ?? 'the change'}: ${issue.message}`,
		hint: 'reload the page; if it happens again, report it'
	});
}

/** The change that makes of a draft what it was at another time; null where it is the same. */
export function changeTo(now: Draft, then: Draft): ChangeOf<'restore'> | null {
	const edits = COLLECTIONS.flatMap((collection) => {
		const keys = new Set([...now[collection].entries(), ...then[collection].entries()].map(keyOf));
		return [...keys].flatMap((key) => {
			const [is, was] = [recordAt(now, collection, key), recordAt(then, collection, key)];
			// What no change has touched is the same thing in both.
			if (is?.value === was?.value && is?.order === was?.order) return [];
			if (printOf(is) === printOf(was)) return [];
			const to = was && { value: was.value as Record<string, unknown>, order: was.order };
			return [{ in: collection, key, is: printOf(is), to }];
		});
	});
	return edits.length > 0 ? { kind: 'restore', edits } : null;
}

const keyOf = ([key]: readonly [string, unknown]): string => key;
