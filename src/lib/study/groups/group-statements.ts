import { bisectRight } from 'd3';
import { lastOf } from '../../base/sequences.ts';
import { assertNever } from '../../base/types.ts';
import {
	CALENDAR_UNITS,
	type CalendarUnit,
	nextUnit,
	startOfUnit,
	unitsOver,
	writeUnit
} from '../../dates/calendar-unit.ts';
import { type Day, dayAt, startOf } from '../../dates/day.ts';
import { millisecondsInDay, type Span } from '../../dates/span.ts';
import type { StatementId } from '../../model/ids.ts';
import type { FilterMask } from '../filters/filter-mask.ts';
import type { Study } from '../study.ts';
import {
	groupByActors,
	groupByCoders,
	groupByKinds,
	groupByPlaces,
	groupByRelations,
	groupByStatements
} from './group-by-link.ts';
import {
	BEFORE,
	type Group,
	type GroupBy,
	type Grouping,
	type Holding,
	MOST_GROUPS,
	SEVERAL
} from './grouping.ts';

/** What else a grouping needs. */
export interface GroupingOptions {
	readonly statements: readonly StatementId[];
	/** At least one, where periods are the reader's own. */
	readonly breaks: readonly Day[];
}

const UNITS = {
	days: 'day',
	weeks: 'week',
	months: 'month',
	quarters: 'quarter',
	years: 'year'
} as const satisfies Partial<Record<GroupBy, CalendarUnit>>;

/** Groups the statements that a filter keeps. Documents are not a way to group them: a statement may bear on several. */
export function groupStatements(
	groupBy: Exclude<GroupBy, 'documents'>,
	study: Study,
	mask: FilterMask,
	{ statements, breaks }: GroupingOptions
): Grouping {
	switch (groupBy) {
		case 'statements':
			return groupByStatements(study, statements);
		case 'actors':
			return groupByActors(study);
		case 'kinds':
			return groupByKinds(study);
		case 'places':
			return groupByPlaces(study);
		case 'relations':
			return groupByRelations(study);
		case 'coders':
			return groupByCoders(study);
		case 'cuts':
			return groupByBreaks(breaks, study, mask);
		case 'days':
		case 'weeks':
		case 'months':
		case 'quarters':
		case 'years':
			return groupByUnit(UNITS[groupBy], study, mask);
		default:
			return assertNever(groupBy);
	}
}

/** How periods are named across a comparison, by the calendar unit that they are. */
const PERIODS: Record<CalendarUnit, GroupBy> = {
	day: 'days',
	week: 'weeks',
	month: 'months',
	quarter: 'quarters',
	year: 'years'
};

/**
 * A group for each period from the first kept statement to the last. Where there would be too many,
 * the next longer unit is taken; too many years are gathered before the last ones.
 * A statement whose date reaches over several periods stands in none of them, but in a group for those.
 */
function groupByUnit(unit: CalendarUnit, study: Study, mask: FilterMask): Grouping {
	const extent = extentOf(study, mask);
	if (!extent) return byBoundaries(PERIODS[unit], [], [], study, mask);
	for (const longer of CALENDAR_UNITS.slice(CALENDAR_UNITS.indexOf(unit))) {
		const starts = unitsOver(longer, extent, MOST_GROUPS);
		if (starts)
			return byBoundaries(PERIODS[longer], starts, groupsOfUnit(longer, starts), study, mask);
	}
	return lastYears(extent, study, mask);
}

/** A group before the first of some days, and from each to the next. */
function groupByBreaks(breaks: readonly Day[], study: Study, mask: FilterMask): Grouping {
	const starts = [...new Set(breaks.map(startOf))].sort((a, b) => a - b);
	const groups = starts.map((start, at): Group => {
		const end = starts[at + 1];
		return end === undefined
			? periodGroup(dayAt(start), { kind: 'since', day: start }, { start, end: Infinity })
			: periodGroup(dayAt(start), { kind: 'period', start, end }, { start, end });
	});
	return byBoundaries(
		'cuts',
		[-Infinity, ...starts, Infinity],
		[groupBefore(starts[0]!), ...groups],
		study,
		mask
	);
}

const groupBefore = (end: number): Group =>
	periodGroup(BEFORE, { kind: 'before', day: end }, { start: -Infinity, end });

const periodGroup = (key: string, holds: Holding, period: Span): Group => ({ key, holds, period });

const groupsOfUnit = (unit: CalendarUnit, starts: readonly number[]): Group[] =>
	starts.slice(0, -1).map((start, at) =>
		periodGroup(
			writeUnit(unit, start),
			{ kind: 'unit', unit, start },
			{
				start,
				end: starts[at + 1]!
			}
		)
	);

function lastYears(extent: Span, study: Study, mask: FilterMask): Grouping {
	const starts = [startOfUnit('year', extent.end - 1)];
	while (starts.length < MOST_GROUPS - 1) starts.unshift(startOfUnit('year', starts[0]! - 1));
	starts.push(nextUnit('year', lastOf(starts)!));
	return byBoundaries(
		'years',
		[-Infinity, ...starts],
		[groupBefore(starts[0]!), ...groupsOfUnit('year', starts)],
		study,
		mask
	);
}

/** From the first day known of a kept statement to the last; null when there is none. */
function extentOf({ columns }: Study, mask: FilterMask): Span | null {
	let start = Infinity;
	let end = -Infinity;
	for (let index = 0; index < columns.starts.length; index++) {
		if (!mask.kept[index]) continue;
		const [from, to] = [columns.starts[index]!, columns.ends[index]!];
		if (Number.isFinite(from))
			[start, end] = [Math.min(start, from), Math.max(end, from + millisecondsInDay)];
		if (Number.isFinite(to))
			[start, end] = [Math.min(start, to - millisecondsInDay), Math.max(end, to)];
	}
	return start < end ? { start, end } : null;
}

/**
 * Group s reaches from `boundaries[s]` to `boundaries[s + 1]`.
 * @param boundaries epoch milliseconds, ascending, one more than groups
 */
function byBoundaries(
	groupBy: GroupBy,
	boundaries: readonly number[],
	groups: readonly Group[],
	{ columns }: Study,
	mask: FilterMask
): Grouping {
	const borders = Float64Array.from(boundaries);
	const groupIndex = new Int16Array(columns.starts.length).fill(-1);
	let isAnyWide = false;
	for (let index = 0; index < groupIndex.length; index++) {
		if (!mask.kept[index]) continue;
		const start = columns.starts[index]!;
		const group = bisectRight(borders, start) - 1;
		const within =
			group >= 0 && group < groups.length && columns.ends[index]! <= borders[group + 1]!;
		groupIndex[index] = within ? group : groups.length;
		isAnyWide ||= !within;
	}
	if (!isAnyWide) return { groupBy, groups, groupIndex };
	const several: Group = { key: SEVERAL, holds: { kind: 'several' }, period: null };
	return { groupBy, groups: [...groups, several], groupIndex };
}
