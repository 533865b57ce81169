import { lastOf } from '../../../base/sequences.ts';
import { dayAt } from '../../../dates/day.ts';
import { readEdtf } from '../../../dates/edtf.ts';
import { millisecondsInDay } from '../../../dates/span.ts';
import { BROAD_WORDS as W } from './broad-words.ts';
import type { DayOrder } from './numeric-date.ts';
import { singleDate } from './single-date.ts';
import { withoutWeekday } from './without-weekday.ts';
import type { WrittenDate } from './date-of-cell.ts';

const BETWEEN =
	/ ?[–—-] ?|\/|\.{2,3}|…| (?:to|until|till|through|thru|по|до|إلى|الى|حتى|au|à|al|a|bis|and|и|et|y|und|та|و)(?!\p{L}) ?/giu;
const LED =
	/^(?:from|between|с|со|з|із|від|между|між|من|بين|du|de|entre(?: le)?|del|desde(?: el)?|vom|von|zwischen)(?: the| dem)? /iu;
const AND = /^ (?:and|и|et|y|und|та|و)/iu;

/**
 * Two dates with a sign or a word between, each of which may leave out what the other says: “Nov 11–12,
 * 2023”, `11.-12.11.2023`, “с 11 по 12 ноября 2023”; or one that is open: “2020–present”, “before 1900”.
 */
export function writtenStretch(text: string, order: DayOrder): WrittenDate | null {
	const led = LED.test(text);
	const words = text.replace(LED, '');
	const between = Array.from(words.matchAll(BETWEEN)).filter(([sign]) => led || !AND.test(sign));
	if (between.length > MOST) return null;
	// “11/11/2023 - 12/11/2023” is divided where it is widest, and not inside a date.
	for (const { index, 0: sign } of [...between].sort((a, b) => b[0].length - a[0].length)) {
		const sides = [words.slice(0, index), words.slice(index + sign.length)] as const;
		const [from, to] = [sides[0].trim(), sides[1].replace(/^(?:the|le|el) /i, '').trim()];
		const stretch = joined(withoutWeekday(from), withoutWeekday(to), order);
		if (stretch) return stretch;
	}
	return openStretch(text, order);
}

const MOST = 8; // signs in a date, past which it is none

function joined(left: string, right: string, order: DayOrder): WrittenDate | null {
	if (left === '' || right === '') return null;
	const year = lastOf(right.match(/\d{4}/g) ?? []) ?? '';
	const month = left.replace(/\d+(?:st|nd|rd|th)?/g, '').trim();
	// What the end leaves out, its beginning says: “Nov 11–12, 2023”.
	const to = read([right, ...(month ? [`${month} ${right}`] : [])], order);
	if (!to) return null;
	const era = new RegExp(` ?(?:${W.bc})$`, 'iu').exec(right)?.[0] ?? '';
	const plainLeft = left.replace(/\.$/, '');
	const end = endOf(to);
	const isNumeric = /\d[./-]\d|\d[./]$/.test(left);
	const lefts = [
		...(era === '' ? [left] : [`${left}${era}`]),
		...(year === '' || isNumeric ? [] : [`${left} ${year}`]),
		`${plainLeft} ${right.replace(/^\d{1,2}(?:st|nd|rd|th)?\.?/, '').trim()}`,
		`${plainLeft}${right.replace(/^\d{1,2}(?=[./-])/, '')}`,
		...(year !== '' && isNumeric ? [`${left}/${year}`, `${plainLeft}.${year}`] : []),
		// “Dec – Feb 2015” begins in the year before.
		...(year !== '' && monthOf(to) < monthOf(singleDate(`${left} ${year}`, order))
			? [`${left} ${String(Number(year) - 1).padStart(4, '0')}`]
			: [])
	];
	for (const words of lefts) {
		const from = singleDate(words, order);
		if (!from) continue;
		const [first, last] = [startOf(from), end];
		const written = first === last ? first : `${first}/${last}`;
		if (!readEdtf(written).ok) continue;
		// Two clock times of one day: where it began is kept.
		if (first === last && from.written.includes('T') && to.written.includes('T')) {
			return { ...from, endHour: right };
		}
		if (from.written.includes('T') || to.written.includes('T')) {
			const inferred = `the clock times of “${left} – ${right}” are not kept in ${written}`;
			return { written, inferred, isLoose: true };
		}
		const inferred = from.inferred ?? to.inferred;
		return { written, inferred, ...((from.isLoose || to.isLoose) && { isLoose: true }) };
	}
	return null;
}

const monthOf = (date: WrittenDate | null): number =>
	Number(/^\d{4}-(\d\d)/.exec(date?.written ?? '')?.[1] ?? 0);

const read = (forms: readonly string[], order: DayOrder): WrittenDate | null =>
	forms.map((words) => singleDate(words, order)).find((date) => date !== null) ?? null;

// The ends of a stretch have no clock time, and a week or a quarter is a stretch itself.
const startOf = ({ written }: WrittenDate): string => written.replace(/[T/].*/, '');
const endOf = ({ written }: WrittenDate): string => lastOf(written.split('/'))!.replace(/T.*/, '');

const GOES_ON = new RegExp(
	`^(?:(?:${W.since}) )?(?<from>.+?)(?: ?[–—-] ?| (?:to|until|till|bis|по|до|à|a|hasta|إلى|حتى) ?)(?:(?:the |le |la )?(?:${W.present}))?$`,
	'iu'
);
const ONWARDS = new RegExp(`^(?:(?:${W.since}) )?(?<from>.+?),? ?(?:${W.onwards})$`, 'iu');
const SINCE = new RegExp(`^(?:${W.since}) (?<from>.+)$`, 'iu');
const UNTIL = new RegExp(`^(?:(?:${W.until}) |[–—-] )(?<to>.+)$`, 'iu');
const BEFORE = new RegExp(`^(?:${W.before}) (?<to>.+)$`, 'iu');
const AFTER = new RegExp(`^(?:${W.after}) (?<from>.+)$`, 'iu');

/** A stretch of which one end is open. */
function openStretch(text: string, order: DayOrder): WrittenDate | null {
	const dated = (pattern: RegExp, side: 'from' | 'to') => {
		const words = pattern.exec(text)?.groups?.[side];
		return words ? singleDate(words, order) : null;
	};
	const from = dated(GOES_ON, 'from') ?? dated(ONWARDS, 'from') ?? dated(SINCE, 'from');
	if (from) return checked(from, `${startOf(from)}/..`);
	const to = dated(UNTIL, 'to');
	if (to) return checked(to, `../${endOf(to)}`);
	const before = dated(BEFORE, 'to');
	if (before) return checked(before, `../${beside(before, 'before')}`);
	const after = dated(AFTER, 'from');
	return after && checked(after, `${beside(after, 'after')}/..`);
}

function checked(date: WrittenDate, written: string): WrittenDate | null {
	return readEdtf(written).ok ? { ...date, written } : null;
}

/** The year, month or day just before a date or just after it, as fine as the date itself. */
function beside({ written }: WrittenDate, side: 'before' | 'after'): string {
	const when = readEdtf(written);
	if (!when.ok || when.value.kind !== 'date') return '';
	const { span, month, day } = when.value;
	const at = dayAt(side === 'before' ? span.start - millisecondsInDay : span.end);
	if (day !== null) return at;
	return month !== null ? at.replace(/-\d\d$/, '') : at.replace(/-\d\d-\d\d$/, '');
}
