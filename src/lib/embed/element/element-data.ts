import { fail, ok, type Result } from '../../base/types.ts';
import { urlIn } from '../../base/url-in.ts';
import { excerpt } from '../../base/words.ts';
import type { Language } from '../../messages/language.ts';
import { messagesIn } from '../../messages/messages-in.ts';
import { say } from '../../messages/say.ts';
import type { Dataset } from '../../model/dataset.ts';
import { canonicalOf, revisionOf } from '../../model/file/revision.ts';
import type { StatementId } from '../../model/ids.ts';
import { faultCount } from '../../model/reading/fault.ts';
import { readDataset } from '../../model/reading/read.ts';
import { datasetOf } from '../../model/wire/outline.ts';
import { wireSentence } from '../../model/wire/wire.ts';
import { soughtIn } from '../../query/address/compare-query.ts';
import type { StatementDetail } from '../../query/statement-detail.ts';
import { fetchedOutline, fetchedStatement, type FetchProblem } from '../../remote/fetched.ts';
import { findElsewhere, type FindElsewhere } from '../../remote/find-elsewhere.ts';
import { studyOf } from '../../study/study.ts';
import type { UnmetRequest } from '../../wording/unmet-request.ts';
import type { Edition } from '../edition.ts';
import { type EmbedOptions, readEmbedOptions } from '../embed-options.ts';

/** What a custom element shows. */
export interface ElementData {
	readonly dataset: Dataset;
	readonly edition: Edition;
	/** The address of the full view; null for a dataset that stands in the page. */
	readonly home: string | null;
	/** Fetches a statement with its words, or throws where they cannot be read; null where the dataset has them. */
	readonly detailOf: ((statement: StatementId) => Promise<StatementDetail | null>) | null;
	/** Searches where the words are; null where the dataset has them. */
	readonly findIn: FindElsewhere | null;
	readonly query: string;
	readonly options: EmbedOptions;
	/** What the options ask for and do not get. */
	readonly problems: readonly UnmetRequest[];
}

const MOST_FAULTS = 5; // of a dataset file, before the rest is only counted

/** Reads what an element asks for, or says why it cannot be shown. */
export async function elementData(element: HTMLElement): Promise<Result<ElementData, Refusal>> {
	const attributes = new URLSearchParams();
	for (const name of ['theme', 'level', 'height', 'lang']) {
		const value = element.getAttribute(name);
		if (value !== null) attributes.set(name, value);
	}
	for (const part of (element.getAttribute('hide') ?? '').split(/\s+/))
		attributes.append('hide', part);
	const about = { query: element.getAttribute('query') ?? '', ...readEmbedOptions(attributes) };
	const inside = element.querySelector('script[type="application/json"]');
	const read = inside
		? inlineDataset(inside.textContent)
		: await namedDataset(element, about.options);
	return read.ok ? ok(await searched({ ...read.value, ...about })) : read;
}

/**
 * Reads what the page of an embed asks for that draws itself.
 * @param home the absolute address of the dataset
 */
export async function elementDataAt(
	home: string,
	query: string
): Promise<Result<ElementData, Refusal>> {
	const about = { query, ...readEmbedOptions(new URLSearchParams(query)) };
	const read = await datasetAt(home, about.options);
	return read.ok ? ok(await searched({ ...read.value, ...about })) : read;
}

/** The same, when what its query searches for was found: it is shown at once. */
async function searched(data: ElementData): Promise<ElementData> {
	const sought = soughtIn(new URLSearchParams(data.query));
	if (sought) await data.findIn?.(sought, () => studyOf(data.dataset));
	return data;
}

type NamedDataset = Pick<ElementData, 'dataset' | 'edition' | 'home' | 'detailOf' | 'findIn'>;

function inlineDataset(text: string): Result<NamedDataset, Refusal> {
	const read = readDataset(text);
	if (!read.ok) {
		const faults = read.problem
			.slice(0, MOST_FAULTS)
			.map(({ path, because, hint }) => `${path}: ${because}; ${hint}.`);
		const more = faultCount(read.problem) - faults.length;
		if (more > 0) faults.push(`And ${more} more.`);
		return fail(inEnglish(`This dataset cannot be shown.\n${faults.join('\n')}`));
	}
	const revision = revisionOf(canonicalOf(read.value));
	const edition = { revision, asOf: null };
	return ok({ dataset: read.value, edition, home: null, detailOf: null, findIn: null });
}

async function namedDataset(
	element: HTMLElement,
	options: EmbedOptions
): Promise<Result<NamedDataset, Refusal>> {
	const written = element.getAttribute('dataset');
	if (!written) {
		return fail(inEnglish('This timeline names no dataset: write its address in dataset="…".'));
	}
	const home = urlIn(written, element.baseURI);
	// It becomes a link: of any other kind it could run a script.
	if (!home || !/^https?:$/.test(home.protocol)) {
		return fail(
			inEnglish(
				`“${excerpt(written)}” is not the address of a dataset: write one that begins with https://.`
			)
		);
	}
	return datasetAt(home.href.split(/[?#]/, 1)[0]!.replace(/\/$/, ''), options);
}

async function datasetAt(
	home: string,
	{ language }: EmbedOptions
): Promise<Result<NamedDataset, Refusal>> {
	const read = await fetchedOutline(home);
	if (!read.ok) return fail(refusalOf(read.problem, home, language));
	const { edition, ...outline } = read.value;
	return ok({
		dataset: datasetOf(outline),
		edition,
		home,
		detailOf: (statement) => fetchedStatement(home, statement),
		findIn: findElsewhere(home)
	});
}

const GONE = 410; // as the server says of what was published once

function refusalOf(problem: FetchProblem, home: string, language: Language): Refusal {
	const messages = messagesIn(language);
	const { notLoaded, notPublished, notThere } = messages.embed;
	switch (problem.kind) {
		case 'unreachable':
			return { text: say(messages, notLoaded, { home }), language };
		case 'refused': {
			const { status } = problem;
			const message = status === GONE ? notPublished : notThere;
			return { text: say(messages, message, { home, status }), language };
		}
		default:
			return inEnglish(`The dataset at ${home} cannot be read. ${wireSentence(problem)}`);
	}
}

/** Why nothing is drawn, for readers in their language, or for who wrote the page in English. */
export interface Refusal {
	readonly text: string;
	readonly language: Language;
}

export const inEnglish = (text: string): Refusal => ({ text, language: 'en' });
