import { never } from '../base/never.ts';
import type { Day } from './day.ts';
import { readEdtf } from './edtf.ts';
import { monthName } from './month-name.ts';
import type { Bound, Clock, SingleDate, When } from './when.ts';

/** Of the names of months. */
type Length = 'long' | 'short';

/**
 * A date in words, the same for every viewer: “21 November 2023”, “about 1984”,
 * “8 – 24 November 2023”, “21 November 2023, 15:00 (UTC+03:00)”.
 */
export function labelOf(when: When, length: Length = 'long'): string {
	if (when.kind === 'date') return labelOfDate(when, length);
	const { from, to } = when;
	if (typeof from === 'object' && typeof to === 'object') return labelOfStretch(from, to, length);
	if (typeof from === 'object') {
		const begun = labelOfDate(from, length);
		return to === 'open' ? `since ${begun}` : `from ${begun}, end unknown`;
	}
	if (typeof to === 'object') {
		const ended = labelOfDate(to, length);
		return from === 'open' ? `until ${ended}` : `to ${ended}, beginning unknown`;
	}
	return 'date unknown';
}

/** A whole day in words: “31 March 2023”. */
export function labelOfDay(day: Day, length: Length = 'long'): string {
	const when = readEdtf(day);
	return when.ok ? labelOf(when.value, length) : day;
}

/** A year as people write it: 2023, 45 BC. */
export const labelOfYear = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`);

/** A clock time with the zone that it was said in. */
export function labelOfClock({ hour, minute, offset }: Clock): string {
	const two = (number: number) => String(number).padStart(2, '0');
	const time = `${two(hour)}:${two(minute)}`;
	if (offset === null) return time;
	if (offset === 0) return `${time} (UTC)`;
	const east = Math.abs(offset);
	return `${time} (UTC${offset < 0 ? '−' : '+'}${two(Math.floor(east / 60))}:${two(east % 60)})`;
}

/** What both ends share is said once: “8 – 24 November 2023”, “November – December 2023”. */
function labelOfStretch(from: Bound & object, to: Bound & object, length: Length): string {
	const [first, last] = [labelOfDate(from, length), labelOfDate(to, length)];
	if (first === last) return last;
	const plain = from.doubt === 'none' && to.doubt === 'none' && !from.unspecified;
	if (!plain || from.year !== to.year || !from.month || !to.month) {
		return `${first} – ${last}`;
	}
	if (from.month === to.month && from.day && to.day) return `${from.day} – ${last}`;
	const month = monthName(from.month, length);
	return from.day ? `${from.day} ${month} – ${last}` : `${month} – ${last}`;
}

function labelOfDate(date: SingleDate, length: Length): string {
	const plain = plainLabel(date, length);
	switch (date.doubt) {
		case 'none':
			return plain;
		case 'approximate':
			return `about ${plain}`;
		case 'uncertain':
			return `${plain} (uncertain)`;
		case 'both':
			return `about ${plain} (uncertain)`;
		default:
			return never(date.doubt);
	}
}

function plainLabel(date: SingleDate, length: Length): string {
	const year = labelOfYear(date.year);
	const open = date.unspecified ? `, ${date.unspecified} unknown` : '';
	switch (date.precision) {
		case 'time':
			return `${date.day!} ${monthName(date.month!, length)} ${year}, ${labelOfClock(date.clock!)}`;
		case 'day':
			return `${date.day!} ${monthName(date.month!, length)} ${year}`;
		case 'month':
			return `${monthName(date.month!, length)} ${year}${open}`;
		case 'season':
			return `${date.season!} ${year}`;
		case 'year':
			return `${year}${open}`;
		case 'decade':
		case 'century':
		case 'millennium':
			return labelOfYears(date);
		default:
			return never(date.precision);
	}
}

function labelOfYears({ year, precision }: SingleDate): string {
	const span = { decade: 10, century: 100, millennium: 1000 }[precision as 'decade'];
	if (year > 0 && span < 1000) return `the ${year}s`;
	return `${labelOfYear(year)} – ${labelOfYear(year + span - 1)}`;
}
