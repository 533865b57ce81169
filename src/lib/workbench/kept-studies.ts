import { del, get, getMany, keys, promisifyRequest, setMany } from 'idb-keyval';
import { slugOf } from '../base/slug.ts';
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
}

type About = Omit<KeptStudy, 'id'>;

// An earlier Plumbline kept datasets under these names, in the browser's common store.
const EARLIER = 'plumbline-study ';
const textKey = (id: string): IDBValidKey => ['text', id];
const aboutKey = (id: string): IDBValidKey => ['about', id];

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
	const ids = (await keys(browserStore)).flatMap((key) =>
		Array.isArray(key) && key[0] === 'about' && typeof key[1] === 'string' ? [key[1]] : []
	);
	const abouts = await getMany<About>(ids.map(aboutKey), browserStore);
	const named = ids.map((id, at) => ({ ...abouts[at]!, id }));
	const earlier = (await earlierNames())
		.filter((name) => !name.includes('@'))
		.map((id) => ({ id, title: `An earlier import (${id})`, keptAt: null, statements: null }));
	return [...named, ...earlier].sort((a, b) => (b.keptAt ?? 0) - (a.keptAt ?? 0));
}

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
		for (const key of [textKey(id), aboutKey(id), stepsOf(id)]) store.delete(key);
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
