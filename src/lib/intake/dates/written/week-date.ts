import type { UTCDate } from '@date-fns/utc';
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { getISOWeeksInYear } from 'date-fns/getISOWeeksInYear';
import { lastDayOfISOWeek } from 'date-fns/lastDayOfISOWeek';
import { setISODay } from 'date-fns/setISODay';
import { setISOWeek } from 'date-fns/setISOWeek';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { readDay, dayAt, startOf } from '../../../dates/day.ts';
import { utcDate } from '../../../dates/civil.ts';

const WEEK =
	/^(?:(?<year>\d{4})-?W(?<week>\d\d)(?:-?(?<day>[1-7]))?|(?:the )?(?:week|неделя|тиждень|semaine|semana|woche|KW|CW) (?<nth>\d{1,2})(?:[ ,/]+|,? (?:of|de) )(?<of>\d{4}))$/iu;

/** A week by its number (ISO 8601): `2023-W46`, “week 46 of 2023”; from Monday to Sunday, in EDTF. */
export function weekDate(text: string): string | null {
	const parts = WEEK.exec(text)?.groups;
	if (!parts) return null;
	const [year, week] = [Number(parts.year ?? parts.of), Number(parts.week ?? parts.nth)];
	const firstWeek = new UTCDateMini(utcDate(year, 1, 4));
	if (week < 1 || week > getISOWeeksInYear(firstWeek)) return null;
	const inWeek = setISOWeek(firstWeek, week);
	return parts.day ? dayOf(setISODay(inWeek, Number(parts.day))) : weekOf(inWeek);
}

/** The week that a day lies in, from Monday to Sunday, in EDTF. */
export const weekOf = (day: UTCDate): string =>
	`${dayOf(startOfISOWeek(day))}/${dayOf(lastDayOfISOWeek(day))}`;

const dayOf = (date: Date): string => dayAt(date.getTime());

const AROUND =
	/^(?:the )?(?:(?<weekend>weekend|выходные|вихідні|week-end|fin de semana|wochenende)|week|неделя|тиждень|semaine|semana|woche)(?: of| beginning| commencing| du| del| vom| от| с| з)? (?<day>.*\d.*)$/iu;

/**
 * The week or the weekend that a day lies in: “weekend of 11 November 2023”. Of a day from Monday to
 * Friday the weekend is the one after it.
 * @param read reads the day itself
 */
export function weekAround(text: string, read: (day: string) => string | null): string | null {
	const parts = AROUND.exec(text)?.groups;
	if (!parts) return null;
	const day = readDay(read(parts.day!) ?? '');
	if (!day.ok) return null;
	const date = new UTCDateMini(startOf(day.value));
	if (!parts.weekend) return weekOf(date);
	return `${dayOf(setISODay(date, SATURDAY))}/${dayOf(lastDayOfISOWeek(date))}`;
}

const SATURDAY = 6; // of ISO 8601
