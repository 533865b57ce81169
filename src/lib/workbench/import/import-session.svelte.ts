import { fail, type Result } from '../../base/types.ts';
import type { DatasetWishes } from '../../intake/assembly/dataset-wishes.ts';
import { finishImport, type FinishedImport } from '../../intake/finish-import.ts';
import { NO_CORRECTIONS, type Corrections } from '../../intake/corrections.ts';
import type { Draft } from '../../intake/draft.ts';
import type { FilesRead } from '../../intake/read-files.ts';
import { applyDecisions } from '../../intake/apply-decisions.ts';
import type { ChosenFile } from './import-messages.ts';

/** Reads files; see `readInWorker`. */
type ReadFiles = (
	files: readonly ChosenFile[],
	onprogress: (read: number, of: number) => void,
	signal: AbortSignal
) => Promise<FilesRead>;

/** An import on its way: what was chosen, what came of it, and what the person decided about that. */
export class ImportSession {
	files = $state.raw<readonly ChosenFile[]>([]);
	/** Share of the bytes that was read, from 0 to 1; null while nothing is being read. */
	progress = $state<number | null>(null);
	filesRead = $state.raw<FilesRead | null>(null);
	/** Why reading broke off. */
	failure = $state<string | null>(null);

	/** Ids of drafts and documents that are left out. */
	leftOut = $state.raw<ReadonlySet<string>>(new Set());
	/** Indices of duplicates that are kept apart; the others are merged. */
	apart = $state.raw<ReadonlySet<number>>(new Set());
	corrections = $state.raw<Corrections>(NO_CORRECTIONS);
	wishes = $state.raw<DatasetWishes>({});

	readonly #readFiles;
	#reading: AbortController | null = null;

	constructor(readFiles: ReadFiles) {
		this.#readFiles = readFiles;
	}

	/** The import with its duplicates merged as was decided, and with what is left out. */
	readonly merged = $derived.by(() =>
		this.filesRead
			? applyDecisions(this.filesRead, { apart: this.apart, corrections: this.corrections })
			: null
	);
	/** What becomes of the import as it was decided. */
	readonly decided = $derived.by(() =>
		this.filesRead ? applyDecisions(this.filesRead, this) : null
	);

	/** Reads files again; an earlier reading is left. */
	async read(files: readonly ChosenFile[]): Promise<void> {
		this.cancel();
		const reading = new AbortController();
		this.#reading = reading;
		[this.files, this.filesRead, this.failure, this.progress] = [files, null, null, 0];
		[this.leftOut, this.apart, this.corrections] = [new Set(), new Set(), NO_CORRECTIONS];
		try {
			const filesRead = await this.#readFiles(
				files,
				(read, of) => (this.progress = of > 0 ? read / of : 0),
				reading.signal
			);
			this.filesRead = filesRead;
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
	toggle(set: 'apart', index: number): void;
	toggle(set: 'leftOut' | 'apart', one: string | number): void {
		const next = new Set<string | number>(this[set]);
		if (!next.delete(one)) next.add(one);
		if (set === 'leftOut') this.leftOut = next as Set<string>;
		else this.apart = next as Set<number>;
	}

	/** Takes what a person says of a statement in the place of what was understood. */
	correct(id: string, correction: Partial<Pick<Draft, 'date' | 'title' | 'actor'>>): void {
		const drafts = new Map(this.corrections.drafts);
		drafts.set(id, { ...drafts.get(id), ...correction });
		this.corrections = { ...this.corrections, drafts };
	}

	/** Takes another title for a priority of a document. */
	retitle(document: string, number: string, title: string): void {
		const priorities = new Map(this.corrections.priorities);
		priorities.set(document, new Map(priorities.get(document)).set(number, title));
		this.corrections = { ...this.corrections, priorities };
	}

	/** The dataset that comes of it, whole, or each thing that keeps it from being one. */
	finish(): Result<FinishedImport, string[]> {
		return this.decided
			? finishImport(this.decided, this.wishes)
			: fail(['Nothing has been read yet.']);
	}
}
