import { lastOf } from '../base/last-of.ts';
import type { AnchoredLane } from '../compare/anchored-lanes.ts';
import { DAY, meets, middle, type Span } from '../dates/span.ts';
import type { DateWords } from '../dates/date-words.ts';
import { calendarBins, dayBins } from './bins.ts';
import { dayAxis } from './day-axis.ts';
import { laneBars } from './lane-bars.ts';
import { lanesFrame } from './lanes-frame.ts';
import { timeAxis } from './ticks.ts';
import { TimeScale } from './time-scale.ts';
import { heldIn, homeOf, worldOf } from './window.ts';

/** What lanes on one axis are drawn from. Getters, so that it stays live. */
export interface LanesSource {
	readonly lanes: readonly AnchoredLane[];
	/** Whether the axis counts days from day 0, and not those of the calendar. */
	readonly isAnchored: boolean;
	readonly isMirrored: boolean;
	/** The window that the address names, in axis time; null for the whole. */
	readonly window: Span | null;
	readonly words: { readonly dates: DateWords };
}

const SERVER_WIDTH = 1200; // px, until the chart was measured
const BINNED_WIDTH = 1172; // px of plot that bins are chosen for: the same window has the same bars everywhere
const SPACING = 74; // px between ticks

/** The few facts about lanes on one axis that nobody can compute, and all that follows from them. */
export class LanesView {
	readonly source: LanesSource;
	/** Whether scripts have taken over. */
	live = $state(false);
	width = $state(SERVER_WIDTH);
	/** Where the cursor of all lanes stands, axis time: it keeps its place while bins change. */
	pointedAt = $state<number | null>(null);
	/** The lane that keys have walked to; null until then. */
	walkedLane = $state<number | null>(null);
	/** While a gesture lasts, and until the address has caught up with it. */
	#moving = $state.raw<Span | null>(null);

	readonly frame = $derived.by(() =>
		lanesFrame(this.width, this.source.lanes.length, this.source.isMirrored)
	);
	readonly home = $derived.by(() => homeOf(extentOf(this.source.lanes)));
	readonly world = $derived.by(() =>
		this.source.isAnchored ? widened(this.home) : worldOf(this.home, [])
	);
	readonly window = $derived.by(() =>
		heldIn(this.world, this.#moving ?? this.source.window ?? this.home)
	);
	/** Whether the address names a window that lies beyond all lanes. */
	readonly isBeyond = $derived.by(
		() => this.source.window !== null && !meets(this.source.window, this.world)
	);
	readonly scale = $derived.by(() => new TimeScale(this.window, this.frame.plot));
	readonly bins = $derived.by(() => {
		const scale = new TimeScale(this.window, BINNED_WIDTH);
		return this.source.isAnchored ? dayBins(scale) : calendarBins(scale);
	});
	/** The bin that is pointed at or walked to, in all lanes. */
	readonly cursor = $derived.by(() =>
		this.pointedAt === null ? null : this.#binOf(this.pointedAt)
	);
	/** The lane whose statements Enter opens: the one walked to, or the first with any at the cursor. */
	readonly lane = $derived.by(() => {
		const { cursor, walkedLane } = this;
		const holds = (lane: number) => cursor !== null && (this.bars[lane]?.counts[cursor] ?? 0) > 0;
		if (walkedLane !== null && holds(walkedLane)) return walkedLane;
		const first = this.bars.findIndex((_, lane) => holds(lane));
		return first < 0 ? null : first;
	});
	readonly bars = $derived.by(() =>
		this.source.lanes.map((lane) => laneBars(lane, this.bins, this.scale))
	);
	/** The largest count of a bin of any lane: the same scale for all. */
	readonly tallest = $derived.by(() =>
		Math.max(1, ...this.bars.map(({ counts }) => counts.reduce((a, b) => Math.max(a, b), 0)))
	);
	readonly axis = $derived.by(() =>
		this.source.isAnchored
			? dayAxis(this.scale, SPACING)
			: timeAxis(this.scale, SPACING, 12, this.source.words.dates)
	);

	constructor(source: LanesSource) {
		this.source = source;
	}

	move(window: Span): void {
		this.#moving = window;
	}

	/** The address names the window now; unless another gesture has begun since. */
	rest(window: Span): void {
		if (this.#moving === window) this.#moving = null;
	}

	/** The bin at a distance from the left edge of the plot, px; null beside it. */
	binAt(x: number): number | null {
		return x >= 0 && x <= this.frame.plot ? this.#binOf(this.scale.instant(x)) : null;
	}

	/** Puts the cursor into the middle of a bin. */
	pointAt(bin: number | null): void {
		if (bin === null) this.pointedAt = null;
		else this.pointedAt = middle(this.spanOf(bin));
	}

	/** To the next bin, or the one before, that holds a statement of any lane. */
	walk(step: 1 | -1): void {
		const last = this.bins.borders.length - 2;
		const holds = (bin: number) => this.bars.some(({ counts }) => counts[bin]! > 0);
		let bin = this.cursor ?? (step > 0 ? -1 : last + 1);
		do bin += step;
		while (bin >= 0 && bin <= last && !holds(bin));
		if (bin >= 0 && bin <= last) this.pointAt(bin);
	}

	/** To the lane below, or the one above. */
	walkLanes(step: 1 | -1): void {
		const last = this.source.lanes.length - 1;
		this.walkedLane = Math.min(last, Math.max(0, (this.walkedLane ?? this.lane ?? 0) + step));
	}

	#binOf(at: number): number | null {
		const { borders } = this.bins;
		const bin = borders.findIndex((border) => border > at) - 1;
		return bin >= 0 ? bin : null;
	}

	/** The days of a bin: in axis time, or where a lane's day 0 is given, on the calendar. */
	spanOf(bin: number, zero = 0): Span {
		const { borders } = this.bins;
		return { start: borders[bin]! + zero, end: borders[bin + 1]! + zero };
	}
}

function extentOf(lanes: readonly AnchoredLane[]): Span | null {
	let start = Infinity;
	let end = -Infinity;
	const reach = (from: number, to: number, zero: number) => {
		if (Number.isFinite(from)) start = Math.min(start, from - zero);
		if (Number.isFinite(to)) end = Math.max(end, to - zero);
	};
	for (const { days, spans, zero } of lanes) {
		if (days.length > 0) reach(days[0]!, lastOf(days)! + DAY, zero);
		for (const span of spans) reach(span.start, span.end, zero);
	}
	return start < end ? { start, end } : null;
}

function widened({ start, end }: Span): Span {
	const air = (end - start) * 0.2;
	return { start: start - air, end: end + air };
}
