import { constants } from 'node:buffer';
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LruCache } from '../../base/lru-cache.ts';
import { fail, ok, type Result } from '../../base/types.ts';
import type { Dataset } from '../../model/dataset.ts';
import { canonicalPieces } from '../../model/file/canonical-pieces.ts';
import { isRevision, type Revision, revisionOfHash } from '../../model/file/revision.ts';
import { readDataset } from '../../model/reading/read.ts';
import type { RevisionEntry } from '../store.ts';
import { utcSecond } from '../utc-second.ts';
import { RevisionHistory } from './revision-history.ts';
import { removeOrphans, UnnamedFile } from './unnamed-file.ts';

const LONGEST = constants.MAX_STRING_LENGTH; // bytes; what is longer could not be read again

/** A text on its way into a folder that may not take it: the first failure is remembered, and ends it. */
class RevisionWriting {
	#file: UnnamedFile | null = null;
	#failure: string | null = null;
	#length = 0;

	constructor(folder: string) {
		this.#attempt(() => (this.#file = new UnnamedFile(folder)));
	}

	add(bytes: Uint8Array): void {
		this.#length += bytes.length;
		if (this.#length > LONGEST) this.#fail(`it takes more than ${LONGEST} bytes`);
		else this.#attempt(() => this.#file?.write(bytes));
	}

	/**
	 * @param there the size of what has the name already
	 * @returns why nothing was kept, or null
	 */
	finish(path: string, there: number | null): string | null {
		if (there !== null) {
			this.#fail('it already exists');
			return there === this.#length ? null : `the content of ${path} does not match its name`;
		}
		this.#attempt(() => this.#file?.keepAs(path));
		return this.#failure;
	}

	#attempt(work: () => void): void {
		if (this.#failure !== null) return;
		try {
			work();
		} catch (error) {
			this.#fail((error as Error).message);
		}
	}

	#fail(failure: string): void {
		this.#failure ??= failure;
		try {
			this.#file?.discard();
		} catch {
			// Where it cannot be removed now, it is an orphan later.
		}
		this.#file = null;
	}
}

/** A revision as it was kept. */
interface KeptRevision {
	readonly dataset: Dataset;
	/** When this state came about first: an instant in UTC to the second. */
	readonly asOf: string;
}

type KeptProblem = 'missing' | 'damaged';

/** What became of a state that was to be kept. */
interface Keeping {
	readonly revision: Revision;
	/** Why it is not kept, for whoever keeps the server; null where it is. */
	readonly failure: string | null;
}

/** A folder of revisions: `<id>/<revision>.json`, each the canonical text, written once and never again. */
export class RevisionFolder {
	readonly #folder: string;
	readonly #history: RevisionHistory;
	readonly #opened: LruCache<Promise<Dataset | null>>;
	/** The datasets whose folders were cleared of what is half written. */
	readonly #tidied = new Set<string>();

	/** @param most bytes of the files whose datasets are held */
	constructor(folder: string, most: number) {
		this.#folder = folder;
		this.#history = new RevisionHistory(folder);
		this.#opened = new LruCache(most);
	}

	/**
	 * Keeps the state that a dataset is in, and tells its name. Where nothing can be written, nothing fails:
	 * the dataset can be read all the same.
	 */
	keep(id: string, dataset: Dataset, asOf: string): Keeping {
		this.#tidy(id);
		const last = this.#history.read(id).at(-1);
		const hash = createHash('sha256');
		const writing = new RevisionWriting(join(this.#folder, id));
		for (const piece of canonicalPieces(dataset)) {
			const bytes = Buffer.from(piece);
			hash.update(bytes);
			writing.add(bytes);
		}
		const revision = revisionOfHash(hash.digest('hex'));
		const path = this.#pathOf(id, revision);
		const failure = writing.finish(path, sizeOf(path));
		if (failure === null && last?.revision !== revision) {
			this.#history.add(id, [{ revision, asOf }]);
		}
		return { revision, failure };
	}

	/** Whether to try again to keep a revision that could not be kept: it is not there, and could be written. */
	couldKeep(id: string, revision: Revision): boolean {
		try {
			if (sizeOf(this.#pathOf(id, revision)) !== null) return false;
			new UnnamedFile(join(this.#folder, id)).discard();
			return true;
		} catch {
			return false;
		}
	}

	async list(id: string): Promise<Revision[]> {
		const files = await readdir(join(this.#folder, id)).catch(() => []);
		return files
			.filter((file) => file.endsWith('.json'))
			.map((file) => file.slice(0, -'.json'.length))
			.filter(isRevision)
			.sort();
	}

	/** The state that a dataset was in last, of those that are kept; null where none is. */
	newest(id: string): Revision | null {
		return this.#history.read(id).at(-1)?.revision ?? null;
	}

	async open(id: string, revision: Revision): Promise<Result<KeptRevision, KeptProblem>> {
		this.#tidy(id);
		const path = this.#pathOf(id, revision);
		const size = sizeOf(path);
		if (size === null) return fail('missing');
		const reading = this.#opened.get(path) ?? readRevision(path, revision);
		void this.#opened.set(path, reading, size);
		const dataset = await reading;
		if (dataset) return ok({ dataset, asOf: this.#asOf(id, revision) });
		this.#opened.delete(path); // somebody may mend it
		return fail('damaged');
	}

	/** When the dataset was in that state first. */
	#asOf(id: string, revision: Revision): string {
		const entry = this.#history.read(id).find((one) => one.revision === revision);
		// A history that somebody cut short: the file’s own time is the next best.
		return entry?.asOf ?? utcSecond(statSync(this.#pathOf(id, revision)).mtimeMs);
	}

	#tidy(id: string): void {
		if (this.#tidied.has(id)) return;
		this.#tidied.add(id);
		removeOrphans(join(this.#folder, id));
	}

	#pathOf(id: string, revision: Revision): string {
		return join(this.#folder, id, `${revision}.json`);
	}
}

/** bytes; null where there is no file. */
function sizeOf(path: string): number | null {
	try {
		const file = statSync(path, { throwIfNoEntry: false });
		return file?.isFile() ? file.size : null;
	} catch {
		return null; // what should be its folder is none
	}
}

/** What was kept, or null where it is not what its name says. */
async function readRevision(path: string, revision: Revision): Promise<Dataset | null> {
	const bytes = await readFile(path).catch(() => null);
	if (!bytes || revisionOfHash(createHash('sha256').update(bytes).digest('hex')) !== revision) {
		return null;
	}
	const read = readDataset(bytes, { kept: true });
	return read.ok ? read.value : null;
}

/** The revisions of a dataset that a folder keeps, each once, since it first came about; the newest first. */
export function keptRevisions(folder: string, id: string): RevisionEntry[] {
	const first = new Map(
		new RevisionHistory(folder)
			.read(id)
			.reverse()
			.map((entry) => [entry.revision, { ...entry, note: null }])
	);
	return [...first.values()];
}
