import { v7 as uuid } from 'uuid';
import { writeDataset } from '../../model/file/write.ts';
import { studyOf } from '../../study/study.ts';
import { beginDraft, ChangeDoesNotFit, importOf } from './begin-draft.ts';
import type { SentChange } from '../keeping/edit-step.ts';
import { fittingSteps, formatStray, type Stray } from '../keeping/fitting-steps.ts';
import { markTaken } from '../keeping/kept-studies.ts';
import { NotKept } from '../keeping/not-kept.ts';
import type { OpenedStudy, StudyAtWork } from '../open/open-study.ts';
import { standingSteps, type DoneStep } from '../keeping/review-step.ts';
import { changeOfStep, coderOfStep } from '../keeping/step-change.ts';

/** A draft on the server that was made of what a browser keeps. */
export interface TakenOver {
	readonly draft: string;
	readonly title: string;
	/** How many judgements and skipped statements it has from there. */
	readonly steps: number;
	/** What is not in the draft, each with the reason. */
	readonly left: readonly string[];
}

/**
 * Makes a draft on the server of what this browser keeps: the dataset, and each step of its review as a change of its
 * own, all at once or nothing. What the browser keeps stays there.
 * @throws NotKept with the reason
 */
export async function takeOver(opened: OpenedStudy): Promise<TakenOver> {
	switch (opened.kind) {
		case 'open':
			return takenOver(opened);
		case 'none':
			throw new NotKept('this browser no longer has it');
		case 'unreadable':
			throw new NotKept(
				`it cannot be read (${opened.faults[0]?.because ?? 'not a dataset file'}); open it to download it as it is`
			);
		case 'failed':
			throw new NotKept(opened.because);
	}
}

async function takenOver({ dataset, steps, study, unreadable }: StudyAtWork): Promise<TakenOver> {
	const fitting = fittingSteps(standingSteps(steps), studyOf(dataset));
	const strays = [...fitting.strays];
	const { draft, kept } = await begun(importOf(writeDataset(dataset)), fitting.steps, strays);
	// Where the browser marks nothing, it is offered again: nothing is lost by that.
	await markTaken(study, draft).catch(() => undefined);
	const unread = unreadable.map(({ name }) => `${name} cannot be read`);
	return {
		...{ draft, title: dataset.title, steps: kept },
		left: [...strays.map(formatStray), ...unread]
	};
}

/** Begins the draft; a step that the server refuses is left out, and reported. */
async function begun(
	file: SentChange,
	steps: readonly DoneStep[],
	strays: Stray[]
): Promise<{ readonly draft: string; readonly kept: number }> {
	const standing = steps.map((step) => ({ step, sent: sentOf(step) }));
	for (;;) {
		try {
			const draft = await beginDraft([file, ...standing.map(({ sent }) => sent)]);
			return { draft, kept: standing.length };
		} catch (error) {
			const isStep = error instanceof ChangeDoesNotFit && error.at > 0;
			const [refused] = isStep ? standing.splice(error.at - 1, 1) : [];
			if (!isStep || !refused) throw error;
			strays.push({ step: refused.step, because: error.message });
		}
	}
}

const sentOf = (step: DoneStep): SentChange => ({
	...{ id: uuid(), by: coderOfStep(step) },
	change: changeOfStep(step, new Map())
});
