import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../base/result.ts';
import type { Dataset } from '../../model/dataset.ts';
import { readDataset } from '../../model/read.ts';
import type { DatasetEntry, DatasetStore, OpeningProblem } from '../store.ts';

const ID = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u; // no dots and no slashes: an id never leaves the folder

interface Opened {
	readonly changed: number;
	readonly dataset: Result<Dataset, OpeningProblem>;
}

/** A folder of dataset files, each a dataset of its own name. A file that changed is read again. */
export class FolderStore implements DatasetStore {
	readonly #folder: string;
	readonly #opened = new Map<string, Opened>();

	constructor(folder: string) {
		this.#folder = folder;
	}

	async list(): Promise<DatasetEntry[]> {
		const files = await readdir(this.#folder).catch(() => []);
		const ids = files
			.filter((file) => file.endsWith('.json'))
			.map((file) => file.slice(0, -'.json'.length))
			.filter((id) => ID.test(id))
			.sort();
		return Promise.all(
			ids.map(async (id) => {
				const dataset = await this.open(id);
				const { title, summary } = dataset.ok ? dataset.value : { title: null, summary: null };
				return { id, title, summary };
			})
		);
	}

	async open(id: string): Promise<Result<Dataset, OpeningProblem>> {
		if (!ID.test(id)) return fail({ kind: 'unknown' });
		const path = join(this.#folder, `${id}.json`);
		const file = await stat(path).catch(() => null);
		if (!file?.isFile()) return fail({ kind: 'unknown' });
		const opened = this.#opened.get(id);
		if (opened?.changed === file.mtimeMs) return opened.dataset;
		const read = readDataset(await readFile(path, 'utf8'));
		const dataset = read.ok
			? ok(read.value)
			: fail<OpeningProblem>({ kind: 'invalid', faults: read.problem });
		this.#opened.set(id, { changed: file.mtimeMs, dataset });
		return dataset;
	}
}
