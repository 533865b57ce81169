import type { Dataset } from '../model/dataset.ts';
import { studyOf } from '../study/study.ts';
import { compareLinks } from './address/compare-links.ts';
import type { ComparedTerms } from '../model/wire/terms.ts';
import { comparedTerms } from './comparison/compared-terms.ts';
import { isComparison } from './comparison/is-comparison.ts';
import { readingOf } from './reading.ts';

/** Terms that came with a page, and the query of the comparison that they tell of, with no cell open. */
export interface KnownTerms {
	readonly query: string;
	readonly terms: ComparedTerms;
}

/** The terms that a page shows at first; null where its query shows none. */
export function knownTerms(dataset: Dataset, query: string): KnownTerms | null {
	const params = new URLSearchParams(query);
	if (!isComparison(params)) return null;
	const { address, compareQuery, comparison } = readingOf(studyOf(dataset), params);
	const isShown = compareQuery.show === 'matrix' || compareQuery.term !== null;
	if (!isShown) return null;
	const terms = comparedTerms(comparison);
	return terms && { query: compareLinks(address).to({}), terms };
}
