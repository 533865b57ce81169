import { formatCount } from '../../base/format-count.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { chunksOf } from './chunks-of.ts';
import type { ImportFile } from '../format.ts';
import { LIMITS } from '../limits.ts';
import type { ImportProblem } from '../problem.ts';

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
export const tooLarge = ({ name }: ImportFile, size: number): ImportProblem => ({
	code: 'too-large',
	location: { file: name },
	lost: 'file',
	because: `the file has ${formatCount(size)} bytes or more; the limit for this format is ${formatCount(LIMITS.wholeBytes)}`,
	hint: 'split it into several files, or export it as CSV, which may be larger'
});
