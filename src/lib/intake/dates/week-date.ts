import { readDay, dayAt, startOf } from '../../dates/day.ts';
import { utcDate } from '../../dates/civil.ts';
import { millisecondsInDay } from '../../dates/span.ts';

const WEEK =
	/^(?:(?<year>\d{4})-?W(?<week>\d\d)(?:-?(?<day>[1-7]))?|(?:the )?(?:week|неделя|тиждень|semaine|semana|woche|KW|CW) (?<nth>\d{1,2})(?:[ ,/]+|,? (?:of|de) )(?<of>\d{4}))$/iu;

/** A week by its number (ISO 8601): `2023-W46`, “week 46 of 2023”; from Monday to Sunday, in EDTF. */
export function weekDate(text: string): string | null {
	const parts = WEEK.exec(text)?.groups;
	if (!parts) return null;
	const [year, week] = [Number(parts.year ?? parts.of), Number(parts.week ?? parts.nth)];
	const monday = mondayOf(utcDate(year, 1, 4)) + (week - 1) * 7 * millisecondsInDay;
	// The 53rd week of a year that has 52 is the first of the next.
	if (week < 1 || monday >= mondayOf(utcDate(year + 1, 1, 4))) return null;
	if (parts.day) return dayAt(monday + (Number(parts.day) - 1) * millisecondsInDay);
	return `${dayAt(monday)}/${dayAt(monday + 6 * millisecondsInDay)}`;
}

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
	const monday = mondayOf(startOf(day.value));
	const first = monday + (parts.weekend ? 5 : 0) * millisecondsInDay;
	return `${dayAt(first)}/${dayAt(monday + 6 * millisecondsInDay)}`;
}

const mondayOf = (at: number): number =>
	at - ((new Date(at).getUTCDay() + 6) % 7) * millisecondsInDay;
