import type { ImportFile, ParsedItem, ReadingChoices } from '../format.ts';
import { limitPerKind } from '../limit-per-kind.ts';
import { wholeJson } from './whole-json.ts';

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

/** What a value of JSON holds, with the file that it stands in. */
type JsonReader = (
	value: unknown,
	file: ImportFile,
	choices: ReadingChoices
) => Iterable<ParsedItem>;

/**
 * What a file of JSON holds, by a function that is given its value.
 * @param unwrap what is done to the text before, without moving its lines
 */
export const parsedJson =
	(read: JsonReader, unwrap?: (text: string) => string) =>
	(file: ImportFile, choices: ReadingChoices, signal?: AbortSignal): AsyncGenerator<ParsedItem> =>
		limitPerKind(file.name, parsedIn(read, unwrap, { file, choices, signal }));

async function* parsedIn(
	read: JsonReader,
	unwrap: ((text: string) => string) | undefined,
	{
		file,
		choices,
		signal
	}: { file: ImportFile; choices: ReadingChoices; signal: AbortSignal | undefined }
): AsyncGenerator<ParsedItem> {
	const json = await wholeJson(file, choices, signal, unwrap);
	if (!json.ok) {
		yield { kind: 'problem', problem: json.problem };
		return;
	}
	for (const problem of json.value.problems) yield { kind: 'problem', problem };
	for (const one of read(json.value.value, file, choices)) yield one;
	yield { kind: 'progress', bytes: file.size };
}
