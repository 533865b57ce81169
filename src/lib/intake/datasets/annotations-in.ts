import { isObject, listOf, type JsonObject } from '../text/json-value.ts';

/** An annotation, where it stands in its file, and whether a context of the model holds for it. */
export interface PlacedAnnotation {
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
): Generator<PlacedAnnotation> {
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
