import { promisifyRequest } from 'idb-keyval';
import * as v from 'valibot';
import { browserStore } from './browser-store.ts';
import type { Misfit } from './not-kept.ts';

/** Something that a person did, and that is kept until it is kept elsewhere. */
export interface KeptStep {
	/** Unique in its study; steps follow one another in the order of their ids. */
	readonly id: string;
}

/** Every key of a study's steps. */
export const stepsOf = (study: string): IDBKeyRange =>
	IDBKeyRange.bound(['step', study], ['step', study, []]);

/**
 * Adds a step to what is kept of a study's review. It is written alone, and nothing is written again: a
 * step costs the same after ten thousand.
 * @throws what the browser says where it keeps nothing, or no more
 */
export async function keepStep(study: string, step: KeptStep): Promise<void> {
	await browserStore('readwrite', (store) => {
		store.put(step, ['step', study, step.id]);
		return promisifyRequest(store.transaction);
	});
}

/** Takes a step out of what is kept of a study's review: it is kept elsewhere now. */
export async function removeStep(study: string, { id }: KeptStep): Promise<void> {
	await browserStore('readwrite', (store) => {
		store.delete(['step', study, id]);
		return promisifyRequest(store.transaction);
	});
}

/** What was kept of a study's steps, in their order. @param isStep whether something that was kept is a step */
export async function keptSteps<Step extends KeptStep>(
	study: string,
	isStep: (kept: unknown) => kept is Step
): Promise<{ readonly steps: Step[]; readonly unreadable: readonly unknown[] }> {
	const kept = await browserStore('readonly', (store) =>
		promisifyRequest<unknown[]>(store.getAll(stepsOf(study)))
	);
	return {
		steps: kept.filter(isStep),
		unreadable: kept.filter((one) => !isStep(one))
	};
}

/** A step that was done, and could not stand beside what others did. */
export interface RefusedStep<Step> {
	readonly step: Step;
	readonly because: string;
	/** The same reason by reason, with what was there instead. */
	readonly misfits: readonly Misfit[];
}

const reasons = v.object({
	because: v.string(),
	misfits: v.array(
		v.object({
			...{ field: v.string(), because: v.string(), hint: v.string() },
			there: v.nullable(v.record(v.string(), v.unknown()))
		})
	)
});

/** Under which a browser keeps the steps of a study that no longer fit. */
const refusedOf = (study: string): string => `refused-${study}`;

/** Keeps a step that no longer fits until the person has done with it, where the browser keeps anything. */
export const keepRefused = <Step extends KeptStep>(
	study: string,
	{ step, because, misfits }: RefusedStep<Step>
): Promise<void> => keepStep(refusedOf(study), { ...step, because, misfits });

/** The steps of a study that no longer fit, and that the person has not done with. */
export async function keptRefused<Step extends KeptStep>(
	study: string,
	isStep: (kept: unknown) => kept is Step
): Promise<RefusedStep<Step>[]> {
	const { steps } = await keptSteps(refusedOf(study), isStep);
	return steps.map((step) => {
		const read = v.safeParse(reasons, step);
		// An older page kept no more than a sentence.
		const { because } = step as { because?: unknown };
		return { step, ...(read.success ? read.output : { because: String(because), misfits: [] }) };
	});
}

/** Takes out a step with which the person has done. */
export const dismissRefused = (study: string, step: KeptStep): Promise<void> =>
	removeStep(refusedOf(study), step);
