import { fail, ok, type Result } from '../../base/types.ts';
import { readEdtf, type DateProblem } from '../../dates/edtf.ts';
import { FARTHEST_YEAR } from '../../dates/near-edtf.ts';
import { monthNamed } from '../dates/written/month-names.ts';
import { clockOf } from '../dates/written/clock-stretch.ts';

/** A date in parts, each as it was written; empty where it was not. */
export interface DateParts {
	readonly year: string;
	readonly month: string;
	readonly day: string;
	/** A clock time: `15:00`, `3:45 PM`. */
	readonly time: string;
}

/** A date of TimelineJS as EDTF, and why its clock time is not in it, where it has one. */
export interface TimelineDay {
	readonly written: string;
	readonly withoutClock: DateProblem | null;
}

const HINT = 'write a year and, if known, a month from 1 to 12 and a day';

/** A date as it was written: `2021-5-4 10:00`. */
export const wordsOfParts = ({ year, month, day, time }: DateParts): string =>
	[[year, month, day].filter((part) => part !== '').join('-'), time]
		.filter((part) => part !== '')
		.join(' ');

/**
 * A date of TimelineJS as EDTF. Its years before the common era count from -1 (which is 1 BC); EDTF
 * counts them from 0. A year of a cosmological scale has no place on a timeline of ours.
 */
export function timelineDay(parts: DateParts): Result<TimelineDay, DateProblem> {
	const year = Number(parts.year.replace(/[\s,]/g, ''));
	const words = wordsOfParts({ ...parts, time: '' });
	if (parts.year === '' || !Number.isSafeInteger(year)) {
		return fail({ because: words ? `“${words}” has no year` : 'there is no year', hint: HINT });
	}
	if (Math.abs(year) > FARTHEST_YEAR) {
		return fail({
			because: `“${words}” cannot be placed on the timeline`,
			hint: `its years run from -${FARTHEST_YEAR} to ${FARTHEST_YEAR}`
		});
	}
	const [month, day] = [monthOf(parts.month), joined(parts.day)];
	if (day !== '' && month === '') {
		return fail({ because: `“${words}” has a day but no month`, hint: HINT });
	}
	const clock = day === '' ? null : clockOf(parts.time);
	const written = `${yearOf(year)}${month}${day}${clock ?? ''}`;
	const read = readEdtf(written);
	if (!read.ok)
		return fail({ because: `“${words}” is not a date: ${read.problem.because}`, hint: HINT });
	return ok({ written, withoutClock: parts.time === '' || clock !== null ? null : noClock(parts) });
}

const noClock = ({ time, day }: DateParts): DateProblem => ({
	because: day === '' ? `“${time}” has no day` : `“${time}” is not a clock time`,
	hint: 'write the time as 15:00 or 3:00 PM, after a whole day'
});

function yearOf(year: number): string {
	const astronomical = year < 0 ? year + 1 : year;
	return `${astronomical < 0 ? '-' : ''}${String(Math.abs(astronomical)).padStart(4, '0')}`;
}

/** A month by its number or name as EDTF joins it on. */
const monthOf = (written: string): string =>
	joined(/\p{L}/u.test(written) ? String(monthNamed(written.trim()) ?? written) : written);

/** A month or day as EDTF joins it on; a zero is none. Programs that hold it as a decimal write `5.0`. */
function joined(written: string): string {
	const number = Number(written);
	if (written === '' || number === 0) return '';
	return `-${(Number.isInteger(number) ? String(number) : written.trim()).padStart(2, '0')}`;
}
