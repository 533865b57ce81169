import { NOWHERE, OTHERS, type Across, type Side } from '../../compare/division.ts';
import type { Dataset } from '../../model/dataset.ts';

/** The language of a side’s name; undefined where the interface names it, as a period. */
export function sideLanguage(
	{ key }: Pick<Side, 'key'>,
	across: Across,
	{ documents, language }: Pick<Dataset, 'documents' | 'language'>
): string | undefined {
	if (across === 'documents') return documents.find(({ id }) => id === key)?.language;
	const isNamed = across === 'statements' || across === 'actors' || across === 'places';
	return isNamed && key !== OTHERS && key !== NOWHERE ? language : undefined;
}
