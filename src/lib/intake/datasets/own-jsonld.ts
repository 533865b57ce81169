import type { Actor } from '../../model/actor.ts';
import { FILE_VERSION } from '../../model/file.ts';
import { actorKindOf } from '../actor-kind.ts';
import { isObject, listOf, objectAt, wordsOf, type JsonObject } from '../text/json-value.ts';
import { decoded, statementIn } from './annotation-links.ts';
import { annotationsIn } from './annotations-in.ts';

/**
 * The dataset file that our own JSON-LD was written from, by the ids that its addresses hold; null for
 * JSON-LD of anybody else. What
 * JSON-LD does not hold is told in docs/files.md: eras, groups, tags, media, days of retrieval.
 */
export function ownJsonld(value: unknown): JsonObject | null {
	const nodes = isObject(value) ? listOf(value['@graph']).filter(isObject) : [];
	const dataset = nodes.find((node) => node['@type'] === 'Dataset');
	const page = wordsOf(dataset?.['@id']);
	const things = (kind: string): (readonly [id: string, node: JsonObject])[] =>
		nodes.flatMap((node) => {
			const id = thingIn(node, kind, page);
			return id === null ? [] : [[id, node] as const];
		});
	const documents = things('document');
	if (!dataset || page === '' || documents.length === 0) return null;
	const sources = things('source');
	const languages = new Map(sources.map(([id, node]) => [id, node.inLanguage]));
	const statements = nodes.flatMap((node) => {
		const iri = wordsOf(node['@id']);
		const id = iri.startsWith(`${page}?`) && !iri.includes('#') ? statementIn(iri) : null;
		return id === null ? [] : [statementOf(id, node, { page, languages })];
	});
	const known = new Set(statements.map(({ id }) => id));
	const links = [...annotationsIn(value)].flatMap(({ annotation }) => linksOf(annotation, page));
	const coders = new Map(links.flatMap(({ by }) => (by ? [[by.id, by]] : [])));
	return {
		format: 'plumbline-dataset',
		version: FILE_VERSION,
		...{ title: dataset.name, summary: dataset.description, language: dataset.inLanguage },
		coders: [...coders.values()],
		documents: documents.map(([id, node]) => ({
			...{ id, title: node.name, issuer: objectAt(node, 'creator').name },
			...{ adopted: node['dcterms:dateAccepted'], language: node.inLanguage },
			...given({ source: thingIn(objectAt(node, 'isBasedOn'), 'source', page) }),
			priorities: prioritiesOf(node, page)
		})),
		actors: things('actor').map(([id, node]) => ({
			...{ id, name: node.name, kind: kindOf(wordsOf(node['@type']), wordsOf(node.name)) },
			...given({ shortName: node.alternateName })
		})),
		sources: sources.map(([id, node]) => ({
			...{ id, publisher: objectAt(node, 'publisher').name, title: node.name },
			...{ language: node.inLanguage },
			...given({ address: node.url, archived: node.archivedAt })
		})),
		statements: statements.map(({ references, ...one }) => {
			// A file of a part of a dataset refers to what is not in it.
			const inside = references.filter((to) => known.has(to)).map((to) => ({ to }));
			return { ...one, ...(inside.length > 0 && { references: inside }) };
		}),
		links: links.map(({ link }) => link)
	};
}

const given = (fields: JsonObject): JsonObject =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));

/** The id of a thing of ours in its address; null in another. */
function thingIn(node: JsonObject, kind: string, page: string): string | null {
	const [before, id] = wordsOf(node['@id'] ?? node.id ?? node.source).split(`#${kind}-`);
	return before === page && id !== undefined ? decoded(id) : null;
}

const prioritiesOf = (node: JsonObject, page: string): JsonObject[] =>
	listOf(node.hasPart)
		.filter(isObject)
		.map((part) => {
			const priorities = prioritiesOf(part, page);
			return {
				...{ id: thingIn(part, 'priority', page), number: part.position },
				...{ title: part.name, text: part.text },
				...(part.keywords !== undefined && { cues: listOf(part.keywords) }),
				...(priorities.length > 0 && { priorities })
			};
		});

const KINDS: ReadonlyMap<string, readonly Actor['kind'][]> = new Map([
	['Person', ['person']],
	['GovernmentOrganization', ['ministry', 'government']],
	['Organization', ['organisation', 'meeting']]
]);

/** The kind that an actor's name speaks of, among those that are written as its type. */
function kindOf(type: string, name: string): Actor['kind'] {
	const named = actorKindOf(name);
	const kinds = KINDS.get(type) ?? [];
	return kinds.includes(named) ? named : (kinds[0] ?? named);
}

/** @param languages of sources, by their ids: of an event without words of its own nothing else tells it */
function statementOf(
	id: string,
	node: JsonObject,
	{ page, languages }: { page: string; languages: ReadonlyMap<string, unknown> }
) {
	const parts = [...listOf(node.hasPart), ...listOf(node.recordedIn)].filter(isObject);
	const words = parts.find((part) => part.text !== undefined);
	const based = [...listOf(node.isBasedOn), ...listOf(node.subjectOf)].filter(isObject);
	const reporters = [...based, ...parts].map((part) => statementIn(wordsOf(part['@id'])));
	const source = based.map((part) => thingIn(part, 'source', page)).find((one) => one !== null);
	const place = objectAt(node, node.location === undefined ? 'locationCreated' : 'location');
	const actor = objectAt(node, node.author === undefined ? 'organizer' : 'author');
	return {
		...{ id, date: objectAt(node, 'dcterms:date')['@value'], title: node.name },
		...{ kind: node.keywords, actor: thingIn(actor, 'actor', page) },
		...given({ speaker: objectAt(node, 'contributor').name, place: place.name }),
		...{ summary: node.description, ...given({ text: words?.text }) },
		...(words?.creativeWorkStatus === 'Excerpts' && { excerpts: true }),
		language: words?.inLanguage ?? node.inLanguage ?? languages.get(source ?? ''),
		source,
		...given({ reportedBy: reporters.find((one) => one !== null && one !== id) }),
		references: listOf(node['dcterms:references'])
			.filter(isObject)
			.flatMap((part) => statementIn(wordsOf(part['@id'])) ?? [])
	};
}

function linksOf(annotation: JsonObject, page: string) {
	const bodies = listOf(annotation.body).filter(isObject);
	const said = (purpose: string) => bodies.find((body) => body.purpose === purpose)?.value;
	const clauses = bodies.filter((body) => body.purpose === 'linking');
	const priority = clauses.map((body) => clauseIn(body, page)).find((one) => one !== null);
	const targets = listOf(annotation.target).filter(isObject);
	const statement = statementIn(wordsOf(targets[0]?.scope));
	if (priority === undefined || statement === null) return [];
	const quotes = clauses.filter((body) => body.selector !== undefined).map(quoteOf);
	const creator = objectAt(annotation, 'creator');
	const coder = thingIn(creator, 'coder', page);
	return [
		{
			by: coder === null ? null : { id: coder, name: creator.name },
			link: {
				...{ statement, priority, relation: said('assessing'), status: said('moderating') },
				...given({ coder, on: wordsOf(annotation.created).slice(0, 10) || null }),
				why: said('describing'),
				evidence: targets.map((target, at) => ({
					statement: quoteOf(target),
					...(quotes[at] && { clause: quotes[at] })
				}))
			}
		}
	];
}

const clauseIn = (body: JsonObject, page: string): string | null =>
	thingIn(isObject(body.source) ? body.source : { id: body.source }, 'priority', page);

function quoteOf(part: JsonObject): JsonObject {
	const [quote = {}, position = {}] = listOf(part.selector).filter(isObject);
	const { exact, prefix, suffix } = quote;
	const hash = wordsOf(objectAt(part, 'source')['schema:sha256']);
	return {
		...given({ exact, prefix, suffix, start: position.start, end: position.end }),
		...(hash !== '' && { textHash: `sha256-${hash}` })
	};
}
