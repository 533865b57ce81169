import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { DatasetEntry, DatasetList, DatasetLister } from '../store.ts';
import { datasetNames } from './dataset-names.ts';
import { fileState, type FileState } from './file-state.ts';
import { PLAIN_LIMITS, type StoreLimits } from './store-limits.ts';
import { TopLevelTexts } from './top-level-texts.ts';

/** The title and the summary of a file, as far as they are known. */
interface Indexed {
	readonly token: string;
	entry: DatasetEntry;
}

const AT_ONCE = 1 << 18; // bytes of a file that are searched while somebody waits for the list
const LONGEST = 500; // characters of a title or summary in a list

/**
 * The titles of a folder of datasets. No file is read into memory for them: each is searched until its title
 * and summary are found, a long one while others read the list without it.
 */
export class TitleIndex implements DatasetLister {
	readonly #folder: string;
	readonly #limits: Pick<StoreLimits, 'largest'>;
	readonly #indexed = new Map<string, Indexed>();
	/** Long files wait for one another. */
	#searching: Promise<void> = Promise.resolve();

	constructor(folder: string, limits: Partial<Pick<StoreLimits, 'largest'>> = {}) {
		this.#folder = folder;
		this.#limits = { ...PLAIN_LIMITS, ...limits };
	}

	async list(from: number, most: number): Promise<DatasetList> {
		const { files, leftOut } = await datasetNames(this.#folder);
		for (const id of this.#indexed.keys()) if (!files.has(id)) this.#indexed.delete(id);
		const listed = [...files].slice(from, from + most);
		const entries = await Promise.all(listed.map(([id, file]) => this.#entry(id, file)));
		return { entries: entries.filter((one) => one !== null), total: files.size, leftOut };
	}

	async #entry(id: string, file: string): Promise<DatasetEntry | null> {
		const path = join(this.#folder, file);
		const state = await fileState(path);
		if (!state) return { ...NOTHING, id, state: 'unreadable' };
		const known = this.#indexed.get(id);
		if (known?.token === state.token) return known.entry;
		const indexed = { token: state.token, entry: await this.#searched(id, path, state) };
		this.#indexed.set(id, indexed);
		if (indexed.entry.state === 'unread') this.#searchOn(indexed, path);
		return indexed.entry;
	}

	async #searched(id: string, path: string, { size }: FileState): Promise<DatasetEntry> {
		if (size > this.#limits.largest) return { ...NOTHING, id, state: 'too-large' };
		const found = await searchedIn(path, AT_ONCE);
		return found || size > AT_ONCE
			? { ...NOTHING, ...found, id, state: found ? 'found' : 'unread' }
			: { ...NOTHING, id, state: 'unreadable' };
	}

	#searchOn(indexed: Indexed, path: string): void {
		const { id } = indexed.entry;
		this.#searching = this.#searching.then(async () => {
			const found = await searchedIn(path, Infinity);
			indexed.entry = { ...NOTHING, ...found, id, state: found ? 'found' : 'unreadable' };
		});
	}
}

const NOTHING = { title: null, summary: null, language: null };

/** The title and summary of a file, of as much as may be read of it; null where it has none there. */
async function searchedIn(
	path: string,
	most: number
): Promise<Pick<DatasetEntry, 'title' | 'summary' | 'language'> | null> {
	const texts = new TopLevelTexts(['title', 'summary', 'language']);
	try {
		for await (const chunk of createReadStream(path, { end: most - 1 })) {
			if (texts.read(chunk as Buffer)) break;
		}
	} catch {
		return null; // the system does not let it be read
	}
	const title = texts.found.get('title');
	const summary = texts.found.get('summary');
	if (!title || !summary) return null;
	const language = texts.found.get('language') ?? null;
	return { title: shortened(title), summary: shortened(summary), language };
}

const shortened = (text: string): string =>
	text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
