import { fail, type Result } from '../base/result.ts';
import type { DatasetWishes } from '../intake/dataset-of.ts';
import { finishImport, type FinishedImport } from '../intake/finish-import.ts';
import type { Gathered } from '../intake/gather.ts';
import { settled } from '../intake/settled.ts';
import type { ChosenFile } from './import-messages.ts';

/** Reads files; see `readFiles`. */
type ReadFiles = (
	files: readonly ChosenFile[],
	onprogress: (read: number, of: number) => void,
	signal: AbortSignal
) => Promise<Gathered>;

/** An import on its way: what was chosen, what came of it, and what the person decided about that. */
export class ImportSession {
	files = $state.raw<readonly ChosenFile[]>([]);
	/** Share of the bytes that was read, from 0 to 1; null while nothing is being read. */
	progress = $state<number | null>(null);
	gathered = $state.raw<Gathered | null>(null);
	/** Why reading broke off. */
	failure = $state<string | null>(null);

	/** Ids of drafts and documents that are left out. */
	leftOut = $state.raw<ReadonlySet<string>>(new Set());
	/** Places of doubles that are kept apart; the others are merged. */
	apart = $state.raw<ReadonlySet<number>>(new Set());
	wishes = $state.raw<DatasetWishes>({});

	readonly #readFiles;
	#reading: AbortController | null = null;

	constructor(readFiles: ReadFiles) {
		this.#readFiles = readFiles;
	}

	/** The import with its doubles merged as was decided, and with what is left out. */
	readonly merged = $derived.by(() =>
		this.gathered ? settled(this.gathered, { apart: this.apart }) : null
	);
	/** What becomes of the import as it was decided. */
	readonly settled = $derived.by(() => (this.gathered ? settled(this.gathered, this) : null));

	/** Reads files anew; an earlier reading is left. */
	async read(files: readonly ChosenFile[]): Promise<void> {
		this.cancel();
		const reading = new AbortController();
		this.#reading = reading;
		[this.files, this.gathered, this.failure, this.progress] = [files, null, null, 0];
		[this.leftOut, this.apart] = [new Set(), new Set()];
		try {
			const gathered = await this.#readFiles(
				files,
				(read, of) => (this.progress = of > 0 ? read / of : 0),
				reading.signal
			);
			this.gathered = gathered;
		} catch (error) {
			if (!reading.signal.aborted) {
				this.failure = error instanceof Error ? error.message : String(error);
			}
		} finally {
			if (this.#reading === reading) [this.#reading, this.progress] = [null, null];
		}
	}

	/** Leaves the reading that is under way; nothing of it is kept. */
	cancel(): void {
		this.#reading?.abort();
		[this.#reading, this.progress] = [null, null];
	}

	toggle(set: 'leftOut', id: string): void;
	toggle(set: 'apart', place: number): void;
	toggle(set: 'leftOut' | 'apart', one: string | number): void {
		const next = new Set<string | number>(this[set]);
		if (!next.delete(one)) next.add(one);
		if (set === 'leftOut') this.leftOut = next as Set<string>;
		else this.apart = next as Set<number>;
	}

	/** The dataset that comes of it, whole, or each thing that keeps it from being one. */
	finish(): Result<FinishedImport, string[]> {
		return this.settled
			? finishImport(this.settled, this.wishes)
			: fail(['Nothing has been read yet.']);
	}
}
