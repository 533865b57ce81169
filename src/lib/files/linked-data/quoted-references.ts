import type { Study } from '../../study/study.ts';
import type { Statement } from '../../model/statement.ts';
import { detailAt } from '../../query/statement-detail.ts';
import type { Iris } from './iris.ts';
import { quotedFrom } from './quoted-from.ts';

/**
 * The words by which a statement points back to an earlier one, beside `dcterms:references`: they are
 * selected as the W3C does it, but no annotations, of which each is a link.
 */
export function quotedReferences(one: Statement, study: Study, iris: Iris) {
	if (one.references.every(({ quote }) => quote === null)) return {};
	const { words: quotedStatement } = detailAt(study.indexOf.get(one.id)!, study);
	return {
		'plumbline:reference': one.references.flatMap(({ to, quote }) =>
			quote === null
				? []
				: [
						{
							'dcterms:references': { '@id': iris.statement(to) },
							'plumbline:words': {
								'@context': 'http://www.w3.org/ns/anno.jsonld',
								...quotedFrom(iris.words(quotedStatement.id), quotedStatement.language, quote)
							}
						}
					]
		)
	};
}
