import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { DatasetEntry, DatasetList, DatasetLister } from '../store.ts';
import { datasetNames } from './dataset-names.ts';
import { fileState, type FileState, PLAIN_LIMITS, type StoreLimits } from './file-state.ts';
import { TopLevelFields } from './top-level-fields.ts';

/** What a list tells of a file, as far as it is known. */
interface Indexed {
	readonly token: string;
	entry: DatasetEntry;
}

const AT_ONCE = 1 << 18; // bytes of a file that are searched while somebody waits for the list
const MOST_CODERS = 20;
const LONGEST = 500; // characters of a title or summary in a list

/**
 * What a list tells of a folder of datasets: titles, figures, coders. No file is read into memory for that: each
 * is searched until all is found, a long one while others read the list without it.
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

	async names(): Promise<ReadonlySet<string>> {
		return new Set((await datasetNames(this.#folder)).files.keys());
	}

	async #entry(id: string, file: string): Promise<DatasetEntry | null> {
		const path = join(this.#folder, file);
		const state = await fileState(path);
		if (!state) return { ...NOTHING, id, bytes: 0, state: 'unreadable' };
		const known = this.#indexed.get(id);
		if (known?.token === state.token) return known.entry;
		const indexed = { token: state.token, entry: await this.#searched(id, path, state) };
		this.#indexed.set(id, indexed);
		const { size } = state;
		if (size > AT_ONCE && size <= this.#limits.largest) this.#searchOn(indexed, path);
		return indexed.entry;
	}

	async #searched(id: string, path: string, { size }: FileState): Promise<DatasetEntry> {
		const entry = { ...NOTHING, id, bytes: size };
		if (size > this.#limits.largest) return { ...entry, state: 'too-large' };
		const fields = await searchedIn(path, AT_ONCE);
		if (fields) return { ...entry, ...fields, state: 'found' };
		return { ...entry, state: size > AT_ONCE ? 'unread' : 'unreadable' };
	}

	#searchOn(indexed: Indexed, path: string): void {
		const { id, bytes } = indexed.entry;
		this.#searching = this.#searching.then(async () => {
			const fields = await searchedIn(path, Infinity);
			indexed.entry = { ...NOTHING, ...fields, id, bytes, state: fields ? 'found' : 'unreadable' };
		});
	}
}

const NOTHING = { title: null, summary: null, language: null, figures: null, coders: [] };

/** What a list tells of a file, from as much as may be read of it; null where it has no title there. */
async function searchedIn(
	path: string,
	most: number
): Promise<Omit<DatasetEntry, 'id' | 'state' | 'bytes'> | null> {
	const fields = new TopLevelFields({
		texts: ['title', 'summary', 'language'],
		counted: ['statements', 'links'],
		short: ['coders']
	});
	try {
		for await (const chunk of createReadStream(path, { end: most - 1 })) {
			if (fields.read(chunk as Buffer)) break;
		}
	} catch {
		return null; // the system does not let it be read
	}
	const title = fields.texts.get('title');
	const summary = fields.texts.get('summary');
	if (!title || !summary) return null;
	const language = fields.texts.get('language') ?? null;
	const [statements, links] = ['statements', 'links'].map((name) => fields.counts.get(name));
	return {
		...{ title: shortened(title), summary: shortened(summary), language },
		figures: statements !== undefined && links !== undefined ? { statements, links } : null,
		coders: namesIn(fields.lists.get('coders'))
	};
}

/** The names of a list of coders, if it is one: the file was not checked. */
const namesIn = (coders: unknown): string[] =>
	(Array.isArray(coders) ? (coders as unknown[]) : [])
		.flatMap((one) =>
			typeof one === 'object' && one && 'name' in one && typeof one.name === 'string'
				? [one.name]
				: []
		)
		.slice(0, MOST_CODERS)
		.map(shortened);

const shortened = (text: string): string =>
	text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
