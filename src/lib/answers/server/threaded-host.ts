import { join } from 'node:path';
import { LruCache } from '../../base/lru-cache.ts';
import { fail, ok, type Result } from '../../base/types.ts';
import { datasetFile, readId } from '../../store/server/dataset-names.ts';
import { fileState, type FileState, isUnsettled } from '../../store/server/file-state.ts';
import { keptRevisions } from '../../store/server/revision-folder.ts';
import { TitleIndex } from '../../store/server/title-index.ts';
import type { DatasetList, OpenedState, OpeningProblem, RevisionEntry } from '../../store/store.ts';
import type { Answer, AnswerRequest, Question } from '../answers.ts';
import type { DatasetHost, GivenDataset, OpenedForQuestions } from '../dataset-host.ts';
import { AnswerCache } from './answer-cache.ts';
import type { DatasetThread, ThreadQuestion } from './dataset-thread.ts';
import type { HostLimits } from './host-limits.ts';
import { ThreadPool } from './thread-pool.ts';

/** What a thread answered that has the dataset. */
type HostAnswer = Result<{ readonly state: OpenedState; readonly answer: unknown }, OpeningProblem>;

/** Asks a thread about a dataset that is in no file; where the thread has it not yet, it is handed over. */
async function requestAnswer(
	thread: DatasetThread,
	{ about, key, text }: GivenDataset,
	question: ThreadQuestion,
	signal?: AbortSignal
): Promise<HostAnswer> {
	const ask = (sent: string | null) =>
		thread.ask({ ...question, given: { about, key, text: sent } }, signal);
	try {
		const known = await ask(null);
		if (known.ok || known.problem.kind !== 'not-given') return known as HostAnswer;
		return (await ask(await text())) as HostAnswer;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
		return fail({ kind: 'unreadable' });
	}
}

const REMEMBERED = 2000; // datasets, revisions and drafts whose state is known without asking a thread

/** A file that is asked for by name. */
interface NamedFile {
	readonly id: string;
	/** Its name as it is remembered. */
	readonly key: string;
	/** Null where there is none. */
	readonly state: FileState | null;
}

/** A dataset as a thread opened it, for as long as its content stays the same. */
interface Remembered {
	/** Another one means another content. */
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
	readonly #threads: ThreadPool;
	readonly #titles: TitleIndex;
	readonly #answers: AnswerCache;
	/** What was opened of late: where its content is still the same, no thread is waited for. */
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
		const { largest, held } = limits;
		const setting = { folder, revisions: this.#revisions, largest, held };
		this.#threads = new ThreadPool(setting, limits, code);
		this.#titles = new TitleIndex(folder, limits);
		this.#answers = new AnswerCache(limits.answers);
	}

	/** Starts the thread that most datasets share, and one for a large dataset, before anybody waits for them. */
	start(): void {
		this.#threads.start();
	}

	/** Ends all threads: the server has stopped. */
	stop(): void {
		this.#threads.stop();
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
		// Most that are in no file are in the database, and no thread need say so.
		if (!file?.state) return fail({ kind: 'unknown' });
		const { key, state } = file;
		const known = this.#remembered.get(key);
		if (known && known.token === state.token) return ok(this.#forQuestions(name, known.state));
		const askedAt = Date.now();
		const opened = await this.#asked({ name, kind: null, request: null }, file, signal);
		if (!opened.ok) return opened;
		const { kept, behind } = opened.value.state;
		// What could not be kept, or read, is tried again.
		if (kept && !behind && !isUnsettled(state, askedAt)) {
			this.#remembered.set(key, { token: state.token, state: opened.value.state }, 1);
		}
		return ok(this.#forQuestions(name, opened.value.state));
	}

	async openGiven(
		dataset: GivenDataset,
		signal?: AbortSignal
	): Promise<Result<OpenedForQuestions, OpeningProblem>> {
		const { about, bytes } = dataset;
		const ask = async (kind: string | null, request: unknown, wanted?: AbortSignal) => {
			const thread = await this.#threads.of(about.id, bytes);
			return requestAnswer(thread, dataset, { name: about.id, kind, request }, wanted);
		};
		const key = JSON.stringify([dataset.key, about]);
		const known = this.#remembered.get(key);
		if (known) return ok(this.#asking(known.state, ask));
		const opened = await ask(null, null, signal);
		if (!opened.ok) return opened;
		const { state } = opened.value;
		if (!state.behind) this.#remembered.set(key, { token: dataset.key, state }, 1);
		return ok(this.#asking(state, ask));
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
						const reply = await make(kind, request, abandoned);
						if (reply.ok) return reply.value.answer as Answer<Kind>;
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
		const thread = await this.#threads.of(id, state?.size ?? 0);
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
			const state = await fileState(join(this.#revisions, id, `${revision}.json`));
			if (state) return state;
		}
		return (await datasetFile(this.#folder, id))?.state ?? null;
	}
}
