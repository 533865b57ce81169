import { readEdtf, type DateProblem } from '../../dates/edtf.ts';
import { timelineDay, wordsOfParts, type DateParts, type TimelineDay } from './timeline-date.ts';

/** What of an event’s time its date does not say, and why. */
export interface Unsaid extends DateProblem {
	readonly part: 'start' | 'end' | 'time';
}

/** When an event or era was: EDTF, or null where nothing of it can be read. */
export interface TimelineStretch {
	readonly written: string | null;
	readonly unsaid: readonly Unsaid[];
}

/**
 * The stretch from one date of TimelineJS to another. Of a beginning that cannot be read only the end is
 * known; where the end cannot be joined on, the beginning stands alone. Within a day it is the clock
 * time at which it begins that is kept.
 */
export function timelineStretch(start: DateParts, end: DateParts | null): TimelineStretch {
	const from = timelineDay(start);
	const to = end === null || wordsOfParts(end) === '' ? null : timelineDay(end);
	if (!to) return from.ok ? only(from.value) : { written: null, unsaid: [unsaid('start', from)] };
	if (!from.ok) {
		const why = wordsOfParts(start) === '' ? [] : [unsaid('start', from)];
		if (!to.ok) return { written: null, unsaid: why.length > 0 ? why : [unsaid('end', to)] };
		return { written: `../${dayOf(to.value)}`, unsaid: [...why, ...clocksOf(to.value)] };
	}
	if (!to.ok) return alone(from.value, to.problem);
	if (to.value.written === from.value.written) return only(from.value);
	const [first, last] = [dayOf(from.value), dayOf(to.value)];
	if (first === last) return alone(from.value, WITHIN_A_DAY);
	const written = `${first}/${last}`;
	const read = readEdtf(written);
	if (!read.ok) return alone(from.value, read.problem);
	return { written, unsaid: [...clocksOf(from.value), ...clocksOf(to.value)].slice(0, 1) };
}

const unsaid = (part: Unsaid['part'], { problem }: { problem: DateProblem }): Unsaid => ({
	part,
	...problem
});

/** A date without another one, and with its clock time where it has one. */
const only = ({ written, withoutClock }: TimelineDay): TimelineStretch => ({
	written,
	unsaid: withoutClock ? [{ part: 'time', ...withoutClock }] : []
});

const alone = (from: TimelineDay, problem: DateProblem): TimelineStretch => {
	const { written, unsaid: before } = only(from);
	return { written, unsaid: [{ part: 'end', ...problem }, ...before] };
};

const dayOf = ({ written }: TimelineDay): string => written.replace(/T.*/, '');

/** Why a stretch of days says nothing of a clock time. */
const clocksOf = ({ written, withoutClock }: TimelineDay): Unsaid[] =>
	withoutClock || written.includes('T') ? [{ part: 'time', ...OF_DAYS, ...withoutClock }] : [];

const OF_DAYS: DateProblem = {
	because: 'a period of days has no clock times',
	hint: 'if they matter, write them in the text'
};

const WITHIN_A_DAY: DateProblem = {
	because: 'a date within one day has one clock time',
	hint: 'if it matters, write the end in the text'
};
