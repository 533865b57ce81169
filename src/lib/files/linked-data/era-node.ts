import type { Era } from '../../model/era.ts';

/** A stretch of time that its author named, as the Dublin Core knows them. */
export const eraNode = ({ title, text, when }: Era) => ({
	...{ '@type': 'dcterms:PeriodOfTime', name: title },
	...(text !== null && { description: text }),
	'dcterms:date': { '@type': 'edtf:EDTF', '@value': when.written }
});
