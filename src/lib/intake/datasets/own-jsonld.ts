import { omitNullish } from '../../base/fields.ts';
import { type Actor, ACTOR_KINDS } from '../../model/dataset.ts';
import { FILE_VERSION } from '../../model/file/file.ts';
import { actorKindOf } from '../draft.ts';
import { isObject, type JsonObject, listOf, objectAt, wordsOf } from '../text/json-value.ts';
import { annotationsIn, decoded, statementIn } from './annotation-links.ts';

/** The quote of a target or a clause of ours, as a dataset file has it. */
function quoteOf(part: JsonObject): JsonObject {
	const [quote = {}, position = {}] = listOf(part.selector).filter(isObject);
	const { exact, prefix, suffix } = quote;
	const hash = wordsOf(objectAt(part, 'source')['schema:sha256']);
	return {
		...omitNullish({ exact, prefix, suffix, start: position.start, end: position.end }),
		...(hash !== '' && { textHash: `sha256-${hash}` })
	};
}

/** The id of a thing of ours in its address; null in another. */
function thingIn(node: JsonObject, kind: string, page: string): string | null {
	const [before, id] = wordsOf(node['@id'] ?? node.id ?? node.source).split(`#${kind}-`);
	return before === page && id !== undefined ? decoded(id) : null;
}

/**
 * The dataset file that our own JSON-LD was written from, by the ids that its addresses hold; null for
 * JSON-LD of anybody else.
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
	const links = [...annotationsIn(value)].flatMap(({ annotation }) => ownLinksOf(annotation, page));
	const coders = codersOf(dataset, page);
	for (const { by } of links) if (by && !coders.has(by.id)) coders.set(by.id, by);
	return {
		format: 'plumbline-dataset',
		version: FILE_VERSION,
		...{ title: dataset.name, summary: dataset.description, language: dataset.inLanguage },
		coders: [...coders.values()],
		documents: documents.map(([id, node]) => ({
			...{ id, title: node.name, issuer: objectAt(node, 'creator').name },
			...{ adopted: node['dcterms:dateAccepted'], language: node.inLanguage },
			...omitNullish({ source: thingIn(objectAt(node, 'isBasedOn'), 'source', page) }),
			priorities: prioritiesOf(node, page)
		})),
		actors: things('actor').map(([id, node]) => ({
			...{ id, name: node.name, kind: kindOf(node) },
			...omitNullish({ shortName: node.alternateName })
		})),
		sources: sources.map(([id, node]) => ({
			...{ id, publisher: objectAt(node, 'publisher').name, title: node.name },
			...{ language: node.inLanguage },
			...omitNullish({ address: node.url, archived: node.archivedAt }),
			...omitNullish({ retrieved: node['plumbline:retrieved'] })
		})),
		eras: erasOf(dataset),
		statements: statements.map(({ references, ...one }) => {
			// A file of a part of a dataset refers to what is not in it.
			const inside = references.filter(({ to }) => known.has(to));
			return { ...one, ...(inside.length > 0 && { references: inside }) };
		}),
		links: links.map(({ link }) => link)
	};
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

/** The kind that is written; in older files the one that its name speaks of, among those of its type. */
function kindOf(node: JsonObject): Actor['kind'] {
	const written = ACTOR_KINDS.find((kind) => kind === node['plumbline:kind']);
	if (written) return written;
	const named = actorKindOf(wordsOf(node.name));
	const kinds = KINDS.get(wordsOf(node['@type'])) ?? [];
	return kinds.includes(named) ? named : (kinds[0] ?? named);
}

/** @param languages of sources, by their ids: of an event without words of its own nothing else tells it */
function statementOf(
	id: string,
	node: JsonObject,
	{ page, languages }: { page: string; languages: ReadonlyMap<string, unknown> }
) {
	const parts = [...listOf(node.hasPart), ...listOf(node.recordedIn)].filter(isObject);
	const [kind, ...tags] = listOf(node.keywords);
	const shown = [...listOf(node.associatedMedia), ...listOf(node.subjectOf)];
	const media = shown.filter(isObject).filter((part) => part['@type'] === 'MediaObject');
	const words = parts.find((part) => part.text !== undefined);
	const based = [...listOf(node.isBasedOn), ...listOf(node.subjectOf)].filter(isObject);
	const reporters = [...based, ...parts].map((part) => statementIn(wordsOf(part['@id'])));
	const source = based.map((part) => thingIn(part, 'source', page)).find((one) => one !== null);
	const place = objectAt(node, node.location === undefined ? 'locationCreated' : 'location');
	const actor = objectAt(node, node.author === undefined ? 'organizer' : 'author');
	return {
		...{ id, date: objectAt(node, 'dcterms:date')['@value'], title: node.name },
		...{ kind, actor: thingIn(actor, 'actor', page) },
		...omitNullish({ speaker: objectAt(node, 'contributor').name, place: place.name }),
		...{ summary: node.description, ...omitNullish({ text: words?.text }) },
		...(words?.creativeWorkStatus === 'Excerpts' && { excerpts: true }),
		...(node['plumbline:reported'] === true && { reported: true }),
		...omitNullish({ before: node['plumbline:before'], after: node['plumbline:after'] }),
		...omitNullish({ group: node['plumbline:group'] }),
		...(tags.length > 0 && { tags }),
		...(media.length > 0 && { media: media.map(mediaOf) }),
		language: words?.inLanguage ?? node.inLanguage ?? languages.get(source ?? ''),
		source,
		...omitNullish({ reportedBy: reporters.find((one) => one !== null && one !== id) }),
		references: referencesOf(node)
	};
}

/** Of two to one statement, the first with words has the first words. */
function referencesOf(node: JsonObject) {
	const quoted = listOf(node['plumbline:reference'])
		.filter(isObject)
		.map((part) => ({
			to: statementIn(wordsOf(objectAt(part, 'dcterms:references')['@id'])),
			quote: quoteOf(objectAt(part, 'plumbline:words'))
		}));
	return listOf(node['dcterms:references'])
		.filter(isObject)
		.flatMap((part) => {
			const to = statementIn(wordsOf(part['@id']));
			const at = quoted.findIndex((one) => one.to === to);
			const [reference] = at === -1 ? [] : quoted.splice(at, 1);
			return to === null ? [] : [{ to, ...(reference && { quote: reference.quote }) }];
		});
}

const mediaOf = ({ url, description, creditText }: JsonObject): JsonObject =>
	omitNullish({ address: url, caption: description, credit: creditText });

const codersOf = ({ contributor }: JsonObject, page: string): Map<string, JsonObject> =>
	new Map(
		listOf(contributor)
			.filter(isObject)
			.flatMap((node) => {
				const id = thingIn(node, 'coder', page);
				return id === null ? [] : [[id, { id, name: node.name }]];
			})
	);

const erasOf = (dataset: JsonObject): JsonObject[] =>
	listOf(dataset['dcterms:temporal'])
		.filter(isObject)
		.map((node) => ({
			...{ title: node.name, date: objectAt(node, 'dcterms:date')['@value'] },
			...omitNullish({ text: node.description })
		}));

/** The link of an annotation of ours, as a dataset file has it, and its coder; none of another annotation. */
function ownLinksOf(annotation: JsonObject, page: string) {
	const bodies = listOf(annotation.body).filter(isObject);
	const valueFor = (purpose: string) => bodies.find((body) => body.purpose === purpose)?.value;
	const clauses = bodies.filter((body) => body.purpose === 'linking');
	const priority = clauses.map((body) => clauseIn(body, page)).find((one) => one !== null);
	const targets = listOf(annotation.target).filter(isObject);
	const statement = statementIn(wordsOf(targets[0]?.scope));
	if (priority === undefined || statement === null) return [];
	const quotes = clauses.map((body) => (body.selector === undefined ? null : quoteOf(body)));
	const creator = objectAt(annotation, 'creator');
	const coder = thingIn(creator, 'coder', page);
	return [
		{
			by: coder === null ? null : { id: coder, name: creator.name },
			link: {
				...{ statement, priority, relation: valueFor('assessing'), status: valueFor('moderating') },
				...omitNullish({ coder, on: wordsOf(annotation.created).slice(0, 10) || null }),
				why: valueFor('describing'),
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
