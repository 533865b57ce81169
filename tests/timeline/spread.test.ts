import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread, type Wish } from '#lib/timeline/layout/lines.ts';

const wish = fc
	.record({ at: fc.integer({ min: -3, max: 15 }), least: fc.nat(12), room: fc.nat(8) })
	.map(({ at, least, room }): Wish => ({ at, least, most: least + room }));
const few = fc.array(wish, { maxLength: 5 });
const gaps = fc.integer({ min: 1, max: 4 });

/** Whether whole px can be found for wishes, by trying all of them. */
function hasRoom(wishes: readonly Wish[], gap: number, after = -Infinity): boolean {
	const [first, ...rest] = wishes;
	if (!first) return true;
	for (let position = first.least; position <= first.most; position++) {
		if (position >= after + gap && hasRoom(rest, gap, position)) return true;
	}
	return false;
}

describe('positions for wishes', () => {
	it('are in order, a gap apart, and inside their bounds', () => {
		let spreadCount = 0;
		fc.assert(
			fc.property(few, gaps, (wishes, gap) => {
				const positions = spread(wishes, gap);
				if (!positions) return;
				spreadCount += positions.length;
				expect(positions).toHaveLength(wishes.length);
				positions.forEach((position, at) => {
					expect(position).toBeGreaterThanOrEqual(wishes[at]!.least);
					expect(position).toBeLessThanOrEqual(wishes[at]!.most);
					if (at > 0) expect(position - positions[at - 1]!).toBeGreaterThanOrEqual(gap);
				});
			}),
			{ numRuns: 500 }
		);
		expect(spreadCount).toBeGreaterThan(200);
	});

	it('are found wherever there are any, and nowhere else', () => {
		fc.assert(
			fc.property(few, gaps, (wishes, gap) => {
				expect(spread(wishes, gap) !== null).toBe(hasRoom(wishes, gap));
			}),
			{ numRuns: 1000 }
		);
	});

	it('are the wishes themselves, where these leave each other room', () => {
		const apart = fc
			.array(fc.integer({ min: 6, max: 20 }), { maxLength: 12 })
			.map((steps) => steps.map((_, at) => steps.slice(0, at + 1).reduce((a, b) => a + b)));
		fc.assert(
			fc.property(apart, (positions) => {
				const wishes = positions.map((at) => ({ at, least: at - 3, most: at + 3 }));
				expect(spread(wishes, 6)).toEqual(positions);
			})
		);
	});
});

it.each<[string, Wish[], number[] | null]>([
	['none', [], []],
	['one, where it wishes', [{ at: 5, least: 0, most: 10 }], [5]],
	['one, at its bound where it wishes for more', [{ at: 15, least: 0, most: 10 }], [10]],
	[
		'two that wish for the same: the second beside the first',
		[
			{ at: 5, least: 0, most: 20 },
			{ at: 5, least: 0, most: 20 }
		],
		[5, 11]
	],
	[
		'the first gives way to one that cannot',
		[
			{ at: 18, least: 0, most: 20 },
			{ at: 20, least: 0, most: 20 }
		],
		[14, 20]
	],
	[
		'no position for two in the room of one',
		[
			{ at: 2, least: 0, most: 5 },
			{ at: 3, least: 0, most: 5 }
		],
		null
	]
])('%s', (_, wishes, positions) => {
	expect(spread(wishes, 6)).toEqual(positions);
});
