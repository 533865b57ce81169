import { TERMS_FORMAT, TERMS_VERSION } from '../model/wire/terms-format.ts';
import { comparedTerms } from '../query/comparison/compared-terms.ts';
import type { Reading } from '../query/reading.ts';

/**
 * The terms that tell the two groups of a comparison apart, as JSON; `groups` is null where it has another number.
 * @param address the query that shows it
 */
export const termsJson = ({ study, comparison, problems }: Reading, address: string) => ({
	format: TERMS_FORMAT,
	version: TERMS_VERSION,
	dataset: study.dataset.title,
	address,
	problems,
	groups: null,
	...comparedTerms(comparison)
});
