import {
	BEFORE,
	narrowed,
	NOWHERE,
	OTHERS,
	SEVERAL,
	type Division
} from '../../compare/division.ts';
import type { Screen } from '../../compare/screen.ts';
import { MOST_TOGETHER } from './asked-sides.ts';

const GATHERED: ReadonlySet<string> = new Set([OTHERS, NOWHERE, SEVERAL, BEFORE]);

/** A division with its largest sides alone, in their order, where there are too many to set together. */
export function largestSides(division: Division, screen: Screen): Division {
	const { sides, sideOf } = division;
	if (sides.length <= MOST_TOGETHER) return division;
	const sizes = new Uint32Array(sides.length);
	for (let place = 0; place < sideOf.length; place++) {
		if (sideOf[place]! >= 0 && screen.kept[place]) sizes[sideOf[place]!]!++;
	}
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
