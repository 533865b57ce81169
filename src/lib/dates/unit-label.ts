import { interpolate } from '../base/words.ts';
import { assertNever } from '../base/types.ts';
import type { CalendarUnit } from './calendar-unit.ts';
import type { DateMessages } from './date-messages.ts';
import { labelOfInstant } from './instant-label.ts';
import { labelOfYear } from './year-label.ts';

/** Its name in words: “21 Nov 2023”, “week of 20 Nov 2023”, “Nov 2023”, “Q4 2023”, “2023”. */
export function labelOfUnit(unit: CalendarUnit, start: number, messages: DateMessages): string {
	const date = new Date(start);
	const year = () => labelOfYear(date.getUTCFullYear(), messages);
	const day = () => labelOfInstant(date, 'day', messages, 'short');
	switch (unit) {
		case 'day':
			return day();
		case 'week':
			return interpolate(messages.week, { date: day() });
		case 'month':
			return labelOfInstant(date, 'month', messages, 'short');
		case 'quarter':
			return interpolate(messages.quarter, {
				// Not date-fns: the script of an embed has no room for it.
				quarter: Math.floor(date.getUTCMonth() / 3) + 1,
				year: year()
			});
		case 'year':
			return year();
		default:
			return assertNever(unit);
	}
}
