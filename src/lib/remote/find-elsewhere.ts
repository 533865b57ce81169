import {
	type SearchHits,
	readHits,
	readText,
	withStatementText
} from '../model/wire/search-hits.ts';
import { type ComparedTerms, readTerms } from '../model/wire/terms.ts';
import { pageAddress } from '../query/address/page-paths.ts';
import { StudySearch } from '../query/search/search.ts';
import type { Study } from '../study/study.ts';
import { fetched } from './fetched.ts';

/** Searches a study whose words are elsewhere, or asks beforehand without it; null when there is no answer. */
export type FindElsewhere = (
	sought: string,
	study: (() => Study) | null
) => Promise<SearchHits | null>;

/**
 * Searches where a dataset came from, by the same index as its files are made with: the server searches,
 * or, where a site has none, the words are fetched once and searched here. Each search is made once.
 * @param home the address of the dataset
 */
export function findElsewhere(home: string): FindElsewhere {
	const made = new Map<string, Promise<SearchHits | null>>();
	let here: Promise<StudySearch | null> | undefined;

	async function indexed(study: Study): Promise<StudySearch | null> {
		const words = await fetched(`${home}/words`, readText);
		if (!words.ok) return null;
		return new StudySearch({ ...study, dataset: withStatementText(study.dataset, words.value) });
	}

	async function find(sought: string, study: (() => Study) | null): Promise<SearchHits | null> {
		const query = new URLSearchParams({ q: sought }).toString();
		const answer = here ? null : await fetched(`${home}/found?${query}`, readHits);
		if (answer?.ok) return answer.value;
		if (!study) return null;
		const search = await (here ??= indexed(study()));
		if (!search) here = undefined;
		return search && search.find(sought);
	}

	return (sought, study) => {
		const finding = made.get(sought) ?? find(sought, study);
		made.set(sought, finding);
		void finding.then((hits) => hits ?? made.delete(sought)); // to be tried again
		return finding;
	};
}

/** The terms of a comparison by the query that shows it; null where they cannot be had. */
export type TermsElsewhere = (query: string) => Promise<ComparedTerms | null>;

/**
 * Asks a server for terms: the browser has neither stemmers nor, of a large dataset, the words.
 * @param home the address of the dataset
 */
export function termsElsewhere(home: string): TermsElsewhere {
	const made = new Map<string, Promise<ComparedTerms | null>>();
	return (query) => {
		const finding =
			made.get(query) ??
			fetched(pageAddress(`${home}/terms.json`, query), readTerms).then((read) =>
				read.ok ? read.value : null
			);
		made.set(query, finding);
		void finding.then((terms) => terms ?? made.delete(query)); // to be tried again
		return finding;
	};
}
