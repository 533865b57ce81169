import { omit } from '../../base/fields.ts';
import { ok } from '../../base/types.ts';
import { freeCoderId } from '../free-coder-id.ts';
import type { ChangeOf, JudgementMade } from './change.ts';
import {
	type Collection,
	type Draft,
	type InFile,
	linkKey,
	type LinkName,
	linksOf
} from './draft.ts';
import { type Edit, recordAt, withEdits } from './edit.ts';
import { ordersFrom, type Plan, planFields, refuse, refuseMissing } from './plan.ts';

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
			const others = value.references.filter(({ to }) => to !== id);
			edits.push({
				...{ in: 'statements', key },
				to: { value: withReferences(value, others), order }
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
	const ids = new Set([id]);
	// A sub-point may stand before what it is a point of.
	for (let known = 0; known < ids.size;) {
		known = ids.size;
		for (const [key, { value }] of priorities.entries()) {
			if (value.parent !== null && ids.has(value.parent)) ids.add(key);
		}
	}
	return ids;
}

function prioritiesGone(draft: Draft, ids: ReadonlySet<string>): Edit[] {
	const links = [...draft.links.entries()].filter(([, { value }]) => ids.has(value.priority));
	return [
		...[...ids].map((id) => gone('priorities', id)),
		...links.map(([key]) => gone('links', key))
	];
}

type Link = InFile<'links'>;

/**
 * Puts a judgement in. It takes the place of what was only suggested for the two, and of the same coder’s earlier
 * judgement; what another coder judged stays beside it.
 */
export function planJudgement(draft: Draft, { coder: name, ...judged }: JudgementMade): Plan {
	const nextOrder = ordersFrom(draft);
	const coders = draft.coders.values();
	const known = coders.filter((one) => one.name === name).pop();
	const coder = known ?? { id: freeCoderId(coders, name), name };
	const edits: Edit[] = known
		? []
		: [{ in: 'coders', key: coder.id, to: { value: coder, order: nextOrder() } }];
	const { statement, priority, relation, status, on, why, evidence } = judged;
	const link: Link = { statement, priority, relation, status, coder: coder.id, on, why, evidence };
	for (const one of linksOf(draft, statement)) {
		const isReplaced =
			one.priority === priority && (one.status === 'suggested' || one.coder === coder.id);
		if (isReplaced) edits.push({ in: 'links', key: linkKey(one), to: null });
	}
	edits.push({ in: 'links', key: linkKey(link), to: { value: link, order: nextOrder() } });
	return ok(edits);
}

/** Takes a link out that still says what it said to who corrects it, and puts a judgement in its place. */
export function planCorrection(draft: Draft, { link, from, judgement }: ChangeOf<'correct'>): Plan {
	const asItWas = planFields(draft, 'links', linkKey(link), { from: from ?? {}, to: {} });
	if (!asItWas.ok) return asItWas;
	const gone = planUnlink(draft, link);
	if (!gone.ok) return gone;
	const judged = planJudgement(withEdits(draft, gone.value), judgement);
	return judged.ok ? ok([...gone.value, ...judged.value]) : judged;
}

export function planUnlink(draft: Draft, link: LinkName): Plan {
	const key = linkKey(link);
	if (!draft.links.has(key)) return refuseMissing(draft, 'links', key);
	return ok([{ in: 'links', key, to: null }]);
}
