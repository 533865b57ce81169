import { pluralize } from '../../base/words.ts';
import type { Judgement } from '../../link/judgement.ts';
import type { StatementId } from '../../model/ids.ts';

/** Something that a person did in a review, and that can be taken back. */
export type DoneStep =
	| {
			readonly kind: 'judged';
			/** Unique in its study; steps follow one another in the order of their ids. */
			readonly id: string;
			readonly judgement: Judgement;
			/** As the two were called then, for when the dataset has them no longer. */
			readonly title: string;
			readonly number: string;
			/** The first of those that were accepted together with it: they are taken back together. */
			readonly range?: string;
	  }
	| {
			readonly kind: 'skipped';
			readonly id: string;
			readonly statement: StatementId;
			readonly title: string;
			/** The name of who skipped it, where it was given. */
			readonly by?: string;
	  };

/** One entry of the log that is kept of a review: nothing in it is ever changed or taken out. */
export type ReviewStep =
	| DoneStep
	| { readonly kind: 'undone'; readonly id: string; readonly step: string; readonly by?: string };

/** The steps that stand: those that no later one took back. */
export function standingSteps(steps: readonly ReviewStep[]): DoneStep[] {
	const undone = new Set(steps.flatMap((step) => (step.kind === 'undone' ? [step.step] : [])));
	return steps.filter((step) => step.kind !== 'undone').filter(({ id }) => !undone.has(id));
}

export const statementOf = (step: DoneStep): StatementId =>
	step.kind === 'judged' ? step.judgement.statement : step.statement;

/** What was done, in words. */
export const formatStep = (step: DoneStep): string => {
	if (step.kind === 'skipped') return `Skipped: ${step.title}`;
	const { status } = step.judgement;
	return `${status === 'accepted' ? 'Accepted' : 'Rejected'}: priority ${step.number}`;
};

/** What was done together, in words. */
export const formatSteps = ([first, ...more]: readonly DoneStep[]): string =>
	first === undefined
		? ''
		: more.length === 0
			? formatStep(first)
			: `${formatStep(first)}, in ${pluralize(more.length + 1, 'statement')}`;

/** Whether something that was kept has the form of a step; a browser may have kept it years ago. */
export function isReviewStep(kept: unknown): kept is ReviewStep {
	if (!isRecord(kept) || typeof kept.id !== 'string') return false;
	if (kept.by !== undefined && !isText(kept.by)) return false;
	if (kept.kind === 'undone') return isText(kept.step);
	if (kept.kind === 'skipped') return [kept.statement, kept.title].every(isText);
	if (kept.kind !== 'judged' || !isRecord(kept.judgement)) return false;
	const { statement, priority, status, relation, why, coder, on, evidence } = kept.judgement;
	const texts = [kept.title, kept.number, statement, priority, status, relation, why, coder, on];
	return texts.every(isText) && Array.isArray(evidence);
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;
