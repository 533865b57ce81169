import type { Judgement } from '../../link/judgement.ts';
import type { PriorityId } from '../../model/ids.ts';
import type { Evidence, Relation } from '../../model/link.ts';
import type { Study } from '../../study/study.ts';
import type { DoneStep } from '../keeping/review-step.ts';

/** What a person changed of a proposal before accepting it. */
export interface Correction {
	readonly priority: PriorityId;
	readonly relation: Relation;
	readonly evidence: readonly Evidence[];
}

/** A judgement as a step of the review of a dataset, with what the two are called. */
export function judgedStep(id: string, judgement: Judgement, study: Study): DoneStep {
	const { statements } = study.dataset;
	const { title } = statements[study.indexOf.get(judgement.statement)!]!;
	const { number } = study.rows[study.rowOf.get(judgement.priority)!]!.priority;
	return { kind: 'judged', id, judgement, title, number };
}
