import { UTCDateMini } from '@date-fns/utc/date/mini';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';

/** How many days after one instant another lies by the calendar, UTC: 1 from one day to the next, below 0 before it. */
export const daysBetween = (from: number, to: number): number =>
	differenceInCalendarDays(new UTCDateMini(to), new UTCDateMini(from));

/** How many whole months lie between two midnights, UTC: the month is whole on the day of the same number. */
export function monthsBetween(from: number, to: number): number {
	const [start, end] = [new UTCDateMini(from), new UTCDateMini(to)];
	const months = differenceInCalendarMonths(end, start);
	// Not `differenceInMonths`, to which 28 February is a month after 31 January.
	return end.getDate() < start.getDate() ? months - 1 : months;
}
