import { UTCDateMini } from '@date-fns/utc/date/mini';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';

/** How many days after one instant another lies by the calendar, UTC: 1 from one day to the next, below 0 before it. */
export const daysBetween = (from: number, to: number): number =>
	differenceInCalendarDays(new UTCDateMini(to), new UTCDateMini(from));

/** How many whole months lie between two midnights, UTC: the month is whole on the day of the same number. */
export function monthsBetween(from: number, to: number): number {
	// Not date-fns, which has the same in more bytes: the script of an embed has no room for it.
	const [start, end] = [new Date(from), new Date(to)];
	const years = end.getUTCFullYear() - start.getUTCFullYear();
	const months = 12 * years + end.getUTCMonth() - start.getUTCMonth();
	return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
}
