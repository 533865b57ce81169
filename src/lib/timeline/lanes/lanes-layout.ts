import { bisectLeft, lastOf } from '../../base/sequences.ts';
import type { AnchoredLane } from '../../compare/anchored-lanes.ts';
import type { DateMessages } from '../../dates/date-messages.ts';
import { meets, millisecondsInDay, type Span } from '../../dates/span.ts';
import type { Colour } from '../../study/colouring.ts';
import type { GroupLabel } from '../../wording/group-name.ts';
import { type Bins, calendarBins, dayBins } from '../time/bins.ts';
import { dayAxis, timeAxis, type TimeAxis } from '../time/ticks.ts';
import { clampWindow, fitExtentOf, panExtentOf, TimeScale } from '../time/window.ts';
import { lanesFrame, type LanesFrame } from './lanes-frame.ts';

/** A lane over a window: how many statements in each bin, and what no bin can hold. */
interface LaneBars {
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

/** A lane with its name, and what its day 0 is called; null on the calendar. */
export interface NamedLane extends AnchoredLane {
	readonly colour: Colour;
	readonly label: GroupLabel;
	readonly zeroName: string | null;
}

/** What lanes on one axis are drawn from. Where it changes, getters keep it live. */
export interface LanesSource {
	readonly lanes: readonly NamedLane[];
	/** Whether the axis counts days from day 0, and not those of the calendar. */
	readonly isAnchored: boolean;
	readonly isMirrored: boolean;
	/** The window that the address names, in axis time; null for the whole. */
	readonly window: Span | null;
	readonly messages: { readonly dates: DateMessages };
}

/** A window of lanes laid out at a width. */
interface LanesLayout {
	readonly frame: LanesFrame;
	readonly fitExtent: Span;
	readonly panExtent: Span;
	readonly window: Span;
	/** Whether the address names a window that lies beyond all lanes. */
	readonly isBeyond: boolean;
	readonly scale: TimeScale;
	readonly bins: Bins;
	readonly bars: readonly LaneBars[];
	/** The largest count of a bin of any lane: the same scale for all. */
	readonly tallest: number;
	readonly axis: TimeAxis;
}

/** Lanes as they are drawn: what page, file and picture make their shapes of. */
export interface LanesDrawn extends LanesLayout {
	readonly source: LanesSource;
	/** The bin that is pointed at or walked to, in all lanes. */
	readonly cursor: number | null;
	/** The lane whose statements Enter opens. */
	readonly lane: number | null;
}

const SERVER_WIDTH = 1200; // px, until the chart was measured
const BINNED_WIDTH = 1172; // px of plot that bins are chosen for: the same window has the same bars everywhere
const SPACING = 74; // px between ticks

/** Draws lanes with nothing pointed at. */
export const drawLanes = (source: LanesSource, width = SERVER_WIDTH): LanesDrawn => ({
	...layOutLanes(source, source.window, width),
	source,
	cursor: null,
	lane: null
});

/** Lays a window of lanes out; null for the whole. */
export function layOutLanes(
	{ lanes, isAnchored, isMirrored, window: named, messages }: LanesSource,
	wanted: Span | null,
	width = SERVER_WIDTH
): LanesLayout {
	const frame = lanesFrame(width, lanes.length, isMirrored);
	const fitExtent = fitExtentOf(extentOf(lanes));
	const panExtent = isAnchored ? withAir(fitExtent) : panExtentOf(fitExtent, []);
	const window = clampWindow(panExtent, wanted ?? fitExtent);
	const scale = new TimeScale(window, frame.plot);
	const binned = new TimeScale(window, BINNED_WIDTH);
	const bins = isAnchored ? dayBins(binned) : calendarBins(binned);
	const bars = lanes.map((lane) => laneBars(lane, bins, scale));
	return {
		...{ frame, fitExtent, panExtent, window, scale, bins, bars },
		isBeyond: named !== null && !meets(named, panExtent),
		tallest: Math.max(1, ...bars.map(({ counts }) => counts.reduce((a, b) => Math.max(a, b), 0))),
		// Lanes know the days of their statements, not their hours.
		axis: isAnchored
			? dayAxis(scale, SPACING)
			: timeAxis(scale, SPACING, 12, messages.dates, () => false)
	};
}

/** The days of a bin: in axis time, or where a lane's day 0 is given, on the calendar. */
export const spanOfBin = ({ borders }: Bins, bin: number, zero = 0): Span => ({
	start: borders[bin]! + zero,
	end: borders[bin + 1]! + zero
});

function extentOf(lanes: readonly AnchoredLane[]): Span | null {
	let start = Infinity;
	let end = -Infinity;
	const reach = (from: number, to: number, zero: number) => {
		if (Number.isFinite(from)) start = Math.min(start, from - zero);
		if (Number.isFinite(to)) end = Math.max(end, to - zero);
	};
	for (const { days, spans, zero } of lanes) {
		if (days.length > 0) reach(days[0]!, lastOf(days)! + millisecondsInDay, zero);
		for (const span of spans) reach(span.start, span.end, zero);
	}
	return start < end ? { start, end } : null;
}

function withAir({ start, end }: Span): Span {
	const air = (end - start) * 0.2;
	return { start: start - air, end: end + air };
}
