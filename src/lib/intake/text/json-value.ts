/** A JSON object, of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text or number as text without blanks around it; empty for anything else. */
export const wordsOf = (value: unknown): string =>
	typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/** One value or a list of them, as a list; empty where there is none. */
export const listOf = (value: unknown): readonly unknown[] =>
	value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** The parts of an object that are objects, by name; an empty object where there is none. */
export const objectAt = (value: unknown, name: string): JsonObject => {
	const part = isObject(value) ? value[name] : undefined;
	return isObject(part) ? part : {};
};

/** A value as text: itself, or written as JSON. */
export const asWritten = (value: unknown): string =>
	typeof value === 'string' ? value : JSON.stringify(value);

/** Whether a value says nothing: no text, no part, no entry. */
export const isBlank = (value: unknown): boolean =>
	value === undefined ||
	value === null ||
	value === '' ||
	(typeof value === 'object' && Object.keys(value).length === 0);
