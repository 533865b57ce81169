import { fail, ok } from '../base/result.ts';
import { TERMS_FORMAT, TERMS_VERSION } from '../model/wire/terms-format.ts';
import type { ComparedTerms } from '../query/comparison/compared-terms.ts';
import { pageAddress } from '../query/address/page-address.ts';
import { fetched } from './fetched.ts';

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
