import { ticks } from 'd3';
import { formatCount } from '../../base/format-count.ts';
import { millisecondsInDay } from '../../dates/span.ts';
import type { TimeAxis } from './ticks.ts';
import type { TimeScale } from './time-scale.ts';

/** Ticks in whole days from day 0, about one in `spacing` px. A day's number stands under its middle. */
export function dayAxis(scale: TimeScale, spacing: number): TimeAxis {
	const { start, end } = scale.window;
	const count = Math.max(2, Math.round(scale.width / spacing));
	// A day whose beginning lies before the window may have its middle in it.
	const days = ticks(start / millisecondsInDay - 1, end / millisecondsInDay, count).filter(
		Number.isInteger
	);
	return {
		ticks: days
			.map((day) => ({
				at: day * millisecondsInDay,
				x: scale.x((day + 0.5) * millisecondsInDay),
				label: dayNumber(day)
			}))
			.filter(({ x }) => x >= 0 && x <= scale.width),
		contexts: []
	};
}

/** “day 0”, “+12”, “−3”. */
export const dayNumber = (day: number): string =>
	day === 0 ? 'day 0' : day > 0 ? `+${formatCount(day)}` : `−${formatCount(-day)}`;
