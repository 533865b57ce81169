import { UTCDateMini } from '@date-fns/utc/date/mini';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';

/** How many days after one instant another lies by the calendar, UTC: 1 from one day to the next, below 0 before it. */
export const daysBetween = (from: number, to: number): number =>
	differenceInCalendarDays(new UTCDateMini(to), new UTCDateMini(from));
