import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../../base/canonical-json.ts';
import { type Collection, COLLECTIONS, type Draft } from './draft.ts';
import { Records, type Ordered } from './records.ts';

/** One record of a draft as a change leaves it: what every change comes down to. */
export interface Edit {
	readonly in: Collection;
	readonly key: string;
	/** What stands there from now on; null where nothing does. */
	readonly to: Ordered<object> | null;
}

type Untyped = Readonly<Record<Collection, Records<object>>>;

/** The record of a key, whatever it is. */
export const recordAt = (
	draft: Draft,
	collection: Collection,
	key: string
): Ordered<object> | null => (draft as unknown as Untyped)[collection].get(key);

/** A few letters that tell one state of a record from another: `-` where there is none. */
export const printOf = (ordered: Ordered<object> | null): string =>
	ordered
		? bytesToHex(sha256(utf8ToBytes(canonicalJson([ordered.order, ordered.value])))).slice(0, 20)
		: '-';

/** The draft after some edits, of which a later one of the same record counts. */
export function withEdits(draft: Draft, edits: readonly Edit[]): Draft {
	const changes = new Map<Collection, Map<string, Ordered<object> | null>>();
	let { next } = draft;
	for (const { in: collection, key, to } of edits) {
		const own = changes.get(collection) ?? new Map<string, Ordered<object> | null>();
		changes.set(collection, own.set(key, to));
		if (to) next = Math.max(next, Math.floor(to.order) + 1);
	}
	const records = COLLECTIONS.map((kind) => {
		const own = (draft as unknown as Untyped)[kind];
		return [kind, own.with(changes.get(kind) ?? new Map())];
	});
	return {
		...(Object.fromEntries(records) as Draft),
		linksOf: indexed(draft, changes.get('links')),
		next
	};
}

function indexed(
	{ linksOf, links }: Draft,
	changed: ReadonlyMap<string, Ordered<object> | null> | undefined
): Draft['linksOf'] {
	const keys = new Map<string, Set<string>>();
	for (const [key, to] of changed ?? []) {
		if ((to !== null) === links.has(key)) continue;
		const statement = key.slice(0, key.indexOf(' '));
		const own = keys.get(statement) ?? new Set(linksOf.value(statement));
		if (to) own.add(key);
		else own.delete(key);
		keys.set(statement, own);
	}
	return linksOf.with(
		new Map(
			[...keys].map(([statement, own]) => [
				statement,
				own.size > 0 ? { value: [...own], order: 0 } : null
			])
		)
	);
}

/** What undoes some edits, in a draft in which they were not made yet: each record once. */
export function inverseEdits(draft: Draft, edits: readonly Edit[]): Edit[] {
	const touched = new Map(edits.map((edit) => [`${edit.in} ${edit.key}`, edit]));
	return [...touched.values()].map((edit) => ({
		...edit,
		to: recordAt(draft, edit.in, edit.key)
	}));
}
