import { wordsOf, type JsonObject } from '../text/json-value.ts';
import { decoded } from './annotation-links.ts';

/** The id of a thing of ours in its address; null in another. */
export function thingIn(node: JsonObject, kind: string, page: string): string | null {
	const [before, id] = wordsOf(node['@id'] ?? node.id ?? node.source).split(`#${kind}-`);
	return before === page && id !== undefined ? decoded(id) : null;
}
