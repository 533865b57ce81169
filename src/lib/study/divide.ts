import type { CalendarUnit } from '../dates/calendar-unit.ts';
import type { Day } from '../dates/day.ts';
import { never } from '../base/never.ts';
import type { StatementId } from '../model/ids.ts';
import {
	divideByActors,
	divideByKinds,
	divideByPlaces,
	divideByStatements
} from './divide-by-name.ts';
import { divideByCuts, divideByUnit } from './divide-by-time.ts';
import type { Across, Division } from './division.ts';
import type { Screen } from './screen.ts';
import type { Study } from './study.ts';

/** What else a division must be told. */
export interface Dividing {
	readonly statements: readonly StatementId[];
	/** At least one, where periods are the reader's own. */
	readonly cuts: readonly Day[];
}

const UNITS = {
	days: 'day',
	weeks: 'week',
	months: 'month',
	quarters: 'quarter',
	years: 'year'
} as const satisfies Partial<Record<Across, CalendarUnit>>;

/** Divides the statements that a filter keeps. Documents divide nothing: a statement may bear on several. */
export function divide(
	across: Exclude<Across, 'documents'>,
	study: Study,
	screen: Screen,
	{ statements, cuts }: Dividing
): Division {
	switch (across) {
		case 'statements':
			return divideByStatements(study, statements);
		case 'actors':
			return divideByActors(study);
		case 'kinds':
			return divideByKinds(study);
		case 'places':
			return divideByPlaces(study);
		case 'cuts':
			return divideByCuts(cuts, study, screen);
		case 'days':
		case 'weeks':
		case 'months':
		case 'quarters':
		case 'years':
			return divideByUnit(UNITS[across], study, screen);
		default:
			return never(across);
	}
}
