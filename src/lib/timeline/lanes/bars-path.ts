import type { Bins } from '../time/bins.ts';
import { BAR_HEIGHT, type LaneFrame } from './lanes-frame.ts';
import type { TimeScale } from '../time/window.ts';

const LOWEST = 2; // px: a count of one beside thousands can still be seen
const GAP = 1; // px between bars

/** The bars of a lane as one path. x from the plot's left edge, cut to the plot. */
export function barsPath(
	counts: ArrayLike<number>,
	{ borders }: Bins,
	scale: TimeScale,
	tallest: number,
	{ base, direction }: LaneFrame
): string {
	const bars: string[] = [];
	for (let bin = 0; bin < counts.length; bin++) {
		if (counts[bin] === 0) continue;
		const from = Math.max(0, scale.x(borders[bin]!) + GAP / 2);
		const to = Math.min(scale.width, scale.x(borders[bin + 1]!) - GAP / 2);
		if (to <= from) continue;
		const height = Math.max(LOWEST, (counts[bin]! / tallest) * BAR_HEIGHT);
		bars.push(`M${px(from)} ${base}v${px(direction * height)}H${px(to)}V${base}Z`);
	}
	return bars.join('');
}

const px = (value: number): string => String(Math.round(value * 10) / 10);
