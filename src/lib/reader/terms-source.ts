import { getContext, setContext } from 'svelte';
import type { ComparedTerms } from '../model/wire/terms.ts';
import type { KnownTerms } from '../query/known-terms.ts';
import type { TermsElsewhere } from '../remote/find-elsewhere.ts';

/** Where the terms come from that tell two groups apart: with the page, or from its server. */
export interface TermsSource {
	readonly known: KnownTerms | null;
	/** null on the server. */
	readonly elsewhere: TermsElsewhere | null;
}

type TermsNow = () => TermsSource | null;

const KEY = Symbol('terms');

/** Gives all components under this one the source of terms. */
export const setTerms = (terms: TermsNow): TermsNow => setContext(KEY, terms);

/** The source of terms; none in what is shown outside the page of a dataset. */
export const useTerms = (): TermsNow => getContext<TermsNow | undefined>(KEY) ?? (() => null);

type Terms = ComparedTerms | Promise<ComparedTerms | null> | null;

/** The terms of a comparison, by its query with no cell open: at once, or when they were fetched. */
export function termsOf(source: TermsSource | null, query: string): Terms {
	if (source?.known?.query === query) return source.known.terms;
	return source?.elsewhere?.(query) ?? null;
}

/** The terms with the statements of the one that is open. */
export function openedIn(
	source: TermsSource | null,
	query: string,
	{ term, group }: { readonly term: string; readonly group: string }
): Terms {
	const opened = source?.known?.terms.opened;
	if (source?.known?.query === query && opened?.key === term && opened.group === group) {
		return source.known.terms;
	}
	const cell = new URLSearchParams({ column: group, term }).toString();
	return source?.elsewhere?.(`${query}&${cell}`) ?? null;
}
