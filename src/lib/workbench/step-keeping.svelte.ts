import { keepingProblem } from './browser-store.ts';
import type { ReviewStep } from './review-step.ts';

/** Keeps the steps of a review one after another, and knows which could not be kept. */
export class StepKeeping {
	/** Steps that stand on this page only; they are tried again with the next one. */
	unkept = $state.raw<readonly ReviewStep[]>([]);
	/** Why nothing is kept; null while everything is. */
	problem = $state<string | null>(null);
	readonly #keep;
	#before: Promise<void> = Promise.resolve();

	/** @param keep writes one step; it throws where that fails */
	constructor(keep: (step: ReviewStep) => Promise<void>, problem: string | null = null) {
		this.#keep = keep;
		this.problem = problem;
	}

	/** Takes a step, and resolves when it was kept or could not be. */
	add(step: ReviewStep): Promise<void> {
		this.unkept = [...this.unkept, step];
		this.#before = this.#before.then(() => this.#keepAll());
		return this.#before;
	}

	async #keepAll(): Promise<void> {
		try {
			for (let [step] = this.unkept; step; [step] = this.unkept) {
				await this.#keep(step);
				this.unkept = this.unkept.filter((one) => one !== step);
			}
			this.problem = null;
		} catch (error) {
			this.problem = keepingProblem(error);
		}
	}
}
