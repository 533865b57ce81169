import { fail, ok, type Result } from '../../base/result.ts';
import { decoded } from './decode.ts';
import type { ImportFile, ReadingChoices } from '../format.ts';
import { LIMITS } from '../limits.ts';
import type { ImportProblem } from '../problem.ts';
import { tooLarge } from './whole-bytes.ts';

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
