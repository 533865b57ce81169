import type { Study } from '../../study/study.ts';
import type { Link } from '../../model/link.ts';
import { detailAt } from '../../query/statement-detail.ts';
import type { Iris } from './iris.ts';
import { quotedFrom } from './quoted-from.ts';

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
	const { words: quotedStatement } = detailAt(study.indexOf.get(statement)!, study);
	const clauseLanguage = study.rows[study.rowOf.get(priority)!]!.document.language;
	const clause = iris.thing('priority', priority);
	const isQuoted = evidence.some((pair) => pair.clause !== null);
	const whole = { type: 'SpecificResource', source: clause, purpose: 'linking' };
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
			// One for each target, in their order; where none quotes the clause, it is named once.
			...(isQuoted
				? evidence.map((pair) =>
						pair.clause === null
							? whole
							: { ...quotedFrom(clause, clauseLanguage, pair.clause), purpose: 'linking' }
					)
				: [whole]),
			say('assessing', relation, FORMAT_LANGUAGE),
			say('moderating', verdict.status, FORMAT_LANGUAGE),
			...(study.stateOf(link) === 'contested'
				? [say('classifying', 'contested', FORMAT_LANGUAGE)]
				: []),
			say('describing', why, dataset.language)
		],
		target: evidence.map((pair) => ({
			...quotedFrom(iris.words(quotedStatement.id), quotedStatement.language, pair.statement),
			scope: iris.statement(statement)
		}))
	};
}
