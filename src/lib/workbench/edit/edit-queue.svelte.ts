import { createContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { v7 as uuid } from 'uuid';
import type { Change } from '../../model/change/change.ts';
import { keepingProblem } from '../keeping/browser-store.ts';
import { DraftConnection } from '../drafts/draft-connection.svelte.ts';
import { editsOf } from '../keeping/draft-studies.ts';
import { type EditStep, isEditStep } from '../keeping/edit-step.ts';
import { dismissRefused, keptRefused, keptSteps, type RefusedStep } from '../keeping/kept-steps.ts';
import { DoesNotFit } from '../keeping/not-kept.ts';
import { sendStep, StepIds } from '../keeping/step-change.ts';
import { StepKeeping } from '../keeping/step-keeping.svelte.ts';
import { changesOverThere } from './refused-edit.ts';
import { UndoSteps } from './undo-steps.svelte.ts';

const RETRY = 3000; // ms

/** What was changed on the pages that edit one draft, on its way to the server; one for all of these pages. */
export class EditQueue {
	/** The name of who edits; empty where nobody said. */
	name = $state('');
	/** How many fields of the page hold what could not be read, or was refused. */
	faulty = $state(0);
	/** Whether anything was saved since the page was opened. */
	hasSaved = $state(false);
	readonly keeping: StepKeeping<EditStep>;
	readonly connection: DraftConnection;
	readonly undoSteps: UndoSteps;
	/** Who waits for what becomes of a step. */
	readonly #waiting = new Map<string, (outcome: DoesNotFit | null) => void>();
	readonly #ids: StepIds;
	#onsent: () => void = () => undefined;
	readonly #refused = new WeakMap<DoesNotFit, EditStep>();
	/** The refused steps that are shown at their fields, by their ids. */
	readonly #atFields = new SvelteSet<string>();
	/** Steps that take another back, or do it again. */
	readonly #back = new Map<string, 'undo' | 'redo'>();
	/** The steps of an earlier page that are not sent yet. */
	readonly #earlier = new Set<string>();
	/** Under which this browser keeps what is not saved yet. */
	readonly #study: string;

	/** @param version that the page shows */
	constructor(draft: string, version: number, now: () => number) {
		this.connection = new DraftConnection(draft, version);
		this.undoSteps = new UndoSteps(draft);
		this.#study = editsOf(draft);
		this.#ids = new StepIds('', now);
		this.keeping = new StepKeeping((step) => this.#keep(step), null, RETRY);
	}

	get saving(): 'not' | 'now' | 'done' | 'none' {
		if (this.keeping.problem !== null) return 'not';
		if (this.keeping.unkept.length > 0) return 'now';
		if (this.faulty > 0 || this.keeping.refused.length > 0) return 'not';
		return this.hasSaved ? 'done' : 'none';
	}

	/** What no longer fitted, and is not shown at a field of the page. */
	get listed(): readonly RefusedStep<EditStep>[] {
		return this.keeping.refused.filter(({ step }) => !this.#atFields.has(step.id));
	}

	/** Sends what an earlier page could not. @param onsent once all of it was sent or refused: this page shows what was there before */
	async resume(onsent: () => void): Promise<void> {
		this.#onsent = onsent;
		try {
			this.keeping.showRefused(await keptRefused(this.#study, isEditStep));
			const { steps } = await keptSteps(this.#study, isEditStep);
			for (const { id } of steps) this.#earlier.add(id);
			for (const step of steps) void this.keeping.add(step);
		} catch (error) {
			// What is changed now is sent all the same.
			this.keeping.problem = keepingProblem(error);
		}
	}

	/**
	 * Takes changes that belong together.
	 * @returns once they are saved: null; or why they never can be
	 */
	add(
		label: string,
		changes: readonly Change[],
		back: 'undo' | 'redo' | null = null
	): Promise<DoesNotFit | null> {
		const by = this.name.trim() === '' ? null : this.name.trim();
		const step: EditStep = {
			...{ kind: 'edit', id: this.#ids.next(), label },
			changes: changes.map((change) => ({ id: uuid(), by, change }))
		};
		if (back) this.#back.set(step.id, back);
		return new Promise((resolve) => {
			this.#waiting.set(step.id, resolve);
			void this.keeping.add(step);
		});
	}

	/**
	 * Takes out what no longer fits: the person has seen it, and done it another way or not at all. It is seen until it
	 * is gone for good: a page that is left at once would show it again.
	 */
	dismiss(step: EditStep): void {
		const hide = () => this.keeping.dismiss(step);
		void dismissRefused(this.#study, step).then(hide, hide);
	}

	/** The same of a step that was refused at its field. */
	forget(refusal: DoesNotFit): void {
		const step = this.#refused.get(refusal);
		if (step) this.dismiss(step);
	}

	/** Saves what no longer fitted over what was there instead. Where that was changed once more, it is refused as before. */
	async saveOver(refused: RefusedStep<EditStep>): Promise<void> {
		const changes = changesOverThere(refused);
		if (!changes) return;
		this.keeping.dismiss(refused.step);
		await this.add(refused.step.label, changes);
		this.dismiss(refused.step);
	}

	/** Does not list what was refused while a field shows it. @returns ends that */
	showAtFields(refusals: readonly DoesNotFit[]): () => void {
		const ids = refusals.flatMap((refusal) => this.#refused.get(refusal)?.id ?? []);
		for (const id of ids) this.#atFields.add(id);
		return () => {
			for (const id of ids) this.#atFields.delete(id);
		};
	}

	/** Takes back what was done last. */
	undo(): Promise<DoesNotFit | null> {
		const last = this.undoSteps.takeUndo();
		return last ? this.add(last.label, last.changes, 'undo') : Promise.resolve(null);
	}

	/** Does again what was taken back last. */
	redo(): Promise<DoesNotFit | null> {
		const last = this.undoSteps.takeRedo();
		return last ? this.add(last.label, last.changes, 'redo') : Promise.resolve(null);
	}

	async #keep(step: EditStep): Promise<void> {
		const settle = this.#waiting.get(step.id);
		try {
			await sendStep(this.#study, step, (one) => this.#send(one));
			this.#doneWith(step);
		} catch (error) {
			if (error instanceof DoesNotFit) this.#doneWith(step);
			if (error instanceof DoesNotFit && settle) {
				this.#refused.set(error, step);
				this.#waiting.delete(step.id);
				settle(error);
			}
			throw error;
		}
		this.#waiting.delete(step.id);
		settle?.(null);
	}

	#doneWith({ id }: EditStep): void {
		if (this.#earlier.delete(id) && this.#earlier.size === 0) this.#onsent();
	}

	async #send({ id, label, changes }: EditStep): Promise<void> {
		const undo = await this.connection.send(changes);
		this.hasSaved = true;
		const back = this.#back.get(id) ?? null;
		// Where the answer was lost, nobody knows what would take it back, nor what came before it.
		const isKnown = undo.length === changes.length;
		this.undoSteps.add(isKnown ? { label, changes: [...undo].reverse() } : null, back);
	}
}

export const [useEditQueue, setEditQueue] = createContext<EditQueue>();
