import { limitProblems } from '../limit-problems.ts';
import type { ParsedItem, ImportFile, ReadingChoices } from '../format.ts';
import { wholeJson } from './whole-json.ts';

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
export const jsonFound =
	(read: JsonReader, unwrap?: (text: string) => string) =>
	(file: ImportFile, choices: ReadingChoices, signal?: AbortSignal): AsyncGenerator<ParsedItem> =>
		limitProblems(file.name, found(read, unwrap, { file, choices, signal }));

async function* found(
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
