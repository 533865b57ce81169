import { lastOf } from '../../base/last-of.ts';
import type { AnchoredLane } from '../../compare/anchored-lanes.ts';
import type { Bins } from '../time/bins.ts';
import { bisectLeft } from '../../base/bisect-left.ts';
import type { TimeScale } from '../time/time-scale.ts';

/** A lane over a window: how many statements in each bin, and what no bin can hold. */
export interface LaneBars {
	/** By bin: statements whose date lies within it as a whole. */
	readonly counts: Uint32Array;
	/** Where dates reach that are too loose for a bin, px, cut to the plot; those that meet are one. */
	readonly loose: readonly { readonly from: number; readonly to: number; readonly count: number }[];
	/** Statements in the bins, and those too loose for one that reach into the window. */
	readonly inBins: number;
	readonly tooLoose: number;
}

/** Counts a lane's statements by bin. Its cost grows with the width of the screen, and with the loose dates. */
export function laneBars(lane: AnchoredLane, { borders }: Bins, scale: TimeScale): LaneBars {
	const counts = new Uint32Array(borders.length - 1);
	const { zero, days } = lane;
	let slot = bisectLeft(days, borders[0]! + zero);
	for (let bin = 0; bin < counts.length; bin++) {
		const next = bisectLeft(days, borders[bin + 1]! + zero, slot);
		counts[bin] = next - slot;
		slot = next;
	}
	const loose: { from: number; to: number; count: number }[] = [];
	let tooLoose = 0;
	for (const span of lane.spans) {
		const [start, end] = [span.start - zero, span.end - zero];
		const bin = bisectLeft(borders, start + 1) - 1;
		if (bin >= 0 && bin < counts.length && end <= borders[bin + 1]!) {
			counts[bin]!++;
			continue;
		}
		if (end <= scale.window.start || start >= scale.window.end) continue;
		tooLoose++;
		const from = Math.max(0, scale.x(start));
		const to = Math.min(scale.width, scale.x(end));
		const last = lastOf(loose);
		if (last && from <= last.to) {
			last.to = Math.max(last.to, to);
			last.count++;
		} else loose.push({ from, to, count: 1 });
	}
	return { counts, loose, inBins: counts.reduce((sum, count) => sum + count, 0), tooLoose };
}
