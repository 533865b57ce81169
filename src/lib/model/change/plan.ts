import { hasOwn } from '../../base/fields.ts';
import { canonicalJson } from '../../base/canonical-json.ts';
import { fail, ok, type Result } from '../../base/types.ts';
import { ABOUT, type Collection, type Draft } from './draft.ts';
import { recordAt, type Edit } from './edit.ts';
import { type Refusal, THING } from './refusal.ts';

/** What a change comes down to, or why it does not fit. */
export type Plan = Result<readonly Edit[], readonly Refusal[]>;

/** Refuses for one reason. */
export const refuse = (draft: Draft, refusal: Omit<Refusal, 'there' | 'field'>): Plan =>
	fail([
		{
			...refusal,
			field: '',
			there: recordAt(draft, refusal.in, refusal.key)?.value ?? null
		}
	]);

export const refuseMissing = (draft: Draft, collection: Collection, key: string): Plan =>
	refuse(draft, {
		...{ code: 'missing', in: collection, key },
		because: `the ${THING[collection]} “${key}” is not in the dataset, and may have been deleted`,
		hint: 'check what is there now, and try again if it still makes sense'
	});

const refuseTaken = (draft: Draft, collection: Collection, key: string): Plan =>
	refuse(draft, {
		...{ code: 'taken', in: collection, key },
		because: `another ${THING[collection]} already has the id “${key}”`,
		hint: 'give it another id'
	});

/** The order of a new record, and of others after it. */
export function ordersFrom({ next }: Draft): () => number {
	let order = next;
	return () => order++;
}

/** Puts in what is new; what has its id must not be there. */
export function planNew(
	draft: Draft,
	records: Iterable<readonly [Collection, string, object]>,
	nextOrder = ordersFrom(draft)
): Plan {
	const edits: Edit[] = [];
	const keys = new Set<string>();
	for (const [collection, key, value] of records) {
		const name = `${collection} ${key}`;
		if (keys.has(name) || recordAt(draft, collection, key)) {
			return refuseTaken(draft, collection, key);
		}
		keys.add(name);
		edits.push({ in: collection, key, to: { value, order: nextOrder() } });
	}
	return ok(edits);
}

/** What a change may not say of a thing: what names it, or where it stands. */
const FIXED = new Set(['id', 'document', 'parent', 'priorities']);

type Fields = Readonly<Record<string, unknown>>;

/** Changes fields of a thing, where they still are what they were said to be. */
export function planFields(
	draft: Draft,
	collection: Collection,
	key: string,
	{ from, to }: { readonly from: Fields; readonly to: Fields }
): Plan {
	const record = recordAt(draft, collection, key);
	if (!record && collection !== 'about') return refuseMissing(draft, collection, key);
	const there = (record?.value ?? {}) as Fields;
	const refusals: Refusal[] = [];
	for (const field of new Set([...Object.keys(from), ...Object.keys(to)])) {
		const about = { in: collection, key, field, there: record?.value ?? null };
		if (FIXED.has(field)) {
			refusals.push({
				...{ ...about, code: 'invalid' },
				because: `“${field}” cannot be changed`,
				hint: 'delete it, and add a new one'
			});
		} else if (!isSame(there[field], from[field])) {
			refusals.push({
				...{ ...about, code: 'changed' },
				because: `“${field}” has been changed by somebody else, or in another window`,
				hint: 'compare both, and change it again'
			});
		}
	}
	if (refusals.length > 0) return fail(refusals);
	const changed = Object.entries({ ...there, ...to });
	const value = Object.fromEntries(
		changed.filter(([name]) => !hasOwn(to, name) || to[name] !== null)
	);
	return ok([{ in: collection, key, to: { value, order: record?.order ?? draft.next } }]);
}

/** Changes title, summary, language or eras of the dataset. */
export const planAbout = (draft: Draft, fields: { from: Fields; to: Fields }): Plan =>
	planFields(draft, 'about', ABOUT, fields);

/** Whether two values say the same; what is left out is null. */
const isSame = (one: unknown, other: unknown): boolean =>
	canonicalJson(one ?? null) === canonicalJson(other ?? null);
