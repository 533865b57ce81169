import { readFound, type Found } from '../model/wire/found.ts';
import type { Study } from '../study/study.ts';
import { readWords, withStatementText } from '../model/wire/statement-text.ts';
import { fetched } from './fetched.ts';
import { StudySearch } from '../query/search/search.ts';

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
