import { oncePer } from '../../base/once-per.ts';
import { bisectLeft, lastOf } from '../../base/sequences.ts';
import type { Lane } from '../../study/lanes/lane.ts';
import { calendarBins } from '../time/bins.ts';
import type { TimeScale } from '../time/window.ts';
import { millisecondsInDay } from '../../dates/span.ts';
import { columnsIn } from './columns.ts';
import { inWindow, stretchesBetween, type InWindow } from './in-window.ts';
import { layOutLines } from './lines.ts';
import type { Colour } from '../../study/colouring.ts';
import { COLUMN_ROOM, type Scene } from './scene.ts';
import { layOutStacks } from './stacks.ts';

/**
 * Lays a lane out in a window, at the level that its room allows. The cost grows with the size of the screen and
 * the number of imprecise dates, not with the number of statements.
 * @param rowHeight px
 * @param colourOf the colour of each actor, by index
 */
export function layOutLane(
	lane: Lane,
	scale: TimeScale,
	rowHeight: number,
	colourOf: readonly Colour[]
): Scene {
	const shown = inWindow(lane, scale.window);
	const common = { ...countsIn(lane, shown), rowCounts: rowCountsIn(lane, shown) };
	const plumbs = layOutLines(lane, shown, scale, colourOf);
	if (plumbs) return { level: 'lines', plumbs, ...common };
	const bins = calendarBins(scale, COLUMN_ROOM, usualPrecision(lane, shown));
	const columns = columnsIn(lane, shown, bins, scale, colourOf);
	const stacks = layOutStacks(lane, shown, columns, rowHeight, colourOf);
	return stacks
		? { level: 'dots', columns, stacks, ...common }
		: { level: 'ridges', columns, ...common };
}

function countsIn(
	{ stretches, count }: Lane,
	{ first, last, reaching, count: inWindow }: InWindow
): Pick<Scene, 'inWindow' | 'earlier' | 'later'> {
	const before = reaching.filter((index) => stretches.positions[index]! < first).length;
	return {
		inWindow,
		earlier: first - before,
		later: count - last - (reaching.length - before)
	};
}

/**
 * Days of the shortest period that nine of ten dates are known to: in shorter ones they would stand more exactly
 * than they are known.
 */
function usualPrecision(lane: Lane, { first, last, reaching, count }: InWindow): number {
	const [from, to] = stretchesBetween(lane.stretches, first, last);
	const vaguer = vaguerThan(lane).map(
		(before) =>
			before[to]! -
			before[from]! +
			reaching.reduce((sum, index) => sum + before[index + 1]! - before[index]!, 0)
	);
	return PERIODS.find((_, at) => vaguer[at]! <= count / 10) ?? lastOf(PERIODS)!;
}

/** By period: how many stretches of a lane before each index are longer. */
const vaguerThan = oncePer(({ stretches: { count, reachStarts, reachEnds } }: Lane) =>
	PERIODS.map((period) => {
		const before = new Uint32Array(count + 1);
		for (let index = 0; index < count; index++) {
			const days = (reachEnds[index]! - reachStarts[index]!) / millisecondsInDay;
			before[index + 1] = before[index]! + (days > period + 1 ? 1 : 0);
		}
		return before;
	})
);

const PERIODS = [1, 7, 30, 91, 365]; // days: a month may have one more

function rowCountsIn(lane: Lane, { first, last, reaching }: InWindow): Uint32Array {
	const counts = new Uint32Array(lane.rows);
	for (let row = 0; row < lane.rows; row++) {
		const [from, to] = [lane.rowStarts[row]!, lane.rowStarts[row + 1]!];
		const begin = bisectLeft(lane.rowPositions, first, from, to);
		counts[row] = bisectLeft(lane.rowPositions, last, begin, to) - begin;
	}
	const { linkStarts, linkRows } = lane.stretches;
	for (const index of reaching) {
		for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
			counts[linkRows[slot]!]!++;
		}
	}
	return counts;
}
