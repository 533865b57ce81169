import { randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../base/result.ts';
import { Recent } from '../../base/recent.ts';
import type { Dataset } from '../../model/dataset.ts';
import { readDataset } from '../../model/read.ts';
import { isRevision, revisionOf, type Revision } from '../../model/revision.ts';

/** A revision as it was kept. */
export interface KeptRevision {
	readonly dataset: Dataset;
	/** Epoch milliseconds. */
	readonly keptAt: number;
}

export type KeptProblem = 'missing' | 'damaged';

const MOST_OPEN = 8; // datasets in memory, each perhaps large

/** A folder of revisions: `<id>/<revision>.json`, each the canonical text, written once and never again. */
export class RevisionFolder {
	readonly #folder: string;
	readonly #opened = new Recent<Promise<Dataset | null>>(MOST_OPEN);

	constructor(folder: string) {
		this.#folder = folder;
	}

	/**
	 * Keeps a revision, and says whether it is kept. Where nothing can be written, nothing fails: the
	 * dataset can be read all the same.
	 */
	async keep(id: string, revision: Revision, canonical: string): Promise<boolean> {
		const path = this.#pathOf(id, revision);
		const there = await stat(path).catch(() => null);
		if (there) return there.size === Buffer.byteLength(canonical);
		const unfinished = `${path}.${randomUUID()}.tmp`;
		try {
			await mkdir(dirname(path), { recursive: true });
			await writeFile(unfinished, canonical, { flag: 'wx', flush: true });
			await rename(unfinished, path);
			return true;
		} catch {
			await rm(unfinished, { force: true }).catch(() => null);
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

	async open(id: string, revision: Revision): Promise<Result<KeptRevision, KeptProblem>> {
		const path = this.#pathOf(id, revision);
		const file = await stat(path).catch(() => null);
		if (!file?.isFile()) return fail('missing');
		const dataset = await this.#opened.get(path, () => readKept(path, revision));
		if (dataset) return ok({ dataset, keptAt: file.mtimeMs });
		this.#opened.forget(path); // somebody may mend it
		return fail('damaged');
	}

	#pathOf(id: string, revision: Revision): string {
		return join(this.#folder, id, `${revision}.json`);
	}
}

/** What was kept, or null where it is not what its name says. */
async function readKept(path: string, revision: Revision): Promise<Dataset | null> {
	const text = await readFile(path, 'utf8').catch(() => null);
	if (text === null || revisionOf(text) !== revision) return null;
	const read = readDataset(text, { kept: true });
	return read.ok ? read.value : null;
}
