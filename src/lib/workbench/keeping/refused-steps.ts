import { keepStep, keptSteps, removeStep, type KeptStep } from './kept-steps.ts';

/** A step that was done, and could not stand beside what others did. */
export interface RefusedStep<Step> {
	readonly step: Step;
	readonly because: string;
}

/** Under which a browser keeps the steps of a study that no longer fit. */
const refusedOf = (study: string): string => `refused-${study}`;

/** Keeps a step that no longer fits until the person has done with it, where the browser keeps anything. */
export const keepRefused = <Step extends KeptStep>(
	study: string,
	{ step, because }: RefusedStep<Step>
): Promise<void> => keepStep(refusedOf(study), { ...step, because });

/** The steps of a study that no longer fit, and that the person has not done with. */
export async function keptRefused<Step extends KeptStep>(
	study: string,
	isStep: (kept: unknown) => kept is Step
): Promise<RefusedStep<Step>[]> {
	const { steps } = await keptSteps(refusedOf(study), isStep);
	return steps.map((step) => ({ step, because: String((step as { because?: unknown }).because) }));
}

/** Takes out a step with which the person has done. */
export const dismissRefused = (study: string, step: KeptStep): Promise<void> =>
	removeStep(refusedOf(study), step);
