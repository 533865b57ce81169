import type { Statement } from './statement.ts';

/**
 * The one order of statements: by beginning, then by end, then by id, so that it is total and the
 * same for every reader. An open beginning comes first.
 */
export function inTime(
	a: Pick<Statement, 'when' | 'id'>,
	b: Pick<Statement, 'when' | 'id'>
): number {
	return (
		order(a.when.span.start, b.when.span.start) ||
		order(a.when.span.end, b.when.span.end) ||
		(a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
	);
}

// Not a subtraction: two open ends would give NaN.
const order = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
