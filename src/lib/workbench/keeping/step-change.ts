import { omitNullish } from '../../base/omit-nullish.ts';
import type { Change } from '../../model/change/change.ts';
import { writeQuote } from '../../model/file/write.ts';
import { DoesNotFit } from './not-kept.ts';
import type { ReviewStep } from './review-step.ts';

/** A step of a review as a change of the dataset. @param undoing what undoes each step, by its id */
export function changeOfStep(step: ReviewStep, undoing: ReadonlyMap<string, Change>): Change {
	switch (step.kind) {
		case 'skipped':
			return { kind: 'skip', statement: step.statement };
		case 'undone': {
			const undo = undoing.get(step.step);
			if (undo) return undo;
			throw new DoesNotFit('what it would undo was saved before this page was loaded');
		}
		case 'judged': {
			const { evidence, ...judgement } = step.judgement;
			const quoted = evidence.map(({ statement, clause }) => ({
				statement: writeQuote(statement),
				...omitNullish({ clause: clause && writeQuote(clause) })
			}));
			return { kind: 'judge', judgement: { ...judgement, evidence: quoted } };
		}
	}
}

/** Who did a step; null where it does not say. */
export const coderOfStep = (step: ReviewStep): string | null =>
	step.kind === 'judged' ? step.judgement.coder : null;
