import * as v from 'valibot';
import { lastOf } from '../../base/sequences.ts';
import { type Change, CHANGE_VERSION, readChange } from '../../model/change/change.ts';

const MOST = 100; // steps that are kept over a reload

/** Something that was done, or taken back, and what turns it round. */
export interface UndoStep {
	readonly label: string;
	readonly changes: readonly Change[];
}

/** Where a tab keeps something over a reload. */
type TabStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** What was done on the pages that edit one draft, to be taken back or done again; a reload of the tab keeps it. */
export class UndoSteps {
	/** What can be taken back, the last of it last. */
	#undoable = $state.raw<readonly UndoStep[]>([]);
	/** What was taken back and can be done again. */
	#redoable = $state.raw<readonly UndoStep[]>([]);
	#storage: TabStorage | null = null;
	readonly #key: string;

	constructor(draft: string) {
		this.#key = `plumbline-undo-${draft}`;
	}

	get canUndo(): boolean {
		return this.#undoable.length > 0;
	}

	get canRedo(): boolean {
		return this.#redoable.length > 0;
	}

	/**
	 * Takes up what the tab kept before it was reloaded. Where it cannot be read, or the browser keeps nothing, there is
	 * nothing to take back on this page; the history of the draft has it all the same.
	 */
	resume(storageOf: () => TabStorage): void {
		try {
			this.#storage = storageOf();
			const kept = v.safeParse(keptSteps, JSON.parse(this.#storage.getItem(this.#key) ?? 'null'));
			if (!kept.success || this.canUndo || this.canRedo) return;
			[this.#undoable, this.#redoable] = [kept.output.undoable, kept.output.redoable];
		} catch {
			this.#storage = null;
		}
	}

	/**
	 * Notes what turns a saved step round: a new one, one that took another back, or one that did it again.
	 * @param step null where nobody knows it: then what came before cannot be taken back either
	 */
	add(step: UndoStep | null, back: 'undo' | 'redo' | null): void {
		if (back === 'undo') this.#redoable = step ? [...this.#redoable, step] : [];
		else this.#undoable = step ? [...this.#undoable, step] : [];
		if (back === null) this.#redoable = [];
		this.#keep();
	}

	/** What was done last, which is about to be taken back. */
	takeUndo(): UndoStep | null {
		const last = lastOf(this.#undoable);
		this.#undoable = this.#undoable.slice(0, -1);
		this.#keep();
		return last ?? null;
	}

	/** What was taken back last, which is about to be done again. */
	takeRedo(): UndoStep | null {
		const last = lastOf(this.#redoable);
		this.#redoable = this.#redoable.slice(0, -1);
		this.#keep();
		return last ?? null;
	}

	#keep(): void {
		const [undoable, redoable] = [this.#undoable.slice(-MOST), this.#redoable.slice(-MOST)];
		try {
			this.#storage?.setItem(
				this.#key,
				JSON.stringify({ version: CHANGE_VERSION, undoable, redoable })
			);
		} catch {
			// The tab has no room for it: these steps can be taken back until the page is left.
		}
	}
}

const change = v.custom<Change>((written) => readChange(written, CHANGE_VERSION).ok);
const steps = v.array(v.object({ label: v.string(), changes: v.array(change) }));
const keptSteps = v.object({
	version: v.literal(CHANGE_VERSION),
	undoable: steps,
	redoable: steps
});
