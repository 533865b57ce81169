import { sinceMidnight } from '../dates/clock.ts';
import type { When } from '../dates/when.ts';
import type { Statement } from './statement.ts';

/**
 * The one order of statements: by beginning, then by end, then by clock time, then by id, so that it is
 * total and the same for every reader. An open beginning comes first.
 */
export function inTime(
	a: Pick<Statement, 'when' | 'id'>,
	b: Pick<Statement, 'when' | 'id'>
): number {
	return (
		order(a.when.span.start, b.when.span.start) ||
		order(a.when.span.end, b.when.span.end) ||
		order(withinDay(a.when), withinDay(b.when)) ||
		(a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
	);
}

// Not a subtraction: two open ends would give NaN.
const order = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** What tells clock times apart that lie outside their own day in UTC, and so stand at its edge. */
const withinDay = (when: When): number =>
	when.kind === 'date' && when.clock ? sinceMidnight(when.clock) : 0;
