import { formatCount } from '../base/words.ts';
import type { ParsedItem } from './format.ts';
import { LIMITS } from './limits.ts';
import type { ImportProblemCode } from './problem.ts';

/** Passes on what was parsed, with only so many problems of a kind one by one; the rest are counted. */
export async function* limitPerKind(
	file: string,
	parsed: AsyncIterable<ParsedItem>
): AsyncGenerator<ParsedItem> {
	const counts = new Map<ImportProblemCode, number>();
	for await (const one of parsed) {
		if (one.kind !== 'problem') {
			yield one;
			continue;
		}
		const count = (counts.get(one.problem.code) ?? 0) + 1;
		counts.set(one.problem.code, count);
		if (count <= LIMITS.problemsOfAKind) yield one;
	}
	for (const [code, count] of counts) {
		if (count <= LIMITS.problemsOfAKind) continue;
		const more = formatCount(count - LIMITS.problemsOfAKind);
		yield {
			kind: 'problem',
			problem: {
				code,
				location: { file },
				lost: 'nothing',
				because: `${more} more problems of the kind “${code}” are not listed`,
				hint: 'fix the problems listed, then import again'
			}
		};
	}
}
