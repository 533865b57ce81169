import { ok } from '../../base/result.ts';
import { omit } from '../../base/omit.ts';
import type { ChangeOf } from './change.ts';
import type { Collection, Draft, InFile } from './draft.ts';
import { recordAt, type Edit } from './edit.ts';
import { refuse, refuseMissing, type Plan } from './plan.ts';

/** Where a thing that a change names stands. */
export const COLLECTION_OF = {
	statement: 'statements',
	document: 'documents',
	priority: 'priorities',
	actor: 'actors',
	source: 'sources'
} as const satisfies Record<ChangeOf<'delete'>['what'], Collection>;

/** Takes a thing out, with what is nothing without it. What something else needs stays. */
export function planDelete(draft: Draft, { what, id }: ChangeOf<'delete'>): Plan {
	const collection = COLLECTION_OF[what];
	if (!recordAt(draft, collection, id)) return refuseMissing(draft, collection, id);
	switch (what) {
		case 'statement':
			return planWithout(draft, id);
		case 'document':
			return ok([gone(collection, id), ...prioritiesGone(draft, ofDocument(draft, id))]);
		case 'priority':
			return ok(prioritiesGone(draft, withSubPoints(draft, id)));
		default:
			return ok([gone(collection, id)]);
	}
}

export const gone = (collection: Collection, key: string): Edit => ({
	in: collection,
	key,
	to: null
});

function planWithout(draft: Draft, id: string): Plan {
	const edits = [gone('statements', id), ...notesGone(draft, id)];
	for (const key of draft.linksOf.value(id) ?? []) edits.push(gone('links', key));
	for (const [key, { value, order }] of draft.statements.entries()) {
		if (key === id) continue;
		if (value.reportedBy === id) {
			return refuse(draft, {
				...{ code: 'in-use', in: 'statements', key: id },
				because: `“${id}” reports “${key}”, which has no words of its own`,
				hint: `delete “${key}” first, or say who else reports it`
			});
		}
		if (value.references?.some(({ to }) => to === id)) {
			const left = value.references.filter(({ to }) => to !== id);
			edits.push({
				...{ in: 'statements', key },
				to: { value: withReferences(value, left), order }
			});
		}
	}
	return ok(edits);
}

/** What a review noted of a statement, taken out. */
export function notesGone(draft: Draft, id: string): Edit[] {
	const pairs = [...draft.apart.entries()].filter(([, { value }]) => value.statements.includes(id));
	return [
		...(draft.skipped.has(id) ? [gone('skipped', id)] : []),
		...pairs.map(([key]) => gone('apart', key))
	];
}

type StatementInFile = InFile<'statements'>;

export const withReferences = (
	statement: StatementInFile,
	references: NonNullable<StatementInFile['references']>
): StatementInFile =>
	references.length > 0 ? { ...statement, references } : omit(statement, 'references');

const ofDocument = ({ priorities }: Draft, document: string): Set<string> =>
	new Set(
		[...priorities.entries()].flatMap(([key, { value }]) =>
			value.document === document ? [key] : []
		)
	);

/** A priority and all that stands below it. */
export function withSubPoints({ priorities }: Draft, id: string): Set<string> {
	const found = new Set([id]);
	// A sub-point may stand before what it is a point of.
	for (let known = 0; known < found.size;) {
		known = found.size;
		for (const [key, { value }] of priorities.entries()) {
			if (value.parent !== null && found.has(value.parent)) found.add(key);
		}
	}
	return found;
}

function prioritiesGone(draft: Draft, ids: ReadonlySet<string>): Edit[] {
	const links = [...draft.links.entries()].filter(([, { value }]) => ids.has(value.priority));
	return [
		...[...ids].map((id) => gone('priorities', id)),
		...links.map(([key]) => gone('links', key))
	];
}
