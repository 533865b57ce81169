import { lastOf } from '../../base/sequences.ts';
import { fail, ok, type Result } from '../../base/types.ts';
import { formatCount } from '../../base/words.ts';
import { duplicateKeys } from '../../model/reading/duplicate-keys.ts';
import { pathOf } from '../../model/reading/fault.ts';
import { parseJson } from '../../model/reading/parse-json.ts';
import type { ImportFile, ReadingChoices } from '../format.ts';
import { LIMITS } from '../limits.ts';
import type { ImportProblem } from '../problem.ts';
import { chunksOf } from './byte-decoder.ts';
import { decoded } from './decode.ts';

/** A file of JSON, read whole: its value, and what was odd about it. */
interface WholeJson {
	readonly value: unknown;
	readonly problems: readonly ImportProblem[];
}

/**
 * Reads a file of JSON whole, or tells the line and column where it stops being JSON.
 * @param unwrap what is done to the text before, without moving its lines
 * @throws AbortError when the signal fires
 */
export async function wholeJson(
	file: ImportFile,
	choices: ReadingChoices,
	signal?: AbortSignal,
	unwrap: (text: string) => string = (text) => text
): Promise<Result<WholeJson, ImportProblem>> {
	const read = await wholeText(file, choices, signal);
	if (!read.ok) return read;
	const text = unwrap(read.value.text);
	const json = parseJson(text);
	if (!json.ok) {
		const line = Number(/line (\d+)/.exec(json.problem.path)?.[1] ?? 1);
		const { because, hint, path } = json.problem;
		return fail({
			code: 'broken-file',
			location: { file: file.name, line, path },
			lost: 'file',
			because: `${because}, in ${path}`,
			hint
		});
	}
	if (isDeeper(json.value, LIMITS.jsonDepth)) return fail(tooDeep(file));
	const odd: string[] = [];
	const value = text.includes('\\u') ? withoutOddities(json.value, [], odd) : json.value;
	const problems = odd.length === 0 ? [] : [oddCharacters(file, odd)];
	const doubled = [...duplicateKeys(text, json.value)].map(({ path }) => duplicateKey(file, path));
	return ok({ value, problems: [...read.value.problems, ...problems, ...doubled] });
}

const duplicateKey = ({ name }: ImportFile, path: readonly (string | number)[]): ImportProblem => ({
	code: 'bad-value',
	location: { file: name, path: pathOf(path) },
	lost: 'field',
	because: `“${lastOf(path)!}” appears twice in one object; the last one was used`,
	hint: 'remove one of them'
});

function isDeeper(value: unknown, depth: number): boolean {
	if (typeof value !== 'object' || value === null) return false;
	return depth === 0 || Object.values(value).some((one) => isDeeper(one, depth - 1));
}

const tooDeep = ({ name }: ImportFile): ImportProblem => ({
	code: 'too-large',
	location: { file: name },
	lost: 'file',
	because: `more than ${LIMITS.jsonDepth} lists and objects are nested, the most that can be read`,
	hint: 'check how the file was made'
});

/** @param odd to which the paths of texts with odd characters are added */
function withoutOddities(value: unknown, path: (string | number)[], odd: string[]): unknown {
	if (typeof value === 'string') {
		const clean = stripInvalid(value);
		if (clean !== value) odd.push(pathOf(path));
		return clean;
	}
	if (Array.isArray(value)) return value.map((one, at) => withoutOddities(one, [...path, at], odd));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [key, withoutOddities(one, [...path, key], odd)])
	);
}

const oddCharacters = ({ name }: ImportFile, odd: readonly string[]): ImportProblem => ({
	code: 'odd-characters',
	location: { file: name, path: odd[0]! },
	lost: 'field',
	because: `${odd.length === 1 ? 'a text holds' : `${odd.length} texts hold`} NULs or halves of a character; each is shown as “\uFFFD”`,
	hint: 'check there whether text was lost when the file was made'
});

const MAY_BE_ODD = /[\uD800-\uDFFF\0]/; // also halves of pairs: costs little, and few texts have any
const ODD = /\p{Surrogate}|\0/gu; // with `u`, a surrogate matches only where it stands alone

/** A text with U+FFFD for each NUL and lone surrogate, which JSON can spell and no text may hold. */
const stripInvalid = (text: string): string =>
	MAY_BE_ODD.test(text) ? text.replace(ODD, '\uFFFD') : text;

/**
 * The bytes of a file whose format can only be read whole, or the limit that it passes.
 * @throws AbortError when the signal fires
 */
export async function wholeBytes(
	file: ImportFile,
	signal?: AbortSignal
): Promise<Result<Uint8Array, ImportProblem>> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	if (file.size > LIMITS.wholeBytes) return fail(tooLarge(file, file.size));
	for await (const chunk of chunksOf(file, signal)) {
		length += chunk.length;
		if (length > LIMITS.wholeBytes) return fail(tooLarge(file, length));
		chunks.push(chunk);
	}
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return ok(bytes);
}

/** A file that is larger than can be read whole. */
const tooLarge = ({ name }: ImportFile, size: number): ImportProblem => ({
	code: 'too-large',
	location: { file: name },
	lost: 'file',
	because: `the file has ${formatCount(size)} bytes or more; the limit for this format is ${formatCount(LIMITS.wholeBytes)}`,
	hint: 'split it into several files, or export it as CSV, which may be larger'
});

/**
 * The text of a file whose format can only be read whole, or the limit that it passes.
 * @throws AbortError when the signal fires
 */
export async function wholeText(
	file: ImportFile,
	{ encoding }: ReadingChoices,
	signal?: AbortSignal
): Promise<Result<{ text: string; problems: readonly ImportProblem[] }, ImportProblem>> {
	if (file.size > LIMITS.wholeBytes) return fail(tooLarge(file, file.size));
	const { pieces } = await decoded(file, encoding, signal);
	const texts: string[] = [];
	const problems: ImportProblem[] = [];
	for await (const piece of pieces) {
		if (piece.bytes > LIMITS.wholeBytes) return fail(tooLarge(file, piece.bytes));
		texts.push(piece.text);
		problems.push(...piece.problems);
	}
	return ok({ text: texts.join(''), problems });
}
