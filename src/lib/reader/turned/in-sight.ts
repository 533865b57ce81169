import { bisectBy } from '../../base/sequences.ts';

/**
 * The first and the last of some elements, one below the other, that stand between two heights of the screen; null
 * where none does. Asks few of them where they are: a list may be long.
 */
export function inSight(
	elements: ArrayLike<Element>,
	top: number,
	bottom: number
): readonly [first: number, last: number] | null {
	/** The first whose lower edge is below a height. */
	const below = (height: number): number =>
		bisectBy(
			(index) => elements[index]!.getBoundingClientRect().bottom <= height,
			0,
			elements.length
		);
	const first = below(top);
	const last = Math.min(below(bottom), elements.length - 1);
	if (first >= elements.length || elements[first]!.getBoundingClientRect().top >= bottom)
		return null;
	return [first, Math.max(first, last)];
}
