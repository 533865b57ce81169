import type { JsonObject } from '../text/json-value.ts';

/** The fields that have a value, so that a file of ours names no other. */
export const omitNullish = (fields: JsonObject): JsonObject =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));
