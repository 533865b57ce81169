import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meets, middle, type Span } from '#lib/dates/span.ts';

describe('whether two spans share any time', () => {
	it.each([
		['they overlap', [0, 10], [5, 15], true],
		['one holds the other', [0, 10], [2, 3], true],
		['one ends where the other begins: the end is left out', [0, 10], [10, 20], false],
		['they lie apart', [0, 10], [11, 20], false],
		['an instant inside', [5, 5], [0, 10], true],
		['an instant at the beginning', [0, 0], [0, 10], true],
		['an instant at the end, which is left out', [10, 10], [0, 10], false],
		['one has no beginning', [-Infinity, 5], [0, 10], true],
		['one has no end, and begins too late', [10, Infinity], [0, 10], false],
		['both are open', [-Infinity, Infinity], [-Infinity, Infinity], true]
	])('%s', (_, [start, end], [from, to], shared) => {
		const [a, b] = [span(start!, end!), span(from!, to!)];
		expect([meets(a, b), meets(b, a)]).toEqual([shared, shared]);
	});

	it('is so when some whole number lies in both', () => {
		const spans = fc
			.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 20 }))
			.map(([start, length]) => span(start, start + length));
		const holds = ({ start, end }: Span, at: number) => start <= at && at < end;
		fc.assert(
			fc.property(spans, spans, (a, b) => {
				const shared = Array.from({ length: 41 }, (_, at) => holds(a, at) && holds(b, at));
				expect(meets(a, b)).toBe(shared.includes(true));
			})
		);
	});
});

it.each([
	['of a span', [10, 20], 15],
	['of an instant', [10, 10], 10],
	['of one without a beginning: its last millisecond', [-Infinity, 20], 19],
	['of one without an end: its first millisecond', [10, Infinity], 10],
	['of one without either: none', [-Infinity, Infinity], NaN]
])('the middle %s', (_, [start, end], at) => {
	expect(middle(span(start!, end!))).toBe(at);
});

function span(start: number, end: number): Span {
	return { start, end };
}
