import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BAR_HEIGHT, lanesFrame } from '#lib/timeline/lanes/lanes-frame.ts';

const LINE = 12; // px: a line of small type

describe('lanes one below the other', () => {
	it.each([1, 2, 3, 4, 12])('%d have room for their names, their bars and loose dates', (count) => {
		const { lanes, axis, height } = lanesFrame(800, count, false);
		expect(lanes).toHaveLength(count);
		expect(lanes.filter(({ direction }) => direction !== -1)).toEqual([]);
		let above = 0;
		for (const { name, base } of lanes) {
			expect(name - above).toBeGreaterThanOrEqual(LINE);
			expect(base - BAR_HEIGHT).toBeGreaterThan(name);
			above = base + LINE;
		}
		expect(axis).toBe(above);
		// Two lines of type stand below the axis: ticks and what they leave out.
		expect(height - axis).toBeGreaterThanOrEqual(2 * LINE + 12);
	});

	it('stand all alike, and stay where they are when more are added', () => {
		const { lanes } = lanesFrame(800, 5, false);
		expect(lanes.slice(0, 3)).toEqual(lanesFrame(800, 3, false).lanes);
		const steps = lanes
			.slice(1)
			.map(({ name, base }, at) => [name - lanes[at]!.name, base - lanes[at]!.base]);
		expect(steps).toEqual(steps.map(() => [steps[0]![0], steps[0]![0]]));
	});
});

describe('two that are mirrored', () => {
	it('stand above and below one line, with room between for loose dates', () => {
		const { lanes, axis, height } = lanesFrame(800, 2, true);
		const [upper, lower] = lanes as [(typeof lanes)[0], (typeof lanes)[0]];
		expect(lanes.map(({ direction }) => direction)).toEqual([-1, 1]);
		expect(upper).toEqual(lanesFrame(800, 1, false).lanes[0]);
		expect(lower.base - upper.base).toBe(LINE);
		expect(lower.name - (lower.base + BAR_HEIGHT)).toBeGreaterThanOrEqual(LINE);
		expect(axis).toBeGreaterThan(lower.name);
		expect(height - axis).toBe(44);
	});

	it('take less height than one below the other', () => {
		expect(lanesFrame(800, 2, true).height).toBeLessThan(lanesFrame(800, 2, false).height);
	});
});

it.each([0, 1, 3, 4])('%d lanes cannot be mirrored', (count) => {
	expect(lanesFrame(800, count, true)).toEqual(lanesFrame(800, count, false));
});

it('without a lane there is an axis alone', () => {
	expect(lanesFrame(800, 0, false)).toMatchObject({ lanes: [], axis: 0, height: 44 });
});

it('the plot stands in the middle of the width, and never vanishes', () => {
	fc.assert(
		fc.property(fc.integer({ min: 60, max: 4000 }), (width) => {
			const { left, plot, width: whole } = lanesFrame(width, 2, false);
			expect([whole, left + plot + left]).toEqual([width, width]);
		})
	);
	expect([20, 0].map((width) => lanesFrame(width, 2, false).plot)).toEqual([1, 1]);
});
