import { ok } from '../../base/result.ts';
import { freeCoderId } from '../free-coder-id.ts';
import type { JudgementMade } from './change.ts';
import { linkKey, linksOf, type Draft, type InFile, type LinkName } from './draft.ts';
import { withEdits, type Edit } from './edit.ts';
import { ordersFrom, refuseMissing, type Plan } from './plan.ts';

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

/** Takes a link out, and puts a judgement in its place. */
export function planCorrection(draft: Draft, link: LinkName, judgement: JudgementMade): Plan {
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
