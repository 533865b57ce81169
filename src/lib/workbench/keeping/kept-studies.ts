import { del, get, getMany, keys, promisifyRequest, set, setMany } from 'idb-keyval';
import { slugOf } from '../../base/words.ts';
import { browserStore } from './browser-store.ts';
import { stepsOf } from './kept-steps.ts';

/** A dataset that this browser keeps while it is worked on. */
export interface KeptStudy {
	/** By which it is opened: no two have the same, and none is ever given again. */
	readonly id: string;
	readonly title: string;
	/** Epoch milliseconds; null where an earlier Plumbline kept it. */
	readonly keptAt: number | null;
	/** How many it has; null where an earlier Plumbline kept it. */
	readonly statements: number | null;
	/** The draft on the server that was made of it last; null where none was. */
	readonly draft: string | null;
}

/** What this browser keeps of the review of a published dataset. */
export interface KeptReview {
	/** Its id. */
	readonly dataset: string;
	readonly draft: string | null;
}

type About = Omit<KeptStudy, 'id' | 'draft'>;

// An earlier Plumbline kept datasets under these names, in the browser's common store.
const EARLIER = 'plumbline-study ';
const textKey = (id: string): IDBValidKey => ['text', id];
const aboutKey = (id: string): IDBValidKey => ['about', id];
const takenKey = (id: string): IDBValidKey => ['taken', id];

/** Under which a page keeps what is on its way to a draft. */
const ON_ITS_WAY = /^(refused-)?(draft|edit)-[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * Keeps a new dataset beside those that are kept: it takes the place of none.
 * @param text of a dataset file
 * @returns its id
 * @throws what the browser says where it keeps nothing, or no more
 */
export async function keepStudy(
	text: string,
	{ title, statements, now }: { title: string; statements: number; now: number }
): Promise<string> {
	const mark = Math.floor(Math.random() * 36 ** 4).toString(36);
	const id = [slugOf(title).slice(0, 40), now.toString(36), mark].filter(Boolean).join('-');
	const about: About = { title, statements, keptAt: now };
	await setMany(
		[
			[textKey(id), text],
			[aboutKey(id), about]
		],
		browserStore
	);
	return id;
}

/** The datasets that are kept, the newest first. */
export async function keptStudies(): Promise<KeptStudy[]> {
	const ids = await idsOf('about');
	const abouts = await getMany<About>(ids.map(aboutKey), browserStore);
	const named = ids.map((id, at) => ({ ...abouts[at]!, id }));
	const earlier = (await earlierNames())
		.filter((name) => !name.includes('@'))
		.map((id) => ({ id, title: `An earlier import (${id})`, keptAt: null, statements: null }));
	const all = [...named, ...earlier].sort((a, b) => (b.keptAt ?? 0) - (a.keptAt ?? 0));
	const drafts = await draftsOf(all.map(({ id }) => id));
	return all.map((one, at) => ({ ...one, draft: drafts[at]! }));
}

/** The published datasets of whose review something is kept. */
export async function keptReviews(): Promise<KeptReview[]> {
	const imports = new Set((await keptStudies()).map(({ id }) => id));
	const earlier = (await earlierNames()).filter((name) => name.includes('@'));
	const names = [...(await idsOf('step')), ...earlier.map((name) => name.split('@')[0]!)];
	const datasets = [...new Set(names)].filter((id) => !imports.has(id) && !ON_ITS_WAY.test(id));
	const drafts = await draftsOf(datasets);
	return datasets.map((dataset, at) => ({ dataset, draft: drafts[at]! }));
}

/** Remembers that a draft on the server was made of what is kept under an id. */
export async function markTaken(id: string, draft: string): Promise<void> {
	await set(takenKey(id), draft, browserStore);
}

const draftsOf = async (ids: readonly string[]): Promise<(string | null)[]> =>
	(await getMany<string>(ids.map(takenKey), browserStore)).map((draft) => draft ?? null);

/** What is named by the keys of a kind. */
const idsOf = async (kind: 'about' | 'step'): Promise<string[]> =>
	(await keys(browserStore)).flatMap((key) =>
		Array.isArray(key) && key[0] === kind && typeof key[1] === 'string' ? [key[1]] : []
	);

/** The dataset file that was kept under an id, as it was kept, and its title; null where there is none. */
export async function keptStudy(id: string): Promise<{ title: string; text: string } | null> {
	const text = await get<string>(textKey(id), browserStore);
	if (text === undefined) {
		const earlier = await get<string>(EARLIER + id);
		return earlier === undefined ? null : { title: id, text: earlier };
	}
	const about = await get<About>(aboutKey(id), browserStore);
	return { title: about?.title ?? id, text };
}

/** Takes a dataset out of the browser, with all that was judged in it. */
export async function removeStudy(id: string): Promise<void> {
	await browserStore('readwrite', (store) => {
		for (const key of [textKey(id), aboutKey(id), takenKey(id), stepsOf(id)]) store.delete(key);
		return promisifyRequest(store.transaction);
	});
	await del(EARLIER + id);
}

/** What an earlier Plumbline kept of the review of a published dataset: whole files, a revision each. */
export async function earlierReviews(
	dataset: string
): Promise<{ readonly name: string; readonly text: string }[]> {
	const names = (await earlierNames()).filter((name) => name.startsWith(`${dataset}@`));
	const texts = await getMany<string>(names.map((name) => EARLIER + name));
	return names.map((name, at) => ({ name, text: texts[at] ?? '' }));
}

const earlierNames = async (): Promise<string[]> =>
	(await keys())
		.filter((key) => typeof key === 'string')
		.filter((key) => key.startsWith(EARLIER))
		.map((key) => key.slice(EARLIER.length));
