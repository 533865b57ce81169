import { fail, ok } from '../../base/types.ts';
import type { ChangeOf } from './change.ts';
import { type Draft, type InFile, linkKey, linksOf } from './draft.ts';
import { recordAt, withEdits, type Edit } from './edit.ts';
import { planFields, refuse, refuseMissing, type Plan } from './plan.ts';
import { COLLECTION_OF, gone, notesGone, withReferences, withSubPoints } from './plan-delete.ts';

type Merge = ChangeOf<'merge'>;
type Link = InFile<'links'>;

/** Several things become the one that is kept: what belonged to the others, or named them, is its own. */
export function planMerge(draft: Draft, change: Merge): Plan {
	const { what, keep } = change;
	const collection = COLLECTION_OF[what];
	const others = new Set(change.gone);
	for (const id of [keep, ...others]) {
		if (!recordAt(draft, collection, id)) return refuseMissing(draft, collection, id);
	}
	const isInside =
		what === 'priority' && [...others].some((id) => withSubPoints(draft, id).has(keep));
	if (others.has(keep) || isInside) {
		return refuse(draft, {
			...{ code: 'invalid', in: collection, key: keep },
			because: `“${keep}” is among those to be merged into it`,
			hint: 'keep a different one'
		});
	}
	const fields = planFields(draft, collection, keep, change);
	if (!fields.ok) return fail(fields.problem);
	const edits = [...fields.value, ...[...others].map((id) => gone(collection, id))];
	return ok([...edits, ...moved(withEdits(draft, edits), what, keep, others)]);
}

/** What named the others names the one that is kept. */
function moved(
	draft: Draft,
	what: Merge['what'],
	keep: string,
	others: ReadonlySet<string>
): Edit[] {
	switch (what) {
		case 'statement':
			return [...statementLinks(draft, keep, others), ...mentions(draft, keep, others)];
		case 'priority':
			return [...priorityLinks(draft, keep, others), ...subPoints(draft, keep, others)];
		case 'document':
			return renamed(draft, 'priorities', 'document', keep, others);
		case 'actor':
			return renamed(draft, 'statements', 'actor', keep, others);
		case 'source':
			return [
				...renamed(draft, 'statements', 'source', keep, others),
				...renamed(draft, 'documents', 'source', keep, others)
			];
	}
}

function renamed(
	draft: Draft,
	collection: 'statements' | 'documents' | 'priorities',
	field: string,
	keep: string,
	others: ReadonlySet<string>
): Edit[] {
	const records = [...draft[collection].entries()] as [string, { value: object; order: number }][];
	return records.flatMap(([key, { value, order }]) =>
		others.has((value as Record<string, string>)[field]!)
			? [{ in: collection, key, to: { value: { ...value, [field]: keep }, order } }]
			: []
	);
}

/** Moves links; what one of the links there already says, or contradicts by the same coder, goes. */
function movedLinks(draft: Draft, links: Iterable<Link>, rename: (link: Link) => Link): Edit[] {
	const edits: Edit[] = [];
	let after = draft;
	for (const link of links) {
		const key = linkKey(link);
		const renamed = rename(link);
		const isSaid = linksOf(after, renamed.statement).some(
			(one) =>
				one.priority === renamed.priority &&
				one.coder === renamed.coder &&
				((one.relation === renamed.relation && one.status === renamed.status) ||
					(one.status !== 'suggested' && renamed.status !== 'suggested'))
		);
		const { order } = draft.links.get(key)!;
		const moves: Edit[] = [gone('links', key)];
		if (!isSaid) {
			moves.push({ in: 'links', key: linkKey(renamed), to: { value: renamed, order } });
		}
		edits.push(...moves);
		after = withEdits(after, moves);
	}
	return edits;
}

function statementLinks(draft: Draft, keep: string, others: ReadonlySet<string>): Edit[] {
	const links = [...others].flatMap((id) => linksOf(draft, id));
	return [
		...movedLinks(draft, links, (link) => ({ ...link, statement: keep })),
		...[...others].flatMap((id) => notesGone(draft, id))
	];
}

function priorityLinks(draft: Draft, keep: string, others: ReadonlySet<string>): Edit[] {
	const links = draft.links.values().filter(({ priority }) => others.has(priority));
	return movedLinks(draft, links, (link) => ({ ...link, priority: keep }));
}

/** Sub-points of the others are those of the one that is kept, in its document. */
function subPoints(draft: Draft, keep: string, others: ReadonlySet<string>): Edit[] {
	const { document } = draft.priorities.value(keep)!;
	const below = new Set([...others].flatMap((id) => [...withSubPoints(draft, id)]));
	return [...draft.priorities.entries()].flatMap(([key, { value, order }]) => {
		if (!below.has(key) || others.has(key)) return [];
		const parent = others.has(value.parent ?? '') ? keep : value.parent;
		return [{ in: 'priorities', key, to: { value: { ...value, document, parent }, order } }];
	});
}

/** What pointed to the others, or was reported by them. */
function mentions(draft: Draft, keep: string, others: ReadonlySet<string>): Edit[] {
	return [...draft.statements.entries()].flatMap(([key, { value, order }]) => {
		const isReported = value.reportedBy !== undefined && others.has(value.reportedBy);
		const points = value.references?.some(({ to }) => others.has(to)) ?? false;
		if (!isReported && !points) return [];
		const known = new Set<string>();
		const references = (value.references ?? [])
			.map((one) => (others.has(one.to) ? { ...one, to: keep } : one))
			.filter(({ to }) => to !== key && !(points && known.has(to)) && known.add(to));
		const pointing = points ? withReferences(value, references) : value;
		const renamed = isReported ? { ...pointing, reportedBy: keep } : pointing;
		return [{ in: 'statements', key, to: { value: renamed, order } }];
	});
}
