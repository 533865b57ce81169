import { omitNullish } from '../../base/fields.ts';
import type { Change } from '../../model/change/change.ts';
import { writeQuote } from '../../model/file/write.ts';
import { keepRefused, keepStep, type KeptStep, removeStep } from './kept-steps.ts';
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
	step.kind === 'judged' ? step.judgement.coder : (step.by ?? null);

/**
 * Sends a step to where it is kept. Until that has acknowledged it this browser keeps it, so that it is sent again when
 * the page is opened again; where it was refused for good, so that the person can do it another way.
 * @throws what the sending says
 */
export async function sendStep<Step extends KeptStep>(
	study: string,
	step: Step,
	send: (step: Step) => Promise<void>
): Promise<void> {
	// Where the browser keeps nothing the page still has it, and asks before it is left.
	await keepStep(study, step).catch(() => undefined);
	try {
		await send(step);
	} catch (error) {
		if (error instanceof DoesNotFit) {
			const { message: because, misfits } = error;
			await keepRefused(study, { step, because, misfits })
				.then(() => removeStep(study, step))
				.catch(() => undefined);
		}
		throw error;
	}
	await removeStep(study, step).catch(() => undefined);
}

const WIDTH = 15; // digits of a time in milliseconds, so that ids sort as times do

/** Makes ids that rise, also after those of earlier days and beside those of another tab. */
export class StepIds {
	#last: number;
	readonly #now;

	/** @param after the greatest id there is so far */
	constructor(after: string, now: () => number) {
		this.#last = Number(after.slice(0, WIDTH)) || 0;
		this.#now = now;
	}

	next(): string {
		this.#last = Math.max(this.#last + 1, Math.floor(this.#now()));
		const mark = Math.floor(Math.random() * 36 ** 6).toString(36);
		return `${String(this.#last).padStart(WIDTH, '0')}-${mark}`;
	}
}
