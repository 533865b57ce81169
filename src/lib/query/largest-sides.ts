import { BEFORE, narrowed, NOWHERE, OTHERS, SEVERAL, type Division } from '../study/division.ts';
import { MOST_TOGETHER } from './asked-sides.ts';

const GATHERED: ReadonlySet<string> = new Set([OTHERS, NOWHERE, SEVERAL, BEFORE]);

/**
 * A division with its largest sides alone, in their order, where there are too many to set together.
 * @param sizes the statements of each side
 */
export function largestSides(division: Division, sizes: Uint32Array): Division {
	const { sides } = division;
	if (sides.length <= MOST_TOGETHER) return division;
	const named = [...sides.keys()].filter((side) => !GATHERED.has(sides[side]!.key));
	const largest = named
		.sort((a, b) => sizes[b]! - sizes[a]! || a - b)
		.slice(0, MOST_TOGETHER)
		.sort((a, b) => a - b);
	return narrowed(
		division,
		largest.map((side) => sides[side]!.key)
	);
}
