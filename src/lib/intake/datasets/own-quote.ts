import { isObject, listOf, objectAt, wordsOf, type JsonObject } from '../text/json-value.ts';
import { omitNullish } from '../../base/omit-nullish.ts';

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
