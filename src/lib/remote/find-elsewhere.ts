import { fail, ok } from '../base/types.ts';
import { type Found, readFound, readWords, withStatementText } from '../model/wire/found.ts';
import { TERMS_FORMAT, TERMS_VERSION } from '../model/wire/wire-version.ts';
import { pageAddress } from '../query/address/page-paths.ts';
import type { ComparedTerms } from '../query/comparison/compared-terms.ts';
import { StudySearch } from '../query/search/search.ts';
import type { Study } from '../study/study.ts';
import { fetched } from './fetched.ts';

/** Searches a study whose words are elsewhere, or asks beforehand without it; null when there is no answer. */
export type FindElsewhere = (sought: string, study: (() => Study) | null) => Promise<Found | null>;

/**
 * Searches where a dataset came from, by the same index as its files are made with: the server searches,
 * or, where a site has none, the words are fetched once and searched here. Each search is made once.
 * @param home the address of the dataset
 */
export function findElsewhere(home: string): FindElsewhere {
	const made = new Map<string, Promise<Found | null>>();
	let here: Promise<StudySearch | null> | undefined;

	async function indexed(study: Study): Promise<StudySearch | null> {
		const words = await fetched(`${home}/words`, readWords);
		if (!words.ok) return null;
		return new StudySearch({ ...study, dataset: withStatementText(study.dataset, words.value) });
	}

	async function find(sought: string, study: (() => Study) | null): Promise<Found | null> {
		const query = new URLSearchParams({ q: sought }).toString();
		const found = here ? null : await fetched(`${home}/found?${query}`, readFound);
		if (found?.ok) return found.value;
		if (!study) return null;
		const search = await (here ??= indexed(study()));
		if (!search) here = undefined;
		return search && search.find(sought);
	}

	return (sought, study) => {
		const finding = made.get(sought) ?? find(sought, study);
		made.set(sought, finding);
		void finding.then((found) => found ?? made.delete(sought)); // to be tried again
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
		const asked =
			made.get(query) ??
			fetched(pageAddress(`${home}/terms.json`, query), readTerms).then((read) =>
				read.ok ? read.value : null
			);
		made.set(query, asked);
		void asked.then((terms) => terms ?? made.delete(query)); // to be tried again
		return asked;
	};
}

/** Reads what was sent: of this version it has the shape that it was written in. */
function readTerms(sent: unknown) {
	const { format, version, groups } = (sent ?? {}) as Record<string, unknown>;
	return format === TERMS_FORMAT && version === TERMS_VERSION && Array.isArray(groups)
		? ok(sent as ComparedTerms)
		: fail({ kind: 'version', found: String(version) } as const);
}
