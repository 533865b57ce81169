import { lastOf } from '../base/last-of.ts';
import { bisectRight } from 'd3';
import {
	CALENDAR_UNITS,
	nextUnit,
	startOfUnit,
	unitsOver,
	writeUnit,
	type CalendarUnit
} from '../dates/calendar-unit.ts';
import { dayAt, startOf, type Day } from '../dates/day.ts';
import { DAY, type Span } from '../dates/span.ts';
import {
	BEFORE,
	MOST_SIDES,
	SEVERAL,
	type Across,
	type Division,
	type Holding,
	type Side
} from './division.ts';
import type { Screen } from './screen.ts';
import type { Study } from './study.ts';

/** How periods are named across a comparison, by the calendar unit that they are. */
export const PERIODS: Record<CalendarUnit, Across> = {
	day: 'days',
	week: 'weeks',
	month: 'months',
	quarter: 'quarters',
	year: 'years'
};

/**
 * A side for each period from the first kept statement to the last. Where there would be too many,
 * the next longer unit is taken; too many years are gathered before the last ones.
 * A statement whose date reaches over several periods stands in none of them, but in a side for those.
 */
export function divideByUnit(unit: CalendarUnit, study: Study, screen: Screen): Division {
	const extent = extentOf(study, screen);
	if (!extent) return byBoundaries(PERIODS[unit], [], [], study, screen);
	for (const longer of CALENDAR_UNITS.slice(CALENDAR_UNITS.indexOf(unit))) {
		const starts = unitsOver(longer, extent, MOST_SIDES);
		if (starts)
			return byBoundaries(PERIODS[longer], starts, sidesOfUnit(longer, starts), study, screen);
	}
	return lastYears(extent, study, screen);
}

/** A side before the first of some days, and from each to the next. */
export function divideByCuts(cuts: readonly Day[], study: Study, screen: Screen): Division {
	const starts = [...new Set(cuts.map(startOf))].sort((a, b) => a - b);
	const sides = starts.map((start, at): Side => {
		const end = starts[at + 1];
		return end === undefined
			? periodSide(dayAt(start), { kind: 'since', day: start }, { start, end: Infinity })
			: periodSide(dayAt(start), { kind: 'period', start, end }, { start, end });
	});
	return byBoundaries(
		'cuts',
		[-Infinity, ...starts, Infinity],
		[sideBefore(starts[0]!), ...sides],
		study,
		screen
	);
}

const sideBefore = (end: number): Side =>
	periodSide(BEFORE, { kind: 'before', day: end }, { start: -Infinity, end });

const periodSide = (key: string, holds: Holding, period: Span): Side => ({
	...{ key, holds, period },
	actor: -1
});

const sidesOfUnit = (unit: CalendarUnit, starts: readonly number[]): Side[] =>
	starts.slice(0, -1).map((start, at) =>
		periodSide(
			writeUnit(unit, start),
			{ kind: 'unit', unit, start },
			{
				start,
				end: starts[at + 1]!
			}
		)
	);

function lastYears(extent: Span, study: Study, screen: Screen): Division {
	const starts = [startOfUnit('year', extent.end - 1)];
	while (starts.length < MOST_SIDES - 1) starts.unshift(startOfUnit('year', starts[0]! - 1));
	starts.push(nextUnit('year', lastOf(starts)!));
	return byBoundaries(
		'years',
		[-Infinity, ...starts],
		[sideBefore(starts[0]!), ...sidesOfUnit('year', starts)],
		study,
		screen
	);
}

/** From the first day known of a kept statement to the last; null when there is none. */
function extentOf({ ledger }: Study, screen: Screen): Span | null {
	let start = Infinity;
	let end = -Infinity;
	for (let place = 0; place < ledger.starts.length; place++) {
		if (!screen.kept[place]) continue;
		const [from, to] = [ledger.starts[place]!, ledger.ends[place]!];
		if (Number.isFinite(from)) [start, end] = [Math.min(start, from), Math.max(end, from + DAY)];
		if (Number.isFinite(to)) [start, end] = [Math.min(start, to - DAY), Math.max(end, to)];
	}
	return start < end ? { start, end } : null;
}

/**
 * Side s reaches from `boundaries[s]` to `boundaries[s + 1]`.
 * @param boundaries epoch milliseconds, ascending, one more than sides
 */
function byBoundaries(
	across: Across,
	boundaries: readonly number[],
	sides: readonly Side[],
	{ ledger }: Study,
	screen: Screen
): Division {
	const borders = Float64Array.from(boundaries);
	const sideOf = new Int16Array(ledger.starts.length).fill(-1);
	let isAnyWide = false;
	for (let place = 0; place < sideOf.length; place++) {
		if (!screen.kept[place]) continue;
		const start = ledger.starts[place]!;
		const side = bisectRight(borders, start) - 1;
		const within = side >= 0 && side < sides.length && ledger.ends[place]! <= borders[side + 1]!;
		sideOf[place] = within ? side : sides.length;
		isAnyWide ||= !within;
	}
	if (!isAnyWide) return { across, sides, sideOf };
	const several: Side = { key: SEVERAL, holds: { kind: 'several' }, actor: -1, period: null };
	return { across, sides: [...sides, several], sideOf };
}
