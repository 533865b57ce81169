import { lastOf } from '../../base/sequences.ts';

/** Where the parts of several lanes on one axis stand, px from the top left corner. */
export interface LanesFrame {
	readonly width: number;
	readonly height: number;
	/** From the left edge to the plot, and its width. */
	readonly left: number;
	readonly plot: number;
	readonly lanes: readonly LaneFrame[];
	/** The line that the ticks hang from. */
	readonly axis: number;
}

/** Where the parts of one lane stand. */
export interface LaneFrame {
	/** The base line of its name. */
	readonly name: number;
	/** The line that its bars stand on, or hang from. */
	readonly base: number;
	/** -1 where bars rise, 1 where they hang. */
	readonly direction: -1 | 1;
}

const MARGIN = 20; // px at both sides: half a label of a tick
const NAME = 22;
const LOOSE = 12; // px for the dates that no bar can hold
const GAP = 14;
const AXIS = 44;

/** How tall the tallest bar is, px. */
export const BAR_HEIGHT = 68;

/** Lanes one below the other; two that are mirrored stand above and below one line. */
export function lanesFrame(width: number, lanes: number, isMirrored: boolean): LanesFrame {
	const frames: LaneFrame[] = [];
	const base = NAME + BAR_HEIGHT;
	if (isMirrored && lanes === 2) {
		const under = base + LOOSE;
		frames.push({ name: 16, base, direction: -1 });
		frames.push({ name: under + BAR_HEIGHT + 18, base: under, direction: 1 });
	} else {
		const height = base + LOOSE + GAP;
		for (let lane = 0; lane < lanes; lane++) {
			frames.push({ name: lane * height + 16, base: lane * height + base, direction: -1 });
		}
	}
	const last = lastOf(frames);
	const axis = !last ? 0 : last.direction < 0 ? last.base + LOOSE : last.name + 8;
	return {
		width,
		height: axis + AXIS,
		left: MARGIN,
		plot: Math.max(1, width - 2 * MARGIN),
		lanes: frames,
		axis
	};
}
