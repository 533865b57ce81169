import { bisectBy } from '../../base/sequences.ts';
import type { Match } from '../../study/filters/filter-mask.ts';
import { labelOfInstant } from '../../dates/instant-label.ts';
import { millisecondsInDay, type Span } from '../../dates/span.ts';
import { labelOfYear } from '../../dates/year-label.ts';
import type { Messages } from '../../messages/messages.ts';
import { type Colour, colourOfShare } from '../../study/colouring.ts';
import type { Lane } from '../../study/lanes/lane.ts';
import { columnsIn } from '../../timeline/layout/columns.ts';
import { inWindow } from '../../timeline/layout/in-window.ts';
import { calendarBins } from '../../timeline/time/bins.ts';
import { hasClockTimes } from '../../timeline/time/clock-times.ts';
import { timeAxis } from '../../timeline/time/ticks.ts';
import { TimeScale } from '../../timeline/time/window.ts';

/** All statements of a window down the edge of a phone: how many there are when, by colour, and the times by name. */
export interface TimeStrip {
	readonly bars: readonly { readonly colour: Colour; readonly path: string }[];
	readonly ticks: readonly StripTick[];
}

export interface StripTick {
	readonly at: number;
	/** How far down, from 0 to 1. */
	readonly share: number;
	readonly label: string;
	/** The month or year that the label leaves out, where it is another than before. */
	readonly under: string;
	/** The whole of it, in words. */
	readonly name: string;
}

/** What the paths are drawn in: as tall as a phone, and as wide as the longest bar. */
export const TALL = 600;
const THINNEST = 6; // of that, a bar
const SPACING = 110; // of that, from a name to the next
const GAP = 0.75; // between bars

export function timeStrip(
	lane: Lane,
	window: Span,
	colours: readonly Colour[],
	{ dates }: Messages
): TimeStrip {
	const scale = new TimeScale(window, TALL);
	const bins = calendarBins(scale, THINNEST);
	const columns = columnsIn(lane, inWindow(lane, window), bins, scale, colours);
	const { edges, count, shares, peak } = columns;
	const right = new Float64Array(count).fill(1);
	const bars = Array.from({ length: columns.colours }, (_, colour) => {
		let path = '';
		for (let bin = 0; bin < count; bin++) {
			const share = shares[bin * columns.colours + colour]! / Math.max(1, peak);
			if (share === 0) continue;
			const [from, to] = [Math.max(0, edges[bin]!), Math.min(TALL, edges[bin + 1]!)];
			right[bin]! -= share;
			const box = [right[bin]!, from, share, Math.max(0.5, to - from - GAP)].map(rounded);
			path += `M${box[0]!},${box[1]!}h${box[2]!}v${box[3]!}h-${box[2]!}z`;
		}
		return { colour: colourOfShare(colour, columns.colours), path };
	});
	return { bars: bars.filter(({ path }) => path !== ''), ticks: ticksOf(lane, scale, dates) };
}

const rounded = (number: number): number => Math.round(number * 1e4) / 1e4;

function ticksOf(lane: Lane, scale: TimeScale, dates: Messages['dates']): StripTick[] {
	const { ticks } = timeAxis(scale, SPACING, 12, dates, (window) => hasClockTimes(lane, window));
	const [first, second] = ticks;
	const step = first && second ? (second.at - first.at) / millisecondsInDay : 1;
	const named = ticks.map(({ at, x, label }) => {
		const date = new Date(at);
		const year = labelOfYear(date.getUTCFullYear(), dates);
		const month = dates.alone.months.short[date.getUTCMonth()]!;
		const day = labelOfInstant(date, 'dayOfYear', dates, 'short');
		const whole = labelOfInstant(date, step >= 28 ? 'month' : 'day', dates, 'long');
		return {
			...{ at, share: x / TALL, label },
			under: step >= 365 ? '' : step >= 28 ? year : step >= 1 ? month : day,
			name: step >= 365 ? year : step < 1 ? `${whole}, ${label}` : whole
		};
	});
	// Named where it changes; that of the first gives way to the next, as on the axis of the chart.
	return named.map((tick, at) => {
		const before = named[at - 1]?.under;
		const isNew = at > 0 ? tick.under !== before : tick.under === (named[1]?.under ?? tick.under);
		return isNew ? tick : { ...tick, under: '' };
	});
}

/** The index in a list of the first statement that begins at an instant or later; that of the last where none does. */
export function indexFrom(listed: readonly Match[], instant: number): number {
	const index = bisectBy((at) => listed[at]!.statement.when.span.start < instant, 0, listed.length);
	return Math.max(0, Math.min(index, listed.length - 1));
}
