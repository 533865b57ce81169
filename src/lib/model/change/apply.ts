import { assertNever, fail, ok, type Result } from '../../base/types.ts';
import { canonicalJson } from '../../base/canonical-json.ts';
import { readDataset } from '../reading/read.ts';
import { writeDataset } from '../file/write.ts';
import type { Change, ChangeOf } from './change.ts';
import { apartKey, type Draft, linkKey } from './draft.ts';
import { recordsOfDocument, recordsOfFile, recordsOfPriority } from './snapshot.ts';
import { inverseEdits, printOf, recordAt, withEdits, type Edit } from './edit.ts';
import { faultRefusals, type Refusal, THING } from './refusal.ts';
import { withFitting } from './fits.ts';
import {
	COLLECTION_OF,
	planCorrection,
	planDelete,
	planJudgement,
	planUnlink
} from './plan-delete.ts';
import { planMerge } from './plan-merge.ts';
import { ordersFrom, planAbout, planFields, planNew, refuseMissing, type Plan } from './plan.ts';

/** What a change makes of a draft, and how it is taken back. */
export interface Applied {
	readonly draft: Draft;
	/** What undoes it; it costs something to find out, and so is found when it is asked for. */
	readonly inverse: () => ChangeOf<'restore'>;
}

/**
 * Applies a change to a draft: the same to the same gives the same, everywhere. What does not fit the draft as it is
 * is refused, with reasons, and nothing of it is done.
 */
export function apply(draft: Draft, change: Change): Result<Applied, readonly Refusal[]> {
	if (change.kind === 'import') return imported(draft, change);
	const plan = planOf(draft, change);
	if (!plan.ok) return plan;
	const fitting = withFitting(draft, plan.value);
	return fitting.ok ? ok(appliedTo(draft, fitting.value.draft, fitting.value.edits)) : fitting;
}

const appliedTo = (before: Draft, draft: Draft, edits: readonly Edit[]): Applied => ({
	draft,
	inverse: () => ({
		kind: 'restore',
		edits: inverseEdits(before, edits).map(({ to, ...edit }) => ({
			...edit,
			is: printOf(recordAt(draft, edit.in, edit.key)),
			to: to && { value: to.value as Record<string, unknown>, order: to.order }
		}))
	})
});

/** A file is held to its rules whole. What a draft already has, word for word, is the same thing. */
function imported(draft: Draft, { file }: ChangeOf<'import'>): Result<Applied, readonly Refusal[]> {
	const read = readDataset(file);
	if (!read.ok) return fail(faultRefusals(read.problem, file, draft));
	const records = [...recordsOfFile(writeDataset(read.value))].filter(
		([collection, key, value]) => {
			const there = recordAt(draft, collection, key);
			if (collection === 'about') return there === null;
			return there === null || canonicalJson(there.value) !== canonicalJson(value);
		}
	);
	const plan = planNew(draft, records);
	return plan.ok ? ok(appliedTo(draft, withEdits(draft, plan.value), plan.value)) : plan;
}

function planOf(draft: Draft, change: Exclude<Change, { kind: 'import' }>): Plan {
	switch (change.kind) {
		case 'rename':
			return planAbout(draft, change);
		case 'add':
			return planAdded(draft, change);
		case 'edit':
			return planFields(draft, COLLECTION_OF[change.what], change.id, change);
		case 'delete':
			return planDelete(draft, change);
		case 'merge':
			return planMerge(draft, change);
		case 'judge':
			return planJudgement(draft, change.judgement);
		case 'correct':
			return planCorrection(draft, change);
		case 'skip':
			return planSkip(draft, change.statement);
		case 'unlink':
			return planUnlink(draft, change.link);
		case 'requote': {
			const { from, to } = change;
			const fields = { from: { evidence: from }, to: { evidence: to } };
			return planFields(draft, 'links', linkKey(change.link), fields);
		}
		case 'settle':
			return planNew(draft, [
				['apart', apartKey(...change.statements), { statements: [...change.statements].sort() }]
			]);
		case 'restore':
			return planRestore(draft, change);
		default:
			return assertNever(change);
	}
}

function planAdded(draft: Draft, change: ChangeOf<'add'>): Plan {
	switch (change.what) {
		case 'document':
			return planNew(draft, recordsOfDocument(change.value));
		case 'priority': {
			const { document, parent, after, value } = change;
			const records = recordsOfPriority(value, document, parent);
			return planNew(draft, records, ordersAfter(draft, after));
		}
		default:
			return planNew(draft, [[COLLECTION_OF[change.what], change.value.id, change.value]]);
	}
}

/** The orders between a priority and the one after it; or those after all. */
function ordersAfter(draft: Draft, after: string | null): () => number {
	const { priorities } = draft;
	const before = after === null ? null : priorities.get(after);
	if (!before) return ordersFrom(draft);
	let behind = Infinity;
	for (const [, { order }] of priorities.entries()) {
		if (order > before.order) behind = Math.min(behind, order);
	}
	let at = before.order;
	const end = Math.min(behind, at + 1);
	return () => (at = (at + end) / 2);
}

function planSkip(draft: Draft, statement: string): Plan {
	if (!draft.statements.has(statement)) return refuseMissing(draft, 'statements', statement);
	const order = draft.skipped.get(statement)?.order ?? draft.next;
	return ok([{ in: 'skipped', key: statement, to: { value: { statement }, order } }]);
}

/** Takes back what is still as it was left; where anything is not, nothing is taken back. */
function planRestore(draft: Draft, { edits }: ChangeOf<'restore'>): Plan {
	const refusals = edits.flatMap((edit): Refusal[] => {
		const there = recordAt(draft, edit.in, edit.key);
		if (printOf(there) === edit.is) return [];
		return [
			{
				...{ code: 'changed', in: edit.in, key: edit.key, field: '', there: there?.value ?? null },
				because: `the ${THING[edit.in]} “${edit.key}” has been changed since`,
				hint: 'undo the later change first, or change it by hand'
			}
		];
	});
	if (refusals.length > 0) return fail(refusals);
	return ok(edits.map(({ in: collection, key, to }) => ({ in: collection, key, to })));
}
