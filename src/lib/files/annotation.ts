import type { Study } from '../compare/study.ts';
import type { Link } from '../model/link.ts';
import type { OrphanedQuote, Quote } from '../model/quote.ts';
import { openedAt } from '../reader/opened.ts';
import type { Iris } from './iris.ts';

const FORMAT_LANGUAGE = 'en'; // of the format’s own words, whatever the dataset is in

/**
 * A link as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): its targets are the words of
 * the statement, its bodies the clause, and what the coder says of the two.
 *
 * The motivation is `linking`, which says only that the two belong together. How they do is the coder’s
 * judgement, and stands in bodies of their own: the relation is `assessing`, the status `moderating`,
 * the reason `describing`; that another coder’s judgement disagrees, the class “contested” (`classifying`). So nobody takes a rejected link for an assertion of the annotation.
 *
 * The scope of a target is the statement: what is known through another’s words is quoted from there.
 * Quotes are of the text whose hash is given with them, which is the text in the dataset unless they
 * are orphans; positions are in code points, as
 * the W3C counts. The day of a judgement has no hour: it is written as its first instant in UTC.
 * @param nth which of the links of that statement to that priority it is, from 0
 */
export function annotationOf(link: Link, nth: number, study: Study, iris: Iris) {
	const { dataset } = study;
	const { statement, priority, relation, verdict, why, evidence } = link;
	const { words } = openedAt(study.places.get(statement)!, study);
	const clauseLanguage = study.rows[study.rowOf.get(priority)!]!.document.language;
	const clause = iris.thing('priority', priority);
	const clauses = evidence.map((pair) => pair.clause).filter((quote) => quote !== null);
	const say = (purpose: string, value: string, language: string) => ({
		...{ type: 'TextualBody', purpose, value },
		...{ format: 'text/plain', language }
	});
	const coder = dataset.coders.find(({ id }) => id === verdict.by);
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: iris.link(statement, priority, nth),
		type: 'Annotation',
		motivation: 'linking',
		...(coder && { creator: { id: iris.thing('coder', coder.id), name: coder.name } }),
		...(verdict.on && { created: `${verdict.on}T00:00:00Z` }),
		body: [
			...(clauses.length > 0
				? clauses.map((quote) => ({
						...quotedFrom(clause, clauseLanguage, quote),
						purpose: 'linking'
					}))
				: [{ type: 'SpecificResource', source: clause, purpose: 'linking' }]),
			say('assessing', relation, FORMAT_LANGUAGE),
			say('moderating', verdict.status, FORMAT_LANGUAGE),
			...(study.stateOf(link) === 'contested'
				? [say('classifying', 'contested', FORMAT_LANGUAGE)]
				: []),
			say('describing', why, dataset.language)
		],
		target: evidence.map((pair) => ({
			...quotedFrom(iris.words(words.id), words.language, pair.statement),
			scope: iris.statement(statement)
		}))
	};
}

const quotedFrom = (id: string, language: string, quote: Quote | OrphanedQuote) => ({
	type: 'SpecificResource',
	source: {
		...{ id, type: 'Text', format: 'text/plain', language },
		'schema:sha256': quote.textHash.replace('sha256-', '')
	},
	// Both select the same words: each mends the other when the text changes.
	selector: [
		{
			type: 'TextQuoteSelector',
			...{ exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix }
		},
		...(quote.start === null || quote.end === null
			? []
			: [{ type: 'TextPositionSelector', start: quote.start, end: quote.end }])
	]
});
