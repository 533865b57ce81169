import { readDay } from '../../dates/day.ts';
import { RELATIONS, STATUSES } from '../../model/link.ts';
import type { DraftLink } from '../draft.ts';
import type { SourceLocation } from '../problem.ts';
import { isObject, type JsonObject, listOf, objectAt, wordsOf } from '../text/json-value.ts';
import { languageTag } from '../text/language-names.ts';
import { markupText } from '../text/markup-text.ts';

/** A priority that is known by its IRI. */
export interface KnownPriority {
	readonly document: string;
	readonly priority: string;
}

/** What an annotation says of its targets. */
export interface AnnotationSaid {
	readonly links: readonly DraftLink[];
	readonly targets: readonly AnnotationTarget[];
	/** The texts of its bodies, each with its purpose. */
	readonly texts: readonly { readonly purpose: string; readonly words: string }[];
	/** By name. */
	readonly writer: string | null;
	/** As it stands in the annotation, or else in its first body that tells it; empty where none does. */
	readonly written: string;
}

/** A target: the statement that it stands for, where that can be read, and the words that it selects. */
interface AnnotationTarget {
	readonly statement: string;
	/** Empty where the target names no source. */
	readonly address: string;
	readonly exact: string | null;
	/** The words around it, where they are said. */
	readonly prefix: string;
	readonly suffix: string;
	readonly language: string | null;
}

/**
 * Reads the bodies and targets of an annotation. A body that is a priority makes links from its
 * targets: how the two relate is the body of the purpose `assessing`, its status that of `moderating`.
 */
export function annotationSaid(
	annotation: JsonObject,
	location: SourceLocation,
	priorities: ReadonlyMap<string, KnownPriority>
): AnnotationSaid {
	const motivation = wordsOf(listOf(annotation.motivation)[0]);
	const bodies = partsOf(annotation.body);
	const texts = [
		...bodies.flatMap((body) => textOf(body, motivation)),
		...(wordsOf(annotation.bodyValue)
			? [{ purpose: motivation || 'commenting', words: wordsOf(annotation.bodyValue) }]
			: [])
	];
	const wordsFor = (purpose: string) => texts.find((one) => one.purpose === purpose)?.words ?? null;
	const named = new Set(
		bodies.map(iriOf).filter((iri) => priorities.has(iri) || OWN_PRIORITY.test(iri))
	);
	const itself = wordsOf(annotation.id) || location.path!;
	const targets = partsOf(annotation.target).flatMap((target) => targetOf(target, itself));
	const statements = new Map([...targets].reverse().map((target) => [target.statement, target]));
	const objects = [annotation, ...bodies.filter(isObject)];
	const writer = objects.map(({ creator }) => nameOf(listOf(creator)[0])).find(Boolean) ?? null;
	const written = objects.map(({ created }) => wordsOf(created)).find(Boolean) ?? '';
	const created = readDay(written.slice(0, 10));
	const links = [...named].flatMap((iri) =>
		[...statements.values()].map(({ statement, exact, prefix, suffix }) => ({
			location,
			statement,
			...(priorities.get(iri) ?? unknownPriority(iri)),
			relation: RELATIONS.find((one) => one === wordsFor('assessing')) ?? 'mentions',
			status: STATUSES.find((one) => one === wordsFor('moderating')) ?? 'suggested',
			coder: nameOf(listOf(annotation.creator)[0]) || null,
			on: created.ok ? created.value : null,
			why: wordsFor('describing') ?? wordsFor('commenting'),
			...{ exact, prefix, suffix }
		}))
	);
	return { links, targets, texts, writer, written };
}

const nameOf = (agent: unknown): string =>
	isObject(agent) ? wordsOf(agent.name) || wordsOf(agent.id) : wordsOf(agent);

const OWN_PRIORITY = /#priority-[^#]+$/;

function unknownPriority(iri: string): KnownPriority {
	const [document = '', priority = ''] = iri.split('#priority-');
	return { document, priority: decoded(priority) };
}

/** Bodies or targets one by one: those of a set as well. */
function partsOf(value: unknown): readonly unknown[] {
	return listOf(value).flatMap((one) =>
		isObject(one) && one.items !== undefined ? partsOf(one.items) : [one]
	);
}

/** The IRI of a resource, or of what it is a part of. */
function iriOf(resource: unknown): string {
	if (!isObject(resource)) return wordsOf(resource);
	const { source } = resource;
	return source === undefined
		? wordsOf(resource.id)
		: isObject(source)
			? wordsOf(source.id)
			: wordsOf(source);
}

function textOf(body: unknown, motivation: string): { purpose: string; words: string }[] {
	if (!isObject(body)) return [];
	const value = wordsOf(body.value);
	const words = wordsOf(body.format) === 'text/html' ? markupText(value).text : value;
	const purpose = wordsOf(listOf(body.purpose)[0]) || motivation || 'commenting';
	return words === '' ? [] : [{ purpose, words }];
}

/** @param itself what tells the annotation from others, for a target that tells nothing but words */
function targetOf(target: unknown, itself: string): AnnotationTarget[] {
	const address = iriOf(target);
	const scope = isObject(target) ? wordsOf(target.scope) : '';
	const quote = isObject(target)
		? selectorsOf(target.selector).find(({ exact }) => exact !== undefined)
		: null;
	const exact = wordsOf(quote?.exact) === '' ? null : String(quote!.exact);
	if (address === '' && exact === null) return [];
	const known = statementIn(scope) ?? statementIn(address);
	return [
		{
			statement: known ?? (address || itself),
			address,
			exact,
			prefix: wordsAround(quote?.prefix),
			suffix: wordsAround(quote?.suffix),
			language: languageTag(wordsOf(listOf(objectAt(target, 'source').language)[0]))
		}
	];
}

/** As they stand, blanks included. */
const wordsAround = (value: unknown): string => (typeof value === 'string' ? value : '');

function selectorsOf(selector: unknown): JsonObject[] {
	return listOf(selector).flatMap((one) =>
		isObject(one) ? [one, ...(one.refinedBy === undefined ? [] : selectorsOf(one.refinedBy))] : []
	);
}

/** The id of a statement in the address that opens it on a page of ours; null in another. */
export function statementIn(iri: string): string | null {
	const id = /[?&]statement=([^&#]+)/.exec(iri)?.[1];
	return id === undefined ? null : decoded(id);
}

/** A part of an address without its escapes; as it is where they are none. */
export function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

/** An annotation, where it stands in its file, and whether a context of the model holds for it. */
export interface LocatedAnnotation {
	readonly annotation: JsonObject;
	readonly path: string;
	readonly inContext: boolean;
}

const CONTEXT = /^https?:\/\/www\.w3\.org\/ns\/anno(\.jsonld)?$/;

/**
 * The annotations in JSON-LD: one alone, a list, a page or collection of them, or those of a graph.
 * What is in one of these and no annotation is passed over, except for a file's only thing.
 */
export function* annotationsIn(
	value: unknown,
	path = '',
	inherited = false
): Generator<LocatedAnnotation> {
	if (Array.isArray(value)) {
		for (const [at, one] of value.entries()) yield* annotationsIn(one, `${path}[${at}]`, inherited);
		return;
	}
	if (!isObject(value)) return;
	const own = listOf(value['@context']).some(
		(context) => typeof context === 'string' && CONTEXT.test(context)
	);
	const inContext = own || inherited;
	const types = listOf(value.type ?? value['@type']);
	const inside = ['@graph', 'first', 'items'].filter(
		(name) => isObject(value[name]) || Array.isArray(value[name])
	);
	const isSet = types.includes('AnnotationPage') || types.includes('AnnotationCollection');
	if (isSet || value['@graph'] !== undefined) {
		for (const name of inside) {
			yield* annotationsIn(value[name], path === '' ? name : `${path}.${name}`, inContext);
		}
	} else if (types.includes('Annotation') || 'target' in value || path === '') {
		yield { annotation: value, path, inContext };
	}
}
