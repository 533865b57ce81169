import { promisifyRequest } from 'idb-keyval';
import { browserStore } from './browser-store.ts';

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
