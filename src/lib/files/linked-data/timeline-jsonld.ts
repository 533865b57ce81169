import type { Actor, Dataset, Era, Source } from '../../model/dataset.ts';
import type { Link } from '../../model/link.ts';
import type { PolicyDocument, Priority } from '../../model/policy-document.ts';
import type { OrphanedQuote, Quote } from '../../model/quotes/quote.ts';
import type { Statement } from '../../model/statement.ts';
import { detailAt } from '../../query/statement-detail.ts';
import type { Study } from '../../study/study.ts';
import type { FileSource } from '../file-source.ts';
import { Iris } from './iris.ts';
import { schemaStatement } from './schema-statement.ts';

const CONTEXT = [
	'https://schema.org',
	{
		...{ dcterms: 'http://purl.org/dc/terms/', edtf: 'http://id.loc.gov/datatypes/edtf/' },
		plumbline: 'urn:plumbline:'
	}
];

/**
 * What a timeline shows in its window as JSON-LD: the dataset, its documents, actors and sources whole,
 * and of what is shown the statements in the words of schema.org and the links as W3C annotations. These
 * have a context of their own each, since the two vocabularies use the same names for other things.
 *
 * A document is a `CreativeWork`, not `Legislation`: not every one is law. Its adoption has no field in
 * schema.org, and is `dcterms:dateAccepted`; an era is a `dcterms:PeriodOfTime`. What no common vocabulary
 * names (the exact kind of an actor, a group, a day of retrieval) is a term of our own, `plumbline:…`.
 */
export function timelineJsonld({ reading, page, revision, asOf }: FileSource) {
	const { study, listed } = reading;
	const { dataset } = study;
	const iris = new Iris(page);
	const nth = nthOfPair(dataset);
	return {
		'@context': CONTEXT,
		'@graph': [
			{
				...{ '@id': iris.dataset, '@type': 'Dataset', name: dataset.title },
				...{ description: dataset.summary, inLanguage: dataset.language },
				...{ version: revision, dateModified: asOf },
				...(dataset.coders.length > 0 && {
					contributor: dataset.coders.map(({ id, name }) => ({
						...{ '@id': iris.thing('coder', id), '@type': 'Person', name }
					}))
				}),
				...(dataset.eras.length > 0 && { 'dcterms:temporal': dataset.eras.map(eraNode) })
			},
			...dataset.documents.map((document) => documentNode(document, iris)),
			...dataset.actors.map((actor) => actorNode(actor, iris)),
			...dataset.sources.map((source) => sourceNode(source, iris)),
			...listed.map(({ statement }) => ({
				...schemaStatement(statement, iris),
				...quotedReferences(statement, study, iris)
			})),
			...listed.flatMap(({ links }) =>
				links.map((link) => annotationOf(link, nth.get(link)!, study, iris))
			)
		]
	};
}

/** Which of the links of its statement to its priority each link is, in the order of the dataset. */
function nthOfPair({ links }: Dataset): ReadonlyMap<Link, number> {
	const counts = new Map<string, number>();
	return new Map(
		links.map((link) => {
			const pair = `${link.statement} ${link.priority}`;
			const nth = counts.get(pair) ?? 0;
			counts.set(pair, nth + 1);
			return [link, nth];
		})
	);
}

const documentNode = (one: PolicyDocument, iris: Iris) => ({
	...{ '@id': iris.thing('document', one.id), '@type': 'CreativeWork', name: one.title },
	creator: { '@type': 'Organization', name: one.issuer },
	'dcterms:dateAccepted': one.adopted,
	inLanguage: one.language,
	...(one.source && { isBasedOn: { '@id': iris.thing('source', one.source) } }),
	hasPart: one.priorities.map((priority) => priorityNode(priority, iris))
});

const priorityNode = (one: Priority, iris: Iris): object => ({
	...{ '@id': iris.thing('priority', one.id), '@type': 'CreativeWork' },
	...{ position: one.number, name: one.title, text: one.text },
	...(one.cues.length > 0 && { keywords: one.cues }),
	...(one.priorities.length > 0 && {
		hasPart: one.priorities.map((priority) => priorityNode(priority, iris))
	})
});

const ACTOR_TYPES: Record<Actor['kind'], string> = {
	person: 'Person',
	ministry: 'GovernmentOrganization',
	government: 'GovernmentOrganization',
	organisation: 'Organization',
	meeting: 'Organization'
};

const actorNode = ({ id, name, shortName, kind }: Actor, iris: Iris) => ({
	...{ '@id': iris.thing('actor', id), '@type': ACTOR_TYPES[kind], name },
	...(shortName !== name && { alternateName: shortName }),
	'plumbline:kind': kind
});

const sourceNode = (one: Source, iris: Iris) => ({
	...{ '@id': iris.thing('source', one.id), '@type': 'CreativeWork', name: one.title },
	publisher: { '@type': 'Organization', name: one.publisher },
	inLanguage: one.language,
	...(one.address && { url: one.address }),
	...(one.archived && { archivedAt: one.archived }),
	...(one.retrieved && { 'plumbline:retrieved': one.retrieved })
});

/** A stretch of time that its author named, as the Dublin Core knows them. */
const eraNode = ({ title, text, when }: Era) => ({
	...{ '@type': 'dcterms:PeriodOfTime', name: title },
	...(text !== null && { description: text }),
	'dcterms:date': { '@type': 'edtf:EDTF', '@value': when.written }
});

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
function annotationOf(link: Link, nth: number, study: Study, iris: Iris) {
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

/**
 * The words by which a statement points back to an earlier one, beside `dcterms:references`: they are
 * selected as the W3C does it, but no annotations, of which each is a link.
 */
function quotedReferences(one: Statement, study: Study, iris: Iris) {
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

/** The words of a quote in the text of that address, as a `SpecificResource` of the W3C. */
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
