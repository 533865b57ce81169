import { join } from 'node:path';
import { LruCache } from '../../base/lru-cache.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { datasetFile, readId } from '../../store/server/dataset-names.ts';
import { fileState, isUnsettled, type FileState } from '../../store/server/file-state.ts';
import { keptRevisions } from '../../store/server/kept-revisions.ts';
import { TitleIndex } from '../../store/server/title-index.ts';
import type { DatasetList, OpenedState, OpeningProblem, RevisionEntry } from '../../store/store.ts';
import type { Answer, AnswerRequest, Question } from '../answers.ts';
import type { DatasetHost, GivenDataset, OpenedForQuestions } from '../dataset-host.ts';
import { AnswerCache } from './answer-cache.ts';
import { askedOfGiven, type HostAnswer } from './asked-of-given.ts';
import { DatasetThread, type ThreadQuestion } from './dataset-thread.ts';
import type { HostLimits } from './host-limits.ts';

const THREAD = 20_000_000; // bytes of a file that cost as much memory as a thread does by itself

const SPARE = '.spare'; // no dataset has a name that begins with a dot

const REMEMBERED = 2000; // datasets and revisions whose state is known without asking a thread

/** A file that is asked for by name. */
interface NamedFile {
	readonly id: string;
	/** Its name as it is remembered. */
	readonly key: string;
	/** Null where there is none. */
	readonly state: FileState | null;
}

/** A dataset as a thread opened it, for as long as its file stays the same. */
interface Remembered {
	readonly token: string;
	readonly state: OpenedState;
}

/**
 * Datasets in threads beside the one that serves, so that reading and answering never keep anybody waiting
 * who asks for something else: the small ones share a thread, each large one has its own.
 */
export class ThreadedHost implements DatasetHost {
	readonly #folder: string;
	readonly #revisions: string;
	readonly #limits: HostLimits;
	readonly #code: () => Promise<string>;
	readonly #titles: TitleIndex;
	readonly #answers: AnswerCache;
	readonly #own: LruCache<Promise<DatasetThread>>;
	#shared: Promise<DatasetThread> | null = null;
	/** One that waits for the next large dataset: to start takes as long as to read a middling one. */
	#spare: Promise<DatasetThread> | null = null;
	/** Whose each thread is: a large dataset’s, by its id, or the small ones’. */
	readonly #threads = new Map<DatasetThread, string | null>();
	/** What was opened of late: where its file is still the same, no thread is waited for. */
	readonly #remembered = new LruCache<Remembered>(REMEMBERED);
	/** The states of files that took more memory than a thread has. */
	readonly #tooMuch = new Map<string, string>();

	/** @param code the program of a thread */
	constructor(
		folder: string,
		revisions: string | undefined,
		limits: HostLimits,
		code: () => Promise<string>
	) {
		this.#folder = folder;
		this.#revisions = revisions ?? join(folder, 'revisions');
		this.#limits = limits;
		this.#code = code;
		this.#titles = new TitleIndex(folder, limits);
		this.#answers = new AnswerCache(limits.answers);
		this.#own = new LruCache(limits.ownHeld);
	}

	/** Starts the thread that most datasets share, and one for a large dataset, before anybody waits for them. */
	start(): void {
		this.#shared ??= this.#begun(null);
		this.#ready();
	}

	/** Ends all threads: the server has stopped. */
	stop(): void {
		for (const thread of this.#threads.keys()) thread.stop();
	}

	list(from: number, most: number): Promise<DatasetList> {
		return this.#titles.list(from, most);
	}

	names(): Promise<ReadonlySet<string>> {
		return this.#titles.names();
	}

	revisions(id: string): Promise<readonly RevisionEntry[]> {
		return Promise.resolve(keptRevisions(this.#revisions, id));
	}

	async open(
		name: string,
		signal?: AbortSignal
	): Promise<Result<OpenedForQuestions, OpeningProblem>> {
		const file = await this.#fileOf(name);
		if (!file) return fail({ kind: 'unknown' });
		const { key, state } = file;
		const known = this.#remembered.get(key);
		if (known && known.token === state?.token) return ok(this.#forQuestions(name, known.state));
		const asked = Date.now();
		const opened = await this.#asked({ name, kind: null, request: null }, file, signal);
		if (!opened.ok) return opened;
		const { kept, behind } = opened.value.state;
		// What could not be kept, or read, is tried again.
		if (state && kept && !behind && !isUnsettled(state, asked)) {
			this.#remembered.set(key, { token: state.token, state: opened.value.state }, 1);
		}
		return ok(this.#forQuestions(name, opened.value.state));
	}

	async openGiven(
		given: GivenDataset,
		signal?: AbortSignal
	): Promise<Result<OpenedForQuestions, OpeningProblem>> {
		const { about, bytes } = given;
		const ask = async (kind: string | null, request: unknown, wanted?: AbortSignal) => {
			const thread = await this.#threadOf(about.id, bytes);
			return askedOfGiven(thread, given, { name: about.id, kind, request }, wanted);
		};
		const opened = await ask(null, null, signal);
		return opened.ok ? ok(this.#asking(opened.value.state, ask)) : opened;
	}

	#forQuestions(name: string, state: OpenedState): OpenedForQuestions {
		return this.#asking(state, async (kind, request, abandoned) => {
			const file = await this.#fileOf(name);
			return file
				? this.#asked({ name, kind, request }, file, abandoned)
				: fail({ kind: 'unknown' });
		});
	}

	/** A dataset that answers what was answered of late from memory, and otherwise has a thread do it. */
	#asking(
		state: OpenedState,
		make: (kind: string, request: unknown, abandoned: AbortSignal) => Promise<HostAnswer>
	): OpenedForQuestions {
		return {
			...state,
			ask: <Kind extends Question>(
				kind: Kind,
				request: AnswerRequest<Kind>,
				signal?: AbortSignal
			) =>
				this.#answers.ask(
					state,
					kind,
					request,
					async (abandoned) => {
						const made = await make(kind, request, abandoned);
						if (made.ok) return made.value.answer as Answer<Kind>;
						throw new Error(`The dataset “${state.id}” went away while it answered.`);
					},
					signal
				)
		};
	}

	async #asked(
		question: ThreadQuestion,
		{ id, key, state }: NamedFile,
		signal?: AbortSignal
	): Promise<HostAnswer> {
		if (state && this.#tooMuch.get(key) === state.token) return fail({ kind: 'unreadable' });
		const thread = await this.#threadOf(id, state?.size ?? 0);
		try {
			return (await thread.ask(question, signal)) as HostAnswer;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
			if (state) this.#tooMuch.set(key, state.token);
			return fail({ kind: 'unreadable' });
		}
	}

	/** The file that holds what a name asks for, as it is now; null where no dataset can have that name. */
	async #fileOf(name: string): Promise<NamedFile | null> {
		const at = name.indexOf('@');
		const id = readId(at < 0 ? name : name.slice(0, at));
		if (id === null) return null;
		const revision = at < 0 ? null : name.slice(at + 1);
		const key = revision === null ? id : `${id}@${revision}`;
		return { id, key, state: await this.#stateOf(id, revision) };
	}

	async #stateOf(id: string, revision: string | null): Promise<FileState | null> {
		if (revision !== null && /^[0-9a-f]+$/.test(revision)) {
			const kept = await fileState(join(this.#revisions, id, `${revision}.json`));
			if (kept) return kept;
		}
		return (await datasetFile(this.#folder, id))?.state ?? null;
	}

	/** @param size bytes of its file */
	async #threadOf(id: string, size: number): Promise<DatasetThread> {
		const own = this.#own.get(id);
		if (own) return own;
		const { ownFrom, largest } = this.#limits;
		// A file beyond the largest is refused by its size: that costs nobody anything.
		if (size <= ownFrom || size > 2 * largest) return (this.#shared ??= this.#begun(null));
		const begun = this.#ownOf(id);
		for (const gone of this.#own.set(id, begun, Math.max(size, THREAD))) void this.#end(gone);
		return begun;
	}

	async #end(gone: Promise<DatasetThread>): Promise<void> {
		const thread = await gone;
		this.#threads.delete(thread);
		thread.end();
	}

	/** The thread that was kept ready, or another; the next one is made ready when this one has read its dataset. */
	async #ownOf(id: string): Promise<DatasetThread> {
		const spare = this.#spare;
		this.#spare = null;
		const thread = await (spare ?? this.#begun(id));
		this.#threads.set(thread, id);
		void thread.idle().then(() => {
			this.#ready();
		});
		return thread;
	}

	#ready(): void {
		this.#spare ??= this.#begun(SPARE);
	}

	async #begun(id: string | null): Promise<DatasetThread> {
		const { largest, held, memory, log } = this.#limits;
		const [folder, revisions] = [this.#folder, this.#revisions];
		const code = await this.#code();
		const onend = (why: Error) => {
			const whose = this.#threads.get(thread) ?? null;
			const what = whose === null ? 'small datasets' : `the dataset “${whose}”`;
			log(`The thread of ${what} ended: ${why.message}`);
			if (whose === null) this.#shared = null;
			else if (whose === SPARE) this.#spare = null;
			else this.#own.delete(whose);
			this.#threads.delete(thread);
		};
		const setting = { folder, revisions, largest, held };
		const thread = new DatasetThread(code, setting, memory, onend, log);
		this.#threads.set(thread, id);
		return thread;
	}
}
