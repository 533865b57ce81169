import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { slugOf } from '../../base/slug.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { readDataset } from '../../model/read.ts';
import { canonicalOf, isRevision, revisionOf, type Revision } from '../../model/revision.ts';
import type { DatasetEntry, DatasetStore, OpenedDataset, OpeningProblem } from '../store.ts';
import { asOfTime } from '../as-of-time.ts';
import { RevisionFolder } from './revision-folder.ts';

// No dots and no slashes: an id never leaves the folder. No @: what follows one is a revision.
const ID = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;

type Opening = Promise<Result<OpenedDataset, OpeningProblem>>;

interface Live {
	/** The state of the file that was read. */
	readonly state: string;
	readonly opening: Opening;
}

/**
 * A folder of dataset files, each a dataset of its own name. A file that changed is read again, and
 * what was read is kept as a revision, so that everything that was ever shown can be cited.
 */
export class FolderStore implements DatasetStore {
	readonly #folder: string;
	readonly #revisions: RevisionFolder;
	readonly #live = new Map<string, Live>();

	constructor(folder: string, revisions = join(folder, 'revisions')) {
		this.#folder = folder;
		this.#revisions = new RevisionFolder(revisions);
	}

	async list(): Promise<DatasetEntry[]> {
		const names = await readdir(this.#folder).catch(() => []);
		const files = names.filter((name) => /\.json$/i.test(name) && !name.startsWith('.')).sort();
		return Promise.all(
			files.map(async (file): Promise<DatasetEntry> => {
				const id = file.slice(0, -'.json'.length);
				if (!ID.test(id) || !file.endsWith('.json')) {
					return {
						id: file,
						title: null,
						summary: null,
						rename: `${slugOf(id) || 'dataset'}.json`
					};
				}
				const opened = await this.open(id);
				const { title, summary } = opened.ok
					? opened.value.dataset
					: { title: null, summary: null };
				return { id, title, summary, rename: null };
			})
		);
	}

	async open(name: string): Opening {
		const at = name.indexOf('@');
		const id = at < 0 ? name : name.slice(0, at);
		if (!ID.test(id)) return fail({ kind: 'unknown' });
		return at < 0 ? this.#openLive(id) : this.#openFrozen(id, name.slice(at + 1));
	}

	async #openLive(id: string): Opening {
		const path = join(this.#folder, `${id}.json`);
		const file = await stat(path).catch(() => null);
		if (!file?.isFile()) return fail({ kind: 'unknown' });
		const state = `${file.mtimeMs} ${file.size}`;
		const found = this.#live.get(id);
		if (found?.state === state) return found.opening;
		const opening = this.#read(id, path, file.mtimeMs);
		this.#live.set(id, { state, opening });
		return opening;
	}

	async #read(id: string, path: string, changed: number): Opening {
		const bytes = await readFile(path).catch(() => null);
		if (bytes === null) {
			this.#live.delete(id); // the file may come back unchanged
			return fail({ kind: 'unknown' });
		}
		const read = readDataset(bytes);
		if (!read.ok) return fail({ kind: 'invalid', faults: read.problem });
		const canonical = canonicalOf(read.value);
		const revision = revisionOf(canonical);
		const kept = await this.#revisions.keep(id, revision, canonical);
		const asOf = asOfTime(changed);
		return ok({ id, dataset: read.value, revision, asOf, frozen: false, kept });
	}

	revisions(id: string): Promise<Revision[]> {
		return ID.test(id) ? this.#revisions.list(id) : Promise.resolve([]);
	}

	async #openFrozen(id: string, asked: string): Opening {
		const revision = isRevision(asked) ? asked : null;
		const kept = revision && (await this.#revisions.open(id, revision));
		if (revision && kept?.ok) {
			const { dataset, keptAt } = kept.value;
			return ok({ id, dataset, revision, asOf: asOfTime(keptAt), frozen: true, kept: true });
		}
		const live = await this.#openLive(id);
		if (live.ok && live.value.revision === revision) return ok({ ...live.value, frozen: true });
		if (kept && !kept.ok && kept.problem === 'damaged') return fail({ kind: 'damaged' });
		const isUnknown = !live.ok && live.problem.kind === 'unknown';
		return fail({ kind: isUnknown ? 'unknown' : 'unknown-revision' });
	}
}
