import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsPath } from '#lib/timeline/lanes/bars-path.ts';
import type { Bins } from '#lib/timeline/time/bins.ts';
import { BAR_HEIGHT, type LaneFrame } from '#lib/timeline/lanes/lanes-frame.ts';
import { TimeScale } from '#lib/timeline/time/window.ts';

const UP: LaneFrame = { name: 16, base: 100, direction: -1 };
const DOWN: LaneFrame = { ...UP, direction: 1 };

/** One pixel a millisecond. */
const scale = new TimeScale({ start: 0, end: 100 }, 100);

const binsAt = (...borders: number[]): Bins => ({ borders: Float64Array.from(borders), name: '' });

describe('the path of bars', () => {
	it.each<[string, number[], Bins, number, LaneFrame, string]>([
		['nothing', [0, 0], binsAt(0, 10, 20), 1, UP, ''],
		['one that rises', [4], binsAt(10, 20), 4, UP, 'M10.5 100v-68H19.5V100Z'],
		['one that hangs', [4], binsAt(10, 20), 4, DOWN, 'M10.5 100v68H19.5V100Z'],
		['one half as tall as the tallest', [2], binsAt(10, 20), 4, UP, 'M10.5 100v-34H19.5V100Z'],
		[
			'one beside thousands, still to be seen',
			[1],
			binsAt(10, 20),
			5000,
			UP,
			'M10.5 100v-2H19.5V100Z'
		],
		['one to a tenth of a pixel', [1], binsAt(10.26, 20), 3, UP, 'M10.8 100v-22.7H19.5V100Z'],
		[
			'several, and none for an empty bin',
			[1, 0, 2],
			binsAt(0, 10, 20, 30),
			2,
			UP,
			'M0.5 100v-34H9.5V100ZM20.5 100v-68H29.5V100Z'
		],
		[
			'those that the window cuts, at its edges',
			[1, 1],
			binsAt(-5, 50, 120),
			1,
			UP,
			'M0 100v-68H49.5V100ZM50.5 100v-68H100V100Z'
		],
		['none beside the window', [1, 0, 1], binsAt(-20, 0, 100, 120), 1, UP, ''],
		['none of which less than the gap is left', [1], binsAt(-20, 0.4), 1, UP, '']
	])('%s', (_, counts, bins, tallest, laneFrame, path) => {
		expect(barsPath(counts, bins, scale, tallest, laneFrame)).toBe(path);
	});
});

const BAR = /M([\d.]+) 100v(-?[\d.]+)H([\d.]+)V100Z/g;

it('every bar stands in the plot, apart from the next, and is as tall as its count is large', () => {
	const bars = fc
		.record({
			first: fc.integer({ min: -30, max: 0 }),
			rest: fc.array(
				fc.record({ length: fc.integer({ min: 8, max: 40 }), count: fc.nat({ max: 2000 }) }),
				{ minLength: 1, maxLength: 20 }
			),
			laneFrame: fc.constantFrom(UP, DOWN)
		})
		.map(({ first, rest, laneFrame }) => {
			const borders = [first];
			for (const { length } of rest) borders.push(borders.at(-1)! + length);
			const counts = Uint32Array.from(rest, ({ count }) => count);
			return { laneFrame, counts, bins: binsAt(...borders), tallest: Math.max(1, ...counts) };
		});
	fc.assert(
		fc.property(bars, ({ laneFrame, counts, bins: { borders, name }, tallest }) => {
			const path = barsPath(counts, { borders, name }, scale, tallest, laneFrame);
			const drawn = [...path.matchAll(BAR)].map(([, from, height, to]) => ({
				from: Number(from),
				to: Number(to),
				height: Number(height) * laneFrame.direction
			}));
			const seen = [...counts.keys()].filter(
				(bin) => counts[bin]! > 0 && borders[bin + 1]! - 0.5 > 0 && borders[bin]! + 0.5 < 100
			);
			expect(drawn).toHaveLength(seen.length);
			const wrong = drawn.filter(({ height }, at) => {
				const wanted = Math.max(2, (counts[seen[at]!]! / tallest) * BAR_HEIGHT);
				return Math.abs(height - wanted) > 0.051;
			});
			expect(wrong).toEqual([]);
			expect(drawn.filter(({ from, to }) => from < 0 || to > 100 || from >= to)).toEqual([]);
			expect(drawn.filter(({ from }, at) => at > 0 && from - drawn[at - 1]!.to < 1)).toEqual([]);
			expect(path.replaceAll(BAR, '')).toBe('');
		})
	);
});
