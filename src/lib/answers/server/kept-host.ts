import { fail, ok, type Result } from '../../base/types.ts';
import { isRevision } from '../../model/file/revision.ts';
import { utcSecond } from '../../store/utc-second.ts';
import type { LazyStore } from '../../store/server/database/lazy-store.ts';
import type {
	DatasetEntry,
	DatasetList,
	OpeningProblem,
	RevisionEntry
} from '../../store/store.ts';
import type { PublishedEntry, WorkspaceEntry } from '../../store/workspace.ts';
import type { DatasetHost, GivenDataset, OpenedForQuestions } from '../dataset-host.ts';

type Opening = Promise<Result<OpenedForQuestions, OpeningProblem>>;

/** The published datasets of a database beside those of a folder, in one list and under one kind of name. */
export class KeptHost implements DatasetHost {
	readonly #folder: DatasetHost;
	readonly #store: Pick<LazyStore, 'existing'>;

	constructor(folder: DatasetHost, store: Pick<LazyStore, 'existing'>) {
		[this.#folder, this.#store] = [folder, store];
	}

	/** Those of the database first. Where that does not answer, those of the folder are listed all the same. */
	async list(from: number, most: number): Promise<DatasetList> {
		const published = await this.#published();
		const own = published.slice(from, from + most).map(listedEntry);
		const inFolder = await this.#folder.list(
			Math.max(0, from - published.length),
			Math.max(0, most - own.length)
		);
		return {
			...inFolder,
			entries: [...own, ...inFolder.entries],
			total: published.length + inFolder.total
		};
	}

	async open(name: string, signal?: AbortSignal): Opening {
		const opened = await this.#folder.open(name, signal);
		if (opened.ok || opened.problem.kind !== 'unknown') return opened;
		const stored = await this.#kept(name);
		if (stored.ok) return this.#folder.openGiven(stored.value, signal);
		return stored.problem ? fail(stored.problem) : opened;
	}

	async names(): Promise<ReadonlySet<string>> {
		const published = await this.#published();
		return new Set([...published.map(({ name }) => name), ...(await this.#folder.names())]);
	}

	/** Those of a file where there is one, else those that were published of a draft. */
	async revisions(id: string): Promise<readonly RevisionEntry[]> {
		const store = await this.#store.existing();
		if ((await this.#folder.names()).has(id) || !store.ok || !store.value) {
			return this.#folder.revisions(id);
		}
		const cited = await store.value.cited(id);
		if (!cited.ok || cited.value.length === 0) return this.#folder.revisions(id);
		const there = cited.value.filter(({ isWithdrawn }) => !isWithdrawn);
		return there.map(({ revision, at, note }) => ({
			...{ revision, asOf: utcSecond(Date.parse(at)), note: note || null }
		}));
	}

	openGiven(dataset: GivenDataset, signal?: AbortSignal): Opening {
		return this.#folder.openGiven(dataset, signal);
	}

	async #published(): Promise<readonly PublishedEntry[]> {
		const store = await this.#store.existing();
		const published = store.ok && store.value ? await store.value.published() : ok([]);
		if (!published.ok || published.value.length === 0) return [];
		// A file that came later under the same name is what is opened.
		const files = await this.#folder.names();
		return published.value.filter(({ name }) => !files.has(name));
	}

	/** What stands in the database under a name, or a name and a revision; null for a name that it does not know. */
	async #kept(address: string): Promise<Result<GivenDataset, OpeningProblem | null>> {
		const store = await this.#store.existing();
		if (!store.ok || !store.value) return fail(null);
		const [name = '', revision] = address.normalize('NFC').split('@');
		const isNone = revision !== undefined && !isRevision(revision);
		const shown = isNone ? ok(null) : await store.value.shown(name, revision ?? null);
		if (!shown.ok) return fail(null);
		if (!shown.value) {
			const cited = await store.value.cited(name);
			if (!cited.ok || cited.value.length === 0) return fail(null);
			return fail({ kind: revision === undefined ? 'unpublished' : 'unknown-revision' });
		}
		if ('withdrawn' in shown.value) {
			return fail({ kind: 'withdrawn', note: shown.value.withdrawn });
		}
		const { at, bytes, text } = shown.value;
		return ok({
			about: {
				...{ id: name, asOf: utcSecond(Date.parse(at)), kept: true },
				frozen: revision !== undefined
			},
			...{ key: `${name}@${shown.value.revision}`, bytes, text }
		});
	}
}

const listedEntry = ({ name, statements, links, ...entry }: PublishedEntry): DatasetEntry => ({
	...{ ...entry, id: name, figures: { statements, links } },
	state: 'found'
});

const BYTES = { statement: 1500, link: 500 }; // of a dataset file, about

/** A draft as who may look at it sees it: as it is now. @param text gives its dataset file */
export function givenDraft(
	entry: WorkspaceEntry,
	by: 'own' | 'shared',
	text: () => Promise<string>
): GivenDataset {
	const { version, statements, links, changedAt } = entry;
	return {
		about: {
			...{ id: `draft-${entry.id}`, asOf: utcSecond(Date.parse(changedAt)) },
			...{ kept: false, frozen: false, draft: by }
		},
		key: `draft ${entry.id} ${version} ${by}`,
		bytes: BYTES.statement * statements + BYTES.link * links,
		text
	};
}
