import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LruCache } from '../../base/lru-cache.ts';
import { assertNever, fail, ok, type Result } from '../../base/types.ts';
import { pluralize } from '../../base/words.ts';
import type { Dataset } from '../../model/dataset.ts';
import { isRevision, type Revision } from '../../model/file/revision.ts';
import { readDataset } from '../../model/reading/read.ts';
import type { DatasetStore, FileProblem, OpenedDataset, OpeningProblem } from '../store.ts';
import { utcSecond } from '../utc-second.ts';
import { datasetFile, readId } from './dataset-names.ts';
import {
	digestOf,
	digestOfFile,
	type FileState,
	isUnsettled,
	PLAIN_LIMITS,
	type StoreLimits
} from './file-state.ts';
import { RevisionFolder } from './revision-folder.ts';

type Opening = Promise<Result<OpenedDataset, OpeningProblem>>;

/** A file as it was read. */
interface Live {
	readonly state: FileState;
	/** A hash of what was read, for as long as the file may be written again unnoticed. */
	unsettled: Promise<string | null> | null;
	opening: Opening;
}

/** What was read of a file: the dataset, or why there is none. */
interface ReadFile {
	readonly outcome: Result<Dataset, FileProblem>;
	readonly digest: string | null;
}

/**
 * A folder of dataset files, each a dataset of its own name. A file that changed is read again, and
 * what was read is kept as a revision, so that everything that was ever shown can be cited. While a
 * file cannot be read, the last good state of it stays in service.
 */
export class FolderStore implements DatasetStore {
	readonly #folder: string;
	readonly #limits: StoreLimits;
	readonly #revisions: RevisionFolder;
	readonly #live: LruCache<Live>;
	/** The last message about each dataset to whoever keeps the server. */
	readonly #lastMessages = new Map<string, string>();

	constructor(
		folder: string,
		revisions = join(folder, 'revisions'),
		limits: Partial<StoreLimits> = {}
	) {
		this.#folder = folder;
		this.#limits = { ...PLAIN_LIMITS, ...limits };
		this.#revisions = new RevisionFolder(revisions, this.#limits.held);
		this.#live = new LruCache(this.#limits.held);
	}

	async open(name: string): Opening {
		const at = name.indexOf('@');
		const id = readId(at < 0 ? name : name.slice(0, at));
		if (id === null) return fail({ kind: 'unknown' });
		return at < 0 ? this.#openLive(id) : this.#openFrozen(id, name.slice(at + 1));
	}

	revisions(written: string): Promise<Revision[]> {
		const id = readId(written);
		return id === null ? Promise.resolve([]) : this.#revisions.list(id);
	}

	async #openLive(id: string): Opening {
		const file = await datasetFile(this.#folder, id);
		const before = this.#live.get(id);
		if (!file) {
			this.#live.delete(id); // the file may come back unchanged
			return fail({ kind: 'unknown' });
		}
		const { path, state } = file;
		if (before?.state.token === state.token) {
			if (await isStill(before, path)) return this.#keptAtLast(id, before);
			// Meanwhile somebody else may have noticed, too.
			if (this.#live.get(id) !== before) return this.#openLive(id);
		}
		const isFresh = isUnsettled(state, Date.now());
		const reading = this.#read(path, state, isFresh);
		const live: Live = {
			state,
			unsettled: isFresh ? reading.then(({ digest }) => digest) : null,
			opening: this.#opened(id, state, reading, before?.opening)
		};
		this.#live.set(id, live, state.size);
		return live.opening;
	}

	/** @param isFresh whether the file may be written again unnoticed, but for a hash of it */
	async #read(path: string, { size }: FileState, isFresh: boolean): Promise<ReadFile> {
		const most = this.#limits.largest;
		if (size > most) {
			return { outcome: fail({ kind: 'too-large', bytes: size, most }), digest: null };
		}
		try {
			const bytes = await readFile(path);
			const read = readDataset(bytes);
			const outcome = read.ok ? read : fail({ kind: 'invalid' as const, faults: read.problem });
			return { outcome, digest: isFresh ? digestOf(bytes) : null };
		} catch {
			return { outcome: fail({ kind: 'unreadable' }), digest: null };
		}
	}

	/** What is shown after a file was read: what it holds, or what was shown before. */
	async #opened(
		id: string,
		{ changed }: FileState,
		reading: Promise<ReadFile>,
		before: Opening | undefined
	): Opening {
		const { outcome } = await reading;
		if (!outcome.ok) {
			this.#tell(id, problemLine(outcome.problem));
			return this.#lastGood(id, outcome.problem, await before);
		}
		const asOf = utcSecond(changed);
		return ok(this.#keep({ id, dataset: outcome.value, asOf, frozen: false, behind: null }));
	}

	#keep(opened: Omit<OpenedDataset, 'revision' | 'kept'>): OpenedDataset {
		const { id, dataset, asOf } = opened;
		const { revision, failure } = this.#revisions.keep(id, dataset, asOf);
		this.#tell(id, failure && `Its revision ${revision} cannot be kept: ${failure}.`);
		return { ...opened, revision, kept: failure === null };
	}

	async #lastGood(id: string, problem: FileProblem, before: Awaited<Opening> | undefined): Opening {
		if (before?.ok) return ok({ ...before.value, behind: problem });
		const revision = this.#revisions.newest(id);
		const stored = revision && (await this.#revisions.open(id, revision));
		if (!revision || !stored?.ok) return fail(problem);
		const { dataset, asOf } = stored.value;
		return ok({ id, dataset, revision, asOf, frozen: false, kept: true, behind: problem });
	}

	/** Tries again to keep what could not be kept. */
	async #keptAtLast(id: string, live: Live): Opening {
		const opened = await live.opening;
		if (!opened.ok || opened.value.kept || opened.value.behind) return opened;
		if (!this.#revisions.couldKeep(id, opened.value.revision)) return opened;
		const again = ok(this.#keep(opened.value));
		live.opening = Promise.resolve(again);
		return again;
	}

	async #openFrozen(id: string, named: string): Opening {
		const revision = isRevision(named) ? named : null;
		const stored = revision && (await this.#revisions.open(id, revision));
		if (revision && stored?.ok) {
			return ok({ id, ...stored.value, revision, frozen: true, kept: true, behind: null });
		}
		const live = await this.#openLive(id);
		if (live.ok && live.value.revision === revision) {
			return ok({ ...live.value, frozen: true, behind: null });
		}
		if (stored && !stored.ok && stored.problem === 'damaged') return fail({ kind: 'damaged' });
		const isUnknown = !live.ok && live.problem.kind === 'unknown';
		return fail({ kind: isUnknown ? 'unknown' : 'unknown-revision' });
	}

	/** Tells whoever keeps the server what became of a dataset, once. */
	#tell(id: string, message: string | null): void {
		const line = message ?? 'It is read and kept again.';
		const last = this.#lastMessages.get(id);
		if (line === last || (message === null && last === undefined)) return;
		this.#limits.log(`The dataset “${id}”: ${line}`);
		if (message === null) this.#lastMessages.delete(id);
		else this.#lastMessages.set(id, line);
	}
}

/** Whether a file of the same state is what was read: it may have been written twice within a step of its clock. */
async function isStill(live: Live, path: string): Promise<boolean> {
	if (!live.unsettled) return true;
	const checkedAt = Date.now();
	const [read, now] = await Promise.all([live.unsettled, digestOfFile(path)]);
	if (read !== null && read !== now) return false;
	if (!isUnsettled(live.state, checkedAt)) live.unsettled = null;
	return true;
}

const MOST = 20; // faults that are listed

/** Why a file is not shown, for whoever keeps the server: with what is in the file. */
function problemLine(problem: FileProblem): string {
	switch (problem.kind) {
		case 'invalid': {
			const { faults } = problem;
			const lines = faults
				.slice(0, MOST)
				.map(({ path, because, hint, code }) => `\n  ${path}: ${because}; ${hint}. (${code})`);
			const more = faults.length > MOST ? `\n  … and ${faults.length - MOST} more` : '';
			return `its file has ${pluralize(faults.length, 'fault')} and is not shown.${lines.join('')}${more}`;
		}
		case 'too-large':
			return `its file has ${problem.bytes} bytes; this server reads up to ${problem.most}. Raise PLUMBLINE_MAX_BYTES to read it.`;
		case 'unreadable':
			return 'its file cannot be read.';
		default:
			return assertNever(problem);
	}
}
