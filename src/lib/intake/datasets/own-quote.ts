import { omitNullish } from '../../base/fields.ts';
import { isObject, type JsonObject, listOf, objectAt, wordsOf } from '../text/json-value.ts';
import { decoded } from './annotation-links.ts';

/** The quote of a target or a clause of ours, as a dataset file has it. */
export function quoteOf(part: JsonObject): JsonObject {
	const [quote = {}, position = {}] = listOf(part.selector).filter(isObject);
	const { exact, prefix, suffix } = quote;
	const hash = wordsOf(objectAt(part, 'source')['schema:sha256']);
	return {
		...omitNullish({ exact, prefix, suffix, start: position.start, end: position.end }),
		...(hash !== '' && { textHash: `sha256-${hash}` })
	};
}

/** The id of a thing of ours in its address; null in another. */
export function thingIn(node: JsonObject, kind: string, page: string): string | null {
	const [before, id] = wordsOf(node['@id'] ?? node.id ?? node.source).split(`#${kind}-`);
	return before === page && id !== undefined ? decoded(id) : null;
}
