import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderInTime } from '#lib/study/lanes/order-in-time.ts';

describe('the order in time', () => {
	it.each([
		['of nothing', [], [], null],
		['of what was added in order is that of adding', [1, 2, 2, 3], [1], null],
		['puts one that stands apart where it belongs', [1, 9, 2, 3], [1], [0, 2, 3, 1]],
		['keeps those of one instant in the order of adding', [5, 3, 5, 3], [1, 3], [1, 3, 0, 2]],
		['sorts everything where the rest is in no order', [3, 1, 2], [], [1, 2, 0]]
	])('%s', (_, anchors, apart, order) => {
		const { indices } = orderInTime(Float64Array.from(anchors), apart);
		expect(indices && [...indices]).toEqual(order);
	});

	it('is the same, whichever are said to stand apart', () => {
		const anchors = fc.array(fc.nat(20), { maxLength: 30 });
		fc.assert(
			fc.property(anchors, fc.array(fc.boolean()), (times, marks) => {
				const indices = [...times.keys()];
				const apart = indices.filter((index) => marks[index]);
				const order = orderInTime(Float64Array.from(times), apart);
				const inTime = order.indices ? [...order.indices] : indices;
				expect(inTime).toEqual(indices.toSorted((a, b) => times[a]! - times[b]! || a - b));
				expect([...order.apart]).toEqual(indices.filter((at) => apart.includes(inTime[at]!)));
			})
		);
	});
});
