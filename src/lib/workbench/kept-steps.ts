import { promisifyRequest } from 'idb-keyval';
import { browserStore } from './browser-store.ts';
import { isReviewStep, type ReviewStep } from './review-step.ts';

/** Every key of a study's steps. */
export const stepsOf = (study: string): IDBKeyRange =>
	IDBKeyRange.bound(['step', study], ['step', study, []]);

/**
 * Adds a step to what is kept of a study's review. It is written alone, and nothing is written again: a
 * step costs the same after ten thousand.
 * @throws what the browser says where it keeps nothing, or no more
 */
export async function keepStep(study: string, step: ReviewStep): Promise<void> {
	await browserStore('readwrite', (store) => {
		store.put(step, ['step', study, step.id]);
		return promisifyRequest(store.transaction);
	});
}

/** Takes a step out of what is kept of a study's review: it is kept elsewhere now. */
export async function removeStep(study: string, { id }: ReviewStep): Promise<void> {
	await browserStore('readwrite', (store) => {
		store.delete(['step', study, id]);
		return promisifyRequest(store.transaction);
	});
}

/** What was kept of a study's review, in its order. */
export async function keptSteps(
	study: string
): Promise<{ readonly steps: ReviewStep[]; readonly unreadable: readonly unknown[] }> {
	const kept = await browserStore('readonly', (store) =>
		promisifyRequest<unknown[]>(store.getAll(stepsOf(study)))
	);
	return {
		steps: kept.filter(isReviewStep),
		unreadable: kept.filter((one) => !isReviewStep(one))
	};
}
