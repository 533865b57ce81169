/**
 * A stretch of time: epoch milliseconds, UTC, its end left out.
 * An open side is -Infinity or Infinity.
 */
export interface Span {
	readonly start: number;
	readonly end: number;
}

// UTC has no other length of day.
export { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';

/** Whether the two share any time at all; a span without length lies at its start. */
export function meets(a: Span, b: Span): boolean {
	if (a.start === a.end) return b.start <= a.start && a.start < b.end;
	if (b.start === b.end) return meets(b, a);
	return a.start < b.end && b.start < a.end;
}

/**
 * The middle, or of an open span the last or first millisecond that is known: always one within the
 * span. NaN when neither side is known.
 */
export function middle({ start, end }: Span): number {
	if (start === -Infinity) return end === Infinity ? NaN : end - 1;
	return end === Infinity ? start : start + (end - start) / 2;
}
