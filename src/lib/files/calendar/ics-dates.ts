import { UTCDateMini } from '@date-fns/utc/date/mini';
import { formatISO } from 'date-fns/formatISO';
import { utcDate } from '../../dates/civil.ts';
import { reachOf } from '../../dates/reach.ts';
import type { Span } from '../../dates/span.ts';
import type { SingleDate, When } from '../../dates/when.ts';
import type { IcsLine } from './ics.ts';

// A calendar writes a year with four digits, the end that is left out as well, and has none before the first.
const KNOWN: Span = { start: utcDate(1), end: utcDate(9999) };

/**
 * When an entry of a calendar begins and ends; null where a calendar has no such days. A clock time is
 * an instant in UTC, or without a zone the hour wherever the reader is. All else is whole days: what is
 * not exact takes all days that it may mean, and what is open those of its known end.
 */
export function icsDates(when: When): IcsLine[] | null {
	if (when.kind === 'date' && when.clock) return timedLine(when, when.clock);
	const { start, end } = knownDays(when);
	if (start < KNOWN.start || end > KNOWN.end) return null;
	return [
		['DTSTART;VALUE=DATE', digitsOf(start)],
		['DTEND;VALUE=DATE', digitsOf(end)] // itself left out, as in a span
	];
}

function timedLine(date: SingleDate, clock: NonNullable<SingleDate['clock']>): IcsLine[] | null {
	const { hour, minute, second, offset } = clock;
	// Not the span’s: that one is held inside its day, where the label stands.
	const written =
		utcDate(date.year, date.month!, date.day!) + ((hour * 60 + minute) * 60 + second) * 1000;
	const at = written - (offset ?? 0) * 60_000;
	if (at < KNOWN.start || at >= KNOWN.end) return null;
	const inUtc = formatISO(new UTCDateMini(at), { format: 'basic' }); // 20231121T150000Z
	return [['DTSTART', offset === null ? inUtc.slice(0, -1) : inUtc]];
}

function knownDays(when: When): Span {
	const { start, end } = reachOf(when);
	if (when.kind === 'date' || (Number.isFinite(start) && Number.isFinite(end))) {
		return { start, end };
	}
	const known = typeof when.from === 'object' ? when.from : when.to;
	return typeof known === 'object' ? reachOf({ ...known, written: when.written }) : { start, end };
}

/** Whether an entry is shorter than its date, which goes on without an end that is known. */
export const isCut = ({ span }: When): boolean =>
	!Number.isFinite(span.start) || !Number.isFinite(span.end);

const digitsOf = (instant: number): string =>
	formatISO(new UTCDateMini(instant), { format: 'basic', representation: 'date' });
