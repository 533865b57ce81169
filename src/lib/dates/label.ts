import { filled } from '../base/filled.ts';
import { never } from '../base/never.ts';
import type { CalendarNames, DateWords, Length } from './date-words.ts';
import type { Day } from './day.ts';
import { readEdtf } from './edtf.ts';
import { labelOfYear } from './year-label.ts';
import type { Bound, Clock, SingleDate, When } from './when.ts';

/**
 * A date in words, the same for every viewer: “21 November 2023”, “about 1984”,
 * “8 – 24 November 2023”, “21 November 2023, 15:00 (UTC+03:00)”.
 */
export function labelOf(when: When, words: DateWords, length: Length = 'long'): string {
	const label = (date: SingleDate) => labelOfDate(date, words, words.alone, length);
	const bound = (date: SingleDate) => labelOfDate(date, words, words.bound, length);
	if (when.kind === 'date') return label(when);
	const { from, to } = when;
	if (typeof from === 'object' && typeof to === 'object') {
		return labelOfStretch(from, to, words, length);
	}
	if (typeof from === 'object') {
		return filled(to === 'open' ? words.since : words.endUnknown, { date: bound(from) });
	}
	if (typeof to === 'object') {
		return filled(from === 'open' ? words.until : words.beginningUnknown, { date: bound(to) });
	}
	return words.unknown;
}

/** A whole day in words: “31 March 2023”. */
export function labelOfDay(day: Day, words: DateWords, length: Length = 'long'): string {
	const when = readEdtf(day);
	return when.ok ? labelOf(when.value, words, length) : day;
}

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
function labelOfStretch(
	from: Bound & object,
	to: Bound & object,
	words: DateWords,
	length: Length
): string {
	const stretch = (first: string | number, last: string) =>
		filled(words.stretch, { from: first, to: last });
	const [first, last] = [from, to].map((date) => labelOfDate(date, words, words.alone, length)) as [
		string,
		string
	];
	if (first === last) return last;
	const plain = from.doubt === 'none' && to.doubt === 'none' && !from.unspecified;
	if (!plain || from.year !== to.year || !from.month || !to.month) return stretch(first, last);
	if (from.month === to.month && from.day && to.day) return stretch(from.day, last);
	const month = ({ months }: CalendarNames) => months[length][from.month! - 1]!;
	if (!from.day) return stretch(month(words.alone), last);
	return stretch(filled(words.dayOfYear, { day: from.day, month: month(words.bound) }), last);
}

function labelOfDate(
	date: SingleDate,
	words: DateWords,
	names: CalendarNames,
	length: Length
): string {
	const plain = (form: CalendarNames) => plainLabel(date, words, form, length);
	const about = () => filled(words.approximate, { date: plain(words.bound) });
	switch (date.doubt) {
		case 'none':
			return plain(names);
		case 'approximate':
			return about();
		case 'uncertain':
			return filled(words.uncertain, { date: plain(names) });
		case 'both':
			return filled(words.uncertain, { date: about() });
		default:
			return never(date.doubt);
	}
}

function plainLabel(
	date: SingleDate,
	words: DateWords,
	names: CalendarNames,
	length: Length
): string {
	const year = labelOfYear(date.year, words);
	const month = ({ months }: CalendarNames) => months[length][date.month! - 1]!;
	const day = () => filled(words.day, { day: date.day!, month: month(words.bound), year });
	const open = { month: words.monthUnknown, day: words.dayUnknown, none: '{date}' };
	const unlessOpen = (label: string) => filled(open[date.unspecified ?? 'none'], { date: label });
	switch (date.precision) {
		case 'time':
			return filled(words.timed, { date: day(), time: labelOfClock(date.clock!) });
		case 'day':
			return day();
		case 'month':
			return unlessOpen(filled(words.month, { month: month(names), year }));
		case 'season':
			return filled(words.month, { month: names.seasons[date.season!], year });
		case 'year':
			return unlessOpen(year);
		case 'decade':
		case 'century':
		case 'millennium':
			return labelOfYears(date, words, names);
		default:
			return never(date.precision);
	}
}

function labelOfYears(
	{ year, precision }: SingleDate,
	words: DateWords,
	names: CalendarNames
): string {
	const span = { decade: 10, century: 100, millennium: 1000 }[precision as 'decade'];
	if (year > 0 && span === 10) return filled(names.decade, { year });
	if (year > 0 && span === 100) return filled(names.century, { year });
	const [from, to] = [labelOfYear(year, words), labelOfYear(year + span - 1, words)];
	return filled(words.stretch, { from, to });
}
