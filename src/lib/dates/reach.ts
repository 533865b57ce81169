import { utcDate } from './civil.ts';
import { millisecondsInDay, type Span } from './span.ts';
import type { Bound, SingleDate, When } from './when.ts';

/**
 * How far a date may reach when its doubt is counted in: one unit of its precision on either side
 * for `?` or `~`, two for `%`. A month in doubt may be a month earlier or later.
 * What lies between reach and span is drawn as fading.
 */
export function reachOf(when: When): Span {
	if (when.kind === 'date') return widened(when);
	return {
		start: bound(when.from)?.start ?? when.span.start,
		end: bound(when.to)?.end ?? when.span.end
	};
}

const bound = (end: Bound): Span | null => (typeof end === 'object' ? widened(end) : null);

const YEARS = { year: 1, decade: 10, century: 100, millennium: 1000 } as const;

function widened(date: SingleDate): Span {
	const units = { none: 0, uncertain: 1, approximate: 1, both: 2 }[date.doubt];
	const { start, end } = date.span;
	switch (date.precision) {
		case 'time':
			return date.span;
		case 'day':
			return { start: start - units * millisecondsInDay, end: end + units * millisecondsInDay };
		case 'month':
			return {
				start: utcDate(date.year, date.month! - units),
				end: utcDate(date.year, date.month! + 1 + units)
			};
		case 'season':
			return { start: start - units * (end - start), end: end + units * (end - start) };
		default: {
			const years = YEARS[date.precision];
			return {
				start: utcDate(date.year - units * years),
				end: utcDate(date.year + (1 + units) * years)
			};
		}
	}
}
