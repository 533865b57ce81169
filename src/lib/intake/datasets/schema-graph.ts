import { type KnownPriority, statementIn } from './annotation-links.ts';
import {
	type Draft,
	type DraftDate,
	type DraftDocument,
	type DraftPriority,
	emptyDraft
} from '../draft.ts';
import { isObject, type JsonObject, listOf, objectAt, wordsOf } from '../text/json-value.ts';
import { languageTag } from '../text/language-names.ts';
import { readDay } from '../../dates/day.ts';
import { readNearEdtf } from '../../dates/near-edtf.ts';
import { isOnTimeAxis } from '../../dates/when.ts';
import { kindNamed } from '../tables/rows/group-rows.ts';

/** What the nodes of a graph in schema.org's words say: documents, statements, and priorities by IRI. */
export interface SchemaGraph {
	readonly documents: readonly DraftDocument[];
	readonly drafts: readonly Draft[];
	readonly priorities: ReadonlyMap<string, KnownPriority>;
}

/** Reads the graph of our own JSON-LD; of a file without one there is nothing. */
export function schemaGraph(value: unknown, file: string): SchemaGraph {
	const nodes = isObject(value) ? listOf(value['@graph']).filter(isObject) : [];
	const byId = new Map(nodes.map((node) => [wordsOf(node['@id']), node]));
	const priorities = new Map<string, KnownPriority>();
	const documents: DraftDocument[] = [];
	const drafts: Draft[] = [];
	for (const [at, node] of nodes.entries()) {
		const location = { file, path: `@graph[${at}]` };
		const id = wordsOf(node['@id']);
		const statement = statementIn(id);
		if (statement !== null && !id.includes('#')) {
			drafts.push({ ...draftOf(statement, node, byId), location });
		} else if (listOf(node.hasPart).some((part) => isObject(part) && 'position' in part)) {
			documents.push({ ...documentOf(node, priorities, byId), location });
		}
	}
	return { documents, drafts, priorities };
}

type Nodes = ReadonlyMap<string, JsonObject>;

/** @param priorities to which its priorities are added by their IRIs */
function documentOf(
	node: JsonObject,
	priorities: Map<string, KnownPriority>,
	byId: Nodes
): Omit<DraftDocument, 'location'> {
	const id = wordsOf(node['@id']).replace(/^.*#document-/, '');
	const source = referred(node.isBasedOn, byId);
	const priorityOf = (part: JsonObject): DraftPriority => {
		const number =
			wordsOf(part.position) || wordsOf(part['@id']).replace(/^.*#priority-/, '') || '?';
		const iri = wordsOf(part['@id']);
		priorities.set(iri, { document: id, priority: number });
		return {
			...{ id: iri.replace(/^.*#priority-/, ''), number, title: wordsOf(part.name) || number },
			...{ text: wordsOf(part.text), cues: listOf(part.keywords).map(wordsOf).filter(Boolean) },
			priorities: listOf(part.hasPart).filter(isObject).map(priorityOf)
		};
	};
	return {
		...{
			id,
			title: wordsOf(node.name) || id || 'Not named',
			issuer: wordsOf(objectAt(node, 'creator').name) || null
		},
		adopted: adoptedOn(wordsOf(node['dcterms:dateAccepted'])),
		...{ publisher: source.publisher, address: source.address },
		language: languageTag(wordsOf(node.inLanguage)),
		priorities: listOf(node.hasPart).filter(isObject).map(priorityOf)
	};
}

function draftOf(id: string, node: JsonObject, byId: Nodes): Draft {
	const words = [...listOf(node.hasPart), ...listOf(node.recordedIn)]
		.filter(isObject)
		.find((part) => typeof part.text === 'string');
	const based = [...listOf(node.isBasedOn), ...listOf(node.subjectOf), ...listOf(node.recordedIn)];
	const reporter = based
		.map((one) => statementIn(wordsOf(objectAt({ one }, 'one')['@id'])))
		.find((one) => one !== null && one !== id);
	const actor = byId.get(
		wordsOf(objectAt(node, 'author')['@id'] ?? objectAt(node, 'organizer')['@id'])
	);
	const source = referred([...listOf(node.subjectOf), ...listOf(node.isBasedOn)], byId);
	const place = objectAt(node, node.location === undefined ? 'locationCreated' : 'location');
	const references = listOf(node['dcterms:references'])
		.map((one) => statementIn(wordsOf(objectAt({ one }, 'one')['@id'])) ?? '')
		.join(', ');
	const [kind, ...tags] = listOf(node.keywords);
	const text = typeof words?.text === 'string' && words.text.trim() !== '' ? words.text : null;
	const written = wordsOf(objectAt(node, 'dcterms:date')['@value']);
	return {
		...{ ...emptyDraft(id, { file: '' }), ownId: id },
		date: dateOnTimeAxis(written),
		...{ title: wordsOf(node.name) || null, summary: wordsOf(node.description) || null, text },
		kind: kindNamed(wordsOf(kind)),
		...{ group: wordsOf(node['plumbline:group']) || null, tags: tags.map(wordsOf).filter(Boolean) },
		...{ actor: wordsOf(actor?.name) || null, venue: wordsOf(place.name) || null },
		speaker: wordsOf(objectAt(node, 'contributor').name) || null,
		...{ publisher: source.publisher, address: source.address },
		excerpts: words?.creativeWorkStatus === 'Excerpts',
		language: languageTag(wordsOf(words?.inLanguage ?? node.inLanguage)) ?? source.language,
		mention: reporter ? mentionIn(reporter, byId) : null,
		more: {
			...(references !== '' && { references }),
			...(written !== '' && dateOnTimeAxis(written) === null && { date: written })
		}
	};
}

function adoptedOn(written: string): DraftDate | null {
	const day = readDay(written);
	return day.ok ? { written: day.value, words: written, inferred: null } : null;
}

/** The first source among what a node refers to. */
function referred(value: unknown, byId: Nodes) {
	const source = listOf(value)
		.map((one) => byId.get(wordsOf(objectAt({ one }, 'one')['@id'])))
		.find((node) => node?.publisher !== undefined);
	return {
		publisher: wordsOf(objectAt(source, 'publisher').name) || null,
		address: wordsOf(source?.url) || null,
		language: languageTag(wordsOf(source?.inLanguage))
	};
}

/** The whole of the reporter's words: its links tell the stretch. */
function mentionIn(reporter: string, byId: Nodes): Draft['mention'] {
	for (const [id, node] of byId) {
		if (statementIn(id) !== reporter || id.includes('#')) continue;
		const words = [...listOf(node.hasPart), ...listOf(node.recordedIn)].filter(isObject);
		const text = words.map((part) => part.text).find((part) => typeof part === 'string');
		return { in: reporter, start: 0, end: [...(text ?? '')].length };
	}
	return null;
}

/** A date that is written in EDTF already; null where it is none, or has no place on the timeline. */
function dateOnTimeAxis(written: string): DraftDate | null {
	const read = readNearEdtf(written);
	return read.ok && isOnTimeAxis(read.value) ? { written, words: written, inferred: null } : null;
}
