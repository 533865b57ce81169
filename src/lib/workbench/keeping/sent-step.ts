import { keepStep, removeStep, type KeptStep } from './kept-steps.ts';
import { DoesNotFit } from './not-kept.ts';
import { keepRefused } from './refused-steps.ts';

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
			await keepRefused(study, { step, because: error.message })
				.then(() => removeStep(study, step))
				.catch(() => undefined);
		}
		throw error;
	}
	await removeStep(study, step).catch(() => undefined);
}
