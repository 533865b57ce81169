import type { CalendarUnit } from '../../dates/calendar-unit.ts';
import type { Day } from '../../dates/day.ts';
import { assertNever } from '../../base/assert-never.ts';
import type { StatementId } from '../../model/ids.ts';
import { groupByActors, groupByKinds, groupByPlaces, groupByStatements } from './group-by-name.ts';
import { groupByCoders, groupByRelations } from './group-by-link.ts';
import { groupByBreaks, groupByUnit } from './group-by-time.ts';
import type { GroupBy, Grouping } from './grouping.ts';
import type { FilterMask } from '../filters/filter-mask.ts';
import type { Study } from '../study.ts';

/** What else a grouping must be told. */
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
