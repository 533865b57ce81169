import { studyOf, type Study } from '../../study/study.ts';
import { withJudgements, type Judgement } from '../../link/judgement.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Evidence } from '../../model/link.ts';
import { findQuote, type OrphanedQuote, type Quote } from '../../model/quotes/quote.ts';
import { detailAt } from '../../query/statement-detail.ts';
import {
	standingSteps,
	statementOf,
	formatStep,
	type DoneStep,
	type ReviewStep
} from './review-step.ts';

/** A kept step that cannot stand in the dataset as it is now, or not as it was. */
export interface Stray {
	readonly step: DoneStep;
	readonly because: string;
}

/** Kept steps beside a dataset that may have changed since. */
export interface Fitting {
	readonly steps: readonly DoneStep[];
	/** What no longer fits, and is not in the dataset. */
	readonly strays: readonly Stray[];
	/** What is in the dataset, on words that have changed since. */
	readonly changed: readonly Stray[];
}

/** Puts kept steps to the dataset as it is now: none is dropped unseen, and no quote is moved. */
export function fittingSteps(kept: readonly DoneStep[], study: Study): Fitting {
	const steps: DoneStep[] = [];
	const strays: Stray[] = [];
	const changed: Stray[] = [];
	for (const step of kept) {
		const index = study.indexOf.get(statementOf(step));
		if (index === undefined) {
			strays.push({ step, because: 'the dataset no longer has this statement' });
		} else if (step.kind === 'skipped') steps.push(step);
		else {
			const fitted = fittedEvidence(step.judgement, index, study);
			if (typeof fitted === 'string') strays.push({ step, because: fitted });
			else {
				steps.push({ ...step, judgement: { ...step.judgement, evidence: fitted } });
				const orphaned = fitted.some(
					({ statement, clause }) => statement.orphaned || clause?.orphaned
				);
				if (orphaned) changed.push({ step, because: 'the words have changed since' });
			}
		}
	}
	return { steps, strays, changed };
}

/** The evidence against the texts as they are now, or why there can be none. */
function fittedEvidence(
	{ priority, evidence }: Judgement,
	index: number,
	study: Study
): readonly Evidence[] | string {
	const row = study.rowOf.get(priority);
	if (row === undefined) return 'the dataset no longer has this priority';
	const { text } = detailAt(index, study).words;
	if (text === null) return 'the statement no longer has a text';
	const clauseText = study.rows[row]!.priority.text;
	const fitted: Evidence[] = [];
	for (const { statement, clause } of evidence) {
		const said = refound(statement, text);
		if (said === null) return 'its quote is not in the statement';
		fitted.push({ statement: said, clause: clause && refound(clause, clauseText) });
	}
	return fitted;
}

const refound = (quote: Quote | OrphanedQuote, text: string): Quote | OrphanedQuote | null => {
	const { exact, prefix, suffix, start, end, textHash } = quote;
	const sought = { exact, prefix, suffix, start: start ?? undefined, end: end ?? undefined };
	const found = findQuote({ ...sought, textHash }, text);
	return found.ok ? found.value : null;
};

/** A stray in a line, as a person reads it. */
export const formatStray = ({ step, because }: Stray): string => {
	const by = step.kind === 'judged' ? `, by ${step.judgement.coder} on ${step.judgement.on}` : '';
	const about = step.kind === 'judged' ? `, “${step.title}”` : '';
	return `${formatStep(step)}${about}${by}: ${because}`;
};

/** A dataset with those of the kept judgements that fit it. */
export function reviewedDataset({
	dataset,
	steps
}: {
	readonly dataset: Dataset;
	readonly steps: readonly ReviewStep[];
}): Dataset {
	const fitting = fittingSteps(standingSteps(steps), studyOf(dataset));
	const judgements = fitting.steps.flatMap((step) =>
		step.kind === 'judged' ? [step.judgement] : []
	);
	return withJudgements(dataset, judgements);
}
