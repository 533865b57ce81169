import type { Lane, Stretches } from '../../study/lanes/lane.ts';
import { bisectLeft } from '../../base/sequences.ts';
import type { Span } from '../../dates/span.ts';

/** What of a lane a window shows: points that stand in it, and stretches that reach into it. */
export interface InWindow {
	/** The positions of those that stand in it: from the first on, without the last. */
	readonly first: number;
	readonly last: number;
	/** The stretches that stand outside, and reach into it: by index in the lane’s stretches. */
	readonly reaching: readonly number[];
	readonly count: number;
}

/** Its cost grows with the number of imprecise dates, not with that of statements. */
export function inWindow({ anchors, stretches }: Lane, { start, end }: Span): InWindow {
	const first = bisectLeft(anchors, start);
	const last = bisectLeft(anchors, end, first);
	const reaching: number[] = [];
	const [from, to] = stretchesBetween(stretches, first, last);
	const collect = (index: number, stop: number) => {
		for (; index < stop; index++) {
			const isIn = stretches.reachStarts[index]! < end && stretches.reachEnds[index]! > start;
			if (isIn) reaching.push(index);
		}
	};
	collect(0, from);
	collect(to, stretches.count);
	return { first, last, reaching, count: last - first + reaching.length };
}

/** The stretches at the positions of a lane from the first on, without the last: by index, without the last. */
export function stretchesBetween(
	{ positions }: Stretches,
	first: number,
	last: number
): [from: number, to: number] {
	const from = bisectLeft(positions, first);
	return [from, bisectLeft(positions, last, from)];
}
