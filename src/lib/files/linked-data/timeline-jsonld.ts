import type { Actor } from '../../model/actor.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Era } from '../../model/era.ts';
import type { Link } from '../../model/link.ts';
import type { PolicyDocument, Priority } from '../../model/policy-document.ts';
import type { Source } from '../../model/source.ts';
import { annotationOf } from './annotation.ts';
import type { FileSource } from '../file-source.ts';
import { Iris } from './iris.ts';
import { quotedReferences } from './quoted-references.ts';
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
