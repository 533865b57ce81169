import { UTCDateMini } from '@date-fns/utc/date/mini';
import { formatISO } from 'date-fns/formatISO';
import { capitalize, isolated, pluralize } from '../../base/words.ts';
import { utcDate } from '../../dates/civil.ts';
import { sinceMidnight } from '../../dates/clock.ts';
import { labelOf } from '../../dates/label.ts';
import { reachOf } from '../../dates/reach.ts';
import type { Span } from '../../dates/span.ts';
import type { SingleDate, When } from '../../dates/when.ts';
import { ENGLISH } from '../../messages/english.ts';
import type { Match } from '../../study/filters/filter-mask.ts';
import { oneEach } from '../../study/one-each.ts';
import { reporterOf, whoOf } from '../../wording/sentences.ts';
import type { FileSource } from '../file-source.ts';
import { Iris } from '../linked-data/iris.ts';

/**
 * What a timeline shows in its window as a calendar (RFC 5545), an entry a statement. The date in words
 * and in EDTF stands in each entry, since a calendar draws a month like any thirty days. Statements that
 * no calendar can hold are left out, and the calendar says how many. Nothing depends on the present.
 */
export function timelineIcs(source: FileSource): string {
	const { reading, page, id } = source;
	const { host } = new URL(page);
	const { dataset } = reading.study;
	const entries = reading.listed.map((match) => entryOf(match, source, host));
	const leftOut = entries.filter((entry) => entry === null).length;
	const about = [
		dataset.summary,
		...(leftOut > 0
			? [`${pluralize(leftOut, 'statement')} left out: a calendar covers only the years 1 to 9998.`]
			: [])
	].join('\n');
	const name = icsText(dataset.title);
	return icsOf([
		['BEGIN', 'VCALENDAR'],
		['VERSION', '2.0'],
		['PRODID', '-//Plumbline//Timeline//EN'],
		['CALSCALE', 'GREGORIAN'],
		['NAME', name],
		['X-WR-CALNAME', name],
		['DESCRIPTION', icsText(about)],
		['X-WR-CALDESC', icsText(about)],
		['URL', page],
		['UID', icsText(`${id}@${host}`)],
		['X-PLUMBLINE-LEFT-OUT', String(leftOut)],
		...entries.flatMap((entry) => entry ?? []),
		['END', 'VCALENDAR']
	]);
}

function entryOf(
	match: Match,
	{ reading, page, id, asOf }: FileSource,
	host: string
): IcsLine[] | null {
	const { statement } = match;
	const { when, place, title, kind } = statement;
	const dates = icsDates(when);
	if (!dates) return null;
	return [
		['BEGIN', 'VEVENT'],
		// Not from the page’s name: a frozen dataset’s entries are those of the live one.
		['UID', icsText(`${statement.id}.${id}@${host}`)],
		['DTSTAMP', asOf.replace(/[-:]/g, '')],
		...dates,
		['SUMMARY', icsText(title)],
		['DESCRIPTION', icsText(wordsFor(match, reading))],
		...(place === null ? [] : [['LOCATION', icsText(place)] as const]),
		['CATEGORIES', icsText(kind)],
		['URL', new Iris(page).statement(statement.id)],
		['TRANSP', 'TRANSPARENT'], // nobody is busy for it
		['END', 'VEVENT']
	];
}

function wordsFor({ statement, links }: Match, { study }: FileSource['reading']): string {
	const { when } = statement;
	const reporter = reporterOf(statement, study);
	const cut = isCut(when) ? ' Only the known end is entered here.' : '';
	return [
		`${capitalize(labelOf(when, ENGLISH.dates))} (EDTF ${when.written}).${cut}`,
		`${isolated(whoOf(statement, study))}${reporter ? `, as reported by ${isolated(reporter)}` : ''}`,
		statement.summary,
		...oneEach(links).map((link) => {
			const { priority } = study.rows[study.rowOf.get(link.priority)!]!;
			return `Priority ${priority.number}, ${priority.title}: ${link.relation}, ${study.stateOf(link)}`;
		})
	].join('\n');
}

// A calendar writes a year with four digits, the end that is left out as well, and has none before the first.
const KNOWN: Span = { start: utcDate(1), end: utcDate(9999) };

/**
 * When an entry of a calendar begins and ends; null where a calendar has no such days. A clock time is
 * an instant in UTC, or without a zone the hour wherever the reader is. All else is whole days: what is
 * not exact takes all days that it may mean, and what is open those of its known end.
 */
function icsDates(when: When): IcsLine[] | null {
	if (when.kind === 'date' && when.clock) return timedLine(when, when.clock);
	const { start, end } = knownDays(when);
	if (start < KNOWN.start || end > KNOWN.end) return null;
	return [
		['DTSTART;VALUE=DATE', digitsOf(start)],
		['DTEND;VALUE=DATE', digitsOf(end)] // itself left out, as in a span
	];
}

function timedLine(date: SingleDate, clock: NonNullable<SingleDate['clock']>): IcsLine[] | null {
	// Not the span’s: that one is held inside its day, where the label stands.
	const at = utcDate(date.year, date.month!, date.day!) + sinceMidnight(clock);
	if (at < KNOWN.start || at >= KNOWN.end) return null;
	const inUtc = formatISO(new UTCDateMini(at), { format: 'basic' }); // 20231121T150000Z
	return [['DTSTART', clock.offset === null ? inUtc.slice(0, -1) : inUtc]];
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
const isCut = ({ span }: When): boolean =>
	!Number.isFinite(span.start) || !Number.isFinite(span.end);

const digitsOf = (instant: number): string =>
	formatISO(new UTCDateMini(instant), { format: 'basic', representation: 'date' });

/** A line of a calendar file, before it is folded: a name, perhaps with parameters, and a value. */
type IcsLine = readonly [name: string, value: string];

/** Lines as iCalendar (RFC 5545): CRLF after each, and none longer than 75 octets of UTF-8. */
export const icsOf = (lines: readonly IcsLine[]): string =>
	lines.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('');

/** A text as a value: what would end it or part it is escaped (RFC 5545, section 3.3.11). */
export const icsText = (text: string): string =>
	text
		.replace(/\r\n?/g, '\n')
		// Controls have no place in a calendar, escaped or not.
		// eslint-disable-next-line no-control-regex
		.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ')
		.replace(/[\\;,]/g, '\\$&')
		.replaceAll('\n', '\\n');

const MOST = 75; // octets of a line, without its CRLF

/** Goes on in a next line that begins with a blank; no character is cut in two. */
function folded(line: string): string {
	const pieces: string[] = [];
	let from = 0;
	let octets = 0;
	for (let at = 0; at < line.length;) {
		const point = line.codePointAt(at)!;
		const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
		if (octets + size > MOST) {
			pieces.push(line.slice(from, at));
			from = at;
			octets = 1; // the blank
		}
		octets += size;
		at += point < 0x1_0000 ? 1 : 2;
	}
	return [...pieces, line.slice(from)].join('\r\n ');
}
