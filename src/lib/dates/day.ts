import { type Brand, fail, ok, type Result } from '../base/types.ts';
import { excerpt } from '../base/words.ts';
import { readEdtf, type DateProblem } from './edtf.ts';
import { utcDate } from './civil.ts';

/** A calendar day, `2023-11-21`. Never an instant: no hour, no zone. */
export type Day = Brand<string, 'Day'>;

/** Reads one whole day; a month, an interval or a doubtful day is refused. */
export function readDay(written: string): Result<Day, DateProblem> {
	const when = readEdtf(written);
	if (!when.ok) return when;
	if (when.value.kind === 'date' && when.value.precision === 'day' && when.value.doubt === 'none') {
		return ok(written as Day);
	}
	return fail({
		because: `“${excerpt(written)}” is not a single day`,
		hint: 'write it as 2023-11-21'
	});
}

/** The first millisecond of the day, in UTC: the one way from a day to a number. */
export function startOf(day: Day): number {
	const [, year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day)!;
	return utcDate(Number(year), Number(month), Number(date));
}

/** The day that an instant falls on, in UTC. */
export function dayAt(instant: number): Day {
	const iso = new Date(instant).toISOString();
	const year = Number(iso.slice(0, iso.indexOf('-', 1)));
	const digits = String(Math.abs(year)).padStart(4, '0');
	return `${year < 0 ? '-' : ''}${digits}${iso.slice(iso.indexOf('-', 1), -14)}` as Day;
}
