import { createContext } from 'svelte';
import { v7 as uuid } from 'uuid';
import type { Change } from '../../model/change/change.ts';
import { keepingProblem } from '../browser-store.ts';
import { DraftConnection } from '../draft-connection.svelte.ts';
import { keptSteps } from '../kept-steps.ts';
import { DoesNotFit } from '../not-kept.ts';
import { sendStep } from '../sent-step.ts';
import { StepIds } from '../step-ids.ts';
import { StepKeeping } from '../step-keeping.svelte.ts';
import { isEditStep, type EditStep } from './edit-step.ts';

const RETRY = 3000; // ms

/** What was changed on the pages that edit one draft, on its way to the server; one for all of these pages. */
export class EditQueue {
	/** The name of who edits; empty where nobody said. */
	name = $state('');
	/** What was done last, and can be taken back. */
	undoable = $state.raw<{ readonly label: string; readonly undo: readonly Change[] } | null>(null);
	/** Whether anything was saved since the page was opened. */
	hasSaved = $state(false);
	readonly keeping: StepKeeping<EditStep>;
	readonly connection: DraftConnection;
	/** Who waits for what becomes of a step. */
	readonly #waiting = new Map<string, (outcome: DoesNotFit | null) => void>();
	readonly #ids: StepIds;
	/** Under which this browser keeps what is not saved yet. */
	readonly #study: string;

	/** @param version that the page shows */
	constructor(draft: string, version: number, now: () => number) {
		this.connection = new DraftConnection(draft, version);
		this.#study = `edit-${draft}`;
		this.#ids = new StepIds('', now);
		this.keeping = new StepKeeping((step) => this.#keep(step), null, RETRY);
	}

	get saving(): 'not' | 'now' | 'done' | 'none' {
		if (this.keeping.problem !== null) return 'not';
		if (this.keeping.unkept.length > 0) return 'now';
		return this.hasSaved ? 'done' : 'none';
	}

	/** Sends what an earlier page could not. */
	async resume(): Promise<void> {
		try {
			const { steps } = await keptSteps(this.#study, isEditStep);
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
	add(label: string, changes: readonly Change[]): Promise<DoesNotFit | null> {
		const by = this.name.trim() === '' ? null : this.name.trim();
		const step: EditStep = {
			...{ kind: 'edit', id: this.#ids.next(), label },
			changes: changes.map((change) => ({ id: uuid(), by, change }))
		};
		return new Promise((resolve) => {
			this.#waiting.set(step.id, resolve);
			void this.keeping.add(step);
		});
	}

	/** Takes back what was done last. */
	undo(): Promise<DoesNotFit | null> {
		const last = this.undoable;
		if (!last) return Promise.resolve(null);
		this.undoable = null;
		return this.add(`Undo: ${last.label}`, last.undo);
	}

	async #keep(step: EditStep): Promise<void> {
		const settle = this.#waiting.get(step.id);
		try {
			await sendStep(this.#study, step, (one) => this.#send(one));
		} catch (error) {
			// Where nobody on the page waits for it, it is listed.
			if (!(error instanceof DoesNotFit) || !settle) throw error;
			settle(error);
		}
		this.#waiting.delete(step.id);
		settle?.(null);
	}

	async #send({ label, changes }: EditStep): Promise<void> {
		const undo = await this.connection.send(changes);
		this.hasSaved = true;
		const isUndo = label.startsWith('Undo: ');
		this.undoable =
			!isUndo && undo.length === changes.length ? { label, undo: [...undo].reverse() } : null;
	}
}

export const [useEditQueue, setEditQueue] = createContext<EditQueue>();
