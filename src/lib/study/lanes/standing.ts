import { reachOf } from '../../dates/reach.ts';
import { millisecondsInDay, meets, middle, type Span } from '../../dates/span.ts';
import type { When } from '../../dates/when.ts';

/** Whether a date stands at one point of a timeline: a day or finer, and not in doubt. */
export const isPoint = (reach: Span): boolean => reach.end - reach.start <= millisecondsInDay;

/** Where a statement stands, epoch milliseconds: the middle of its day, or of what was written. */
export const anchorOf = (when: When): number => middle(when.span);

/** Whether a timeline shows it in a window: a point that stands in it, a stretch that reaches into it. */
export function standsIn(when: When, window: Span): boolean {
	const reach = reachOf(when);
	if (!isPoint(reach)) return meets(reach, window);
	const at = anchorOf(when);
	return window.start <= at && at < window.end;
}
