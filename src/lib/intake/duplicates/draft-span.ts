import { daysOf } from '../../dates/days-of.ts';
import { readEdtf } from '../../dates/edtf.ts';
import { reachOf } from '../../dates/reach.ts';
import type { Span } from '../../dates/span.ts';
import type { Draft } from '../draft.ts';

/** The whole days on which a draft may have been, with its doubt counted in; null where nobody knows. */
export function draftSpan({ date }: Pick<Draft, 'date'>): Span | null {
	const when = date && readEdtf(date.written);
	if (!when?.ok) return null;
	const [days, reach] = [daysOf(when.value), reachOf(when.value)];
	return { start: Math.min(days.start, reach.start), end: Math.max(days.end, reach.end) };
}
