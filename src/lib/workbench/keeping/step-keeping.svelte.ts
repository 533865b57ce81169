import { keepingProblem } from './browser-store.ts';
import { DoesNotFit } from './not-kept.ts';
import type { KeptStep, RefusedStep } from './kept-steps.ts';

/** Keeps the steps of a person one after another, and knows which could not be kept. */
export class StepKeeping<Step extends KeptStep> {
	/** Steps that stand on this page only; they are tried again with the next one. */
	unkept = $state.raw<readonly Step[]>([]);
	/** Steps that no longer fit what is kept, each with the reason: they are shown, and not tried again. */
	refused = $state.raw<readonly RefusedStep<Step>[]>([]);
	/** Why nothing is kept; null while everything is. */
	problem = $state<string | null>(null);
	readonly #keep: (step: Step) => Promise<void>;
	readonly #retryAfter: number | null;
	#retry: ReturnType<typeof setTimeout> | undefined;
	#before: Promise<void> = Promise.resolve();

	/**
	 * @param keep writes one step; it throws where that fails
	 * @param retryAfter ms until what could not be kept is tried again by itself
	 */
	constructor(
		keep: (step: Step) => Promise<void>,
		problem: string | null = null,
		retryAfter: number | null = null
	) {
		[this.#keep, this.#retryAfter] = [keep, retryAfter];
		this.problem = problem;
	}

	/** Shows steps that were refused on an earlier page, too. */
	showRefused(earlier: readonly RefusedStep<Step>[]): void {
		const known = new Set(this.refused.map(({ step }) => step.id));
		this.refused = [...earlier.filter(({ step }) => !known.has(step.id)), ...this.refused];
	}

	/** Shows a refused step no longer. */
	dismiss(step: Step): void {
		this.refused = this.refused.filter((one) => one.step.id !== step.id);
	}

	/** Takes a step, and resolves when it was kept or could not be. */
	add(step: Step): Promise<void> {
		this.unkept = [...this.unkept, step];
		this.#before = this.#before.then(() => this.#keepAll());
		return this.#before;
	}

	async #keepAll(): Promise<void> {
		clearTimeout(this.#retry);
		try {
			for (let [step] = this.unkept; step; [step] = this.unkept) {
				await this.#keepOne(step);
				this.unkept = this.unkept.filter((one) => one !== step);
			}
			this.problem = null;
		} catch (error) {
			this.problem = keepingProblem(error);
			if (this.#retryAfter === null) return;
			this.#retry = setTimeout(() => {
				this.#before = this.#keepAll();
			}, this.#retryAfter);
		}
	}

	async #keepOne(step: Step): Promise<void> {
		try {
			await this.#keep(step);
		} catch (error) {
			if (!(error instanceof DoesNotFit)) throw error;
			const { message: because, misfits } = error;
			this.refused = [...this.refused, { step, because, misfits }];
		}
	}
}
