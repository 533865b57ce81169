import { rowY, type Frame } from './frame.ts';
import type { Dot, Plumb, Scene } from './scene.ts';

/** What a pointer is on: a plumb line, and where it is near one, a dot of it. */
export interface Hit {
	readonly plumb: Plumb;
	readonly dot: Dot | null;
}

const REACH = 14; // px around a mark: a target of more than 24 px

/** The mark at a point of the plot, or null. `x` from the plot's left edge, `y` from the chart's top. */
export function markAt(scene: Scene, frame: Frame, x: number, y: number): Hit | null {
	if (y > frame.bottom) return null;
	let best: Hit | null = null;
	let nearest = REACH;
	for (const plumb of scene.plumbs) {
		const onStretch = plumb.stretch && x >= plumb.stretch.from && x <= plumb.stretch.to;
		const away = Math.abs(plumb.x - x);
		// A stretch may be taken hold of anywhere in its length, where no line is nearer.
		const distance = onStretch ? Math.min(away, REACH - 1) : away;
		if (distance >= nearest) continue;
		const dot = dotAt(plumb, frame, y);
		const onHead = Math.abs(frame.stretchHeads - y) <= REACH;
		if (!dot && !onHead && onStretch && away > REACH) continue;
		best = { plumb, dot };
		nearest = distance;
	}
	return best;
}

function dotAt(plumb: Plumb, frame: Frame, y: number): Dot | null {
	const reach = Math.min(REACH, frame.rowHeight / 2);
	return plumb.dots.find(({ row }) => Math.abs(rowY(frame, row) - y) <= reach) ?? null;
}
