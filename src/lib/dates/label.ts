import { assertNever } from '../base/types.ts';
import { interpolate } from '../base/words.ts';
import type { CalendarNames, DateMessages, Length } from './date-messages.ts';
import type { Day } from './day.ts';
import { readEdtf } from './edtf.ts';
import { labelOfInstant } from './instant-label.ts';
import { millisecondsInDay, type Span } from './span.ts';
import type { Bound, Clock, SingleDate, When } from './when.ts';
import { labelOfYear } from './year-label.ts';

/**
 * A date in words, the same for every viewer: “21 November 2023”, “about 1984”,
 * “8 – 24 November 2023”, “21 November 2023, 15:00 (UTC+03:00)”.
 */
export function labelOf(when: When, messages: DateMessages, length: Length = 'long'): string {
	const label = (date: SingleDate) => labelOfDate(date, messages, messages.alone, length);
	const bound = (date: SingleDate) => labelOfDate(date, messages, messages.bound, length);
	if (when.kind === 'date') return label(when);
	const { from, to } = when;
	if (typeof from === 'object' && typeof to === 'object') {
		return labelOfStretch(from, to, messages, length);
	}
	if (typeof from === 'object') {
		return interpolate(to === 'open' ? messages.since : messages.endUnknown, { date: bound(from) });
	}
	if (typeof to === 'object') {
		return interpolate(from === 'open' ? messages.until : messages.beginningUnknown, {
			date: bound(to)
		});
	}
	return messages.unknown;
}

/** A whole day in words: “31 March 2023”. */
export function labelOfDay(day: Day, messages: DateMessages, length: Length = 'long'): string {
	const when = readEdtf(day);
	return when.ok ? labelOf(when.value, messages, length) : day;
}

/** A clock time with its time zone. */
function labelOfClock({ hour, minute, offset }: Clock): string {
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
	messages: DateMessages,
	length: Length
): string {
	const stretch = (first: string | number, last: string) =>
		interpolate(messages.stretch, { from: first, to: last });
	const [first, last] = [from, to].map((date) =>
		labelOfDate(date, messages, messages.alone, length)
	) as [string, string];
	if (first === last) return last;
	const plain = from.doubt === 'none' && to.doubt === 'none' && !from.unspecified;
	if (!plain || from.year !== to.year || !from.month || !to.month) return stretch(first, last);
	if (from.month === to.month && from.day && to.day) return stretch(from.day, last);
	const month = ({ months }: CalendarNames) => months[length][from.month! - 1]!;
	if (!from.day) return stretch(month(messages.alone), last);
	return stretch(
		interpolate(messages.dayOfYear, { day: from.day, month: month(messages.bound) }),
		last
	);
}

function labelOfDate(
	date: SingleDate,
	messages: DateMessages,
	names: CalendarNames,
	length: Length
): string {
	const plain = (form: CalendarNames) => plainLabel(date, messages, form, length);
	const about = () => interpolate(messages.approximate, { date: plain(messages.bound) });
	switch (date.doubt) {
		case 'none':
			return plain(names);
		case 'approximate':
			return about();
		case 'uncertain':
			return interpolate(messages.uncertain, { date: plain(names) });
		case 'both':
			return interpolate(messages.uncertain, { date: about() });
		default:
			return assertNever(date.doubt);
	}
}

function plainLabel(
	date: SingleDate,
	messages: DateMessages,
	names: CalendarNames,
	length: Length
): string {
	const year = labelOfYear(date.year, messages);
	const month = ({ months }: CalendarNames) => months[length][date.month! - 1]!;
	const day = () =>
		interpolate(messages.day, { day: date.day!, month: month(messages.bound), year });
	const open = { month: messages.monthUnknown, day: messages.dayUnknown, none: '{date}' };
	const unlessOpen = (label: string) =>
		interpolate(open[date.unspecified ?? 'none'], { date: label });
	switch (date.precision) {
		case 'time':
			return interpolate(messages.timed, { date: day(), time: labelOfClock(date.clock!) });
		case 'day':
			return day();
		case 'month':
			return unlessOpen(interpolate(messages.month, { month: month(names), year }));
		case 'season':
			return interpolate(messages.month, { month: names.seasons[date.season!], year });
		case 'year':
			return unlessOpen(year);
		case 'decade':
		case 'century':
		case 'millennium':
			return labelOfYears(date, messages, names);
		default:
			return assertNever(date.precision);
	}
}

function labelOfYears(
	{ year, precision }: SingleDate,
	messages: DateMessages,
	names: CalendarNames
): string {
	const span = { decade: 10, century: 100, millennium: 1000 }[precision as 'decade'];
	if (year > 0 && span === 10) return interpolate(names.decade, { year });
	if (year > 0 && span === 100) return interpolate(names.century, { year });
	const [from, to] = [labelOfYear(year, messages), labelOfYear(year + span - 1, messages)];
	return interpolate(messages.stretch, { from, to });
}

/** A window in words, both days included: “8 Nov – 24 Nov 2023”. */
export function labelOfWindow({ start, end }: Span, messages: DateMessages): string {
	const [first, last] = [new Date(start), new Date(end - 1)];
	const label = (date: Date, of: 'day' | 'dayOfYear') =>
		labelOfInstant(date, of, messages, 'short');
	if (end - start <= millisecondsInDay && label(first, 'dayOfYear') === label(last, 'dayOfYear')) {
		return label(last, 'day');
	}
	const sameYear = first.getUTCFullYear() === last.getUTCFullYear();
	return interpolate(messages.stretch, {
		from: label(first, sameYear ? 'dayOfYear' : 'day'),
		to: label(last, 'day')
	});
}
