import type { Lane } from '../../study/lanes/lane.ts';
import { bisectLeft } from '../../base/sequences.ts';
import type { TimeScale } from '../time/window.ts';

/** How many statements stand in each strip of `step` px, from the left. */
export function densityOf({ anchors }: Lane, scale: TimeScale, step: number): number[] {
	const strips: number[] = [];
	let from = bisectLeft(anchors, scale.window.start);
	for (let x = step; x < scale.width + step; x += step) {
		const to = bisectLeft(anchors, scale.instant(Math.min(x, scale.width)), from);
		strips.push(to - from);
		from = to;
	}
	return strips;
}

/** The densities as bars from the bottom of a strip of the chart, as SVG path data. */
export function densityPath(lane: Lane, scale: TimeScale, step: number, height: number): string {
	const strips = densityOf(lane, scale, step);
	const most = Math.max(1, ...strips);
	// Few statements are distinguished by where they are, not by how high.
	const tall = height * (lane.count <= strips.length / 2 ? 0.5 : 0.85);
	return strips
		.map((count, strip) => {
			if (count === 0) return '';
			const top = height - Math.max(2, (count / most) * tall);
			return `M${strip * step},${height}V${top.toFixed(1)}h${step - 0.5}V${height}z`;
		})
		.join('');
}
