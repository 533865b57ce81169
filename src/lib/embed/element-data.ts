import { fail, ok, type Result } from '../base/result.ts';
import type { Dataset } from '../model/dataset.ts';
import type { StatementId } from '../model/ids.ts';
import { datasetOf, type Outline } from '../model/outline.ts';
import { faultCount } from '../model/fault-list.ts';
import { readDataset } from '../model/read.ts';
import { canonicalOf, revisionOf } from '../model/revision.ts';
import { fetchedStatement } from '../reader/fetched.ts';
import type { Opened } from '../reader/opened.ts';
import type { Edition } from './edition.ts';
import { readEmbedOptions, type EmbedOptions } from './embed-options.ts';

/** What a custom element shows. */
export interface ElementData {
	readonly dataset: Dataset;
	readonly edition: Edition;
	/** The address of the full view; null for a dataset that stands in the page. */
	readonly home: string | null;
	/** Fetches a statement with its words; null where the dataset has them. */
	readonly wordsOf: ((statement: StatementId) => Promise<Opened | null>) | null;
	readonly query: string;
	readonly options: EmbedOptions;
	/** What the options ask for in vain, in words. */
	readonly problems: readonly string[];
}

const MOST_FAULTS = 5; // of a dataset file, before the rest is only counted

/** Reads what an element asks for, or says why it cannot be shown. */
export async function elementData(element: HTMLElement): Promise<Result<ElementData, string>> {
	const asked = new URLSearchParams();
	for (const name of ['theme', 'level', 'height', 'lang']) {
		const value = element.getAttribute(name);
		if (value !== null) asked.set(name, value);
	}
	for (const part of (element.getAttribute('hide') ?? '').split(/\s+/)) asked.append('hide', part);
	const about = { query: element.getAttribute('query') ?? '', ...readEmbedOptions(asked) };
	const inside = element.querySelector('script[type="application/json"]');
	const found = inside ? inlineDataset(inside.textContent) : await namedDataset(element);
	return found.ok ? ok({ ...found.value, ...about }) : found;
}

/**
 * Reads what the page of an embed asks for that draws itself.
 * @param home the absolute address of the dataset
 */
export async function elementDataAt(
	home: string,
	query: string
): Promise<Result<ElementData, string>> {
	const found = await datasetAt(home);
	const about = { query, ...readEmbedOptions(new URLSearchParams(query)) };
	return found.ok ? ok({ ...found.value, ...about }) : found;
}

type Found = Pick<ElementData, 'dataset' | 'edition' | 'home' | 'wordsOf'>;

function inlineDataset(text: string): Result<Found, string> {
	const read = readDataset(text);
	if (!read.ok) {
		const faults = read.problem
			.slice(0, MOST_FAULTS)
			.map(({ path, because, hint }) => `${path}: ${because}; ${hint}.`);
		const more = faultCount(read.problem) - faults.length;
		if (more > 0) faults.push(`And ${more} more.`);
		return fail(`This dataset cannot be shown.\n${faults.join('\n')}`);
	}
	const revision = revisionOf(canonicalOf(read.value));
	return ok({ dataset: read.value, edition: { revision, asOf: null }, home: null, wordsOf: null });
}

async function namedDataset(element: HTMLElement): Promise<Result<Found, string>> {
	const written = element.getAttribute('dataset');
	if (!written) {
		return fail('This timeline names no dataset: write its address in dataset="…".');
	}
	return datasetAt(
		new URL(written, element.baseURI).href.replace(/[?#].*$/, '').replace(/\/$/, '')
	);
}

async function datasetAt(home: string): Promise<Result<Found, string>> {
	try {
		const answer = await fetch(`${home}/outline`);
		if (!answer.ok) return fail(`There is no dataset at ${home} (${answer.status}).`);
		const { edition, ...outline } = (await answer.json()) as Outline & { edition: Edition };
		return ok({
			dataset: datasetOf(outline),
			edition,
			home,
			wordsOf: (statement) => fetchedStatement(`${home}/statements/${statement}`)
		});
	} catch {
		return fail(`The dataset at ${home} could not be fetched.`);
	}
}
