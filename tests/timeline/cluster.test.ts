import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersIn, MIN_MARK_GAP, type Cluster } from '#lib/timeline/layout/cluster.ts';
import { TimeScale } from '#lib/timeline/time/time-scale.ts';

const WIDTH = 600; // px
const MS_PER_PX = [0.25, 1, 10, 1000, 86_400, 3_600_000, 1e9];

/** Marks touch up to a quarter of a doubling sooner than at `TOUCH` px, so that zooming parts them rarely. */
const SURE = MIN_MARK_GAP * 2 ** 0.25;

const milliseconds = (pixels: readonly number[], msPerPx: number): Float64Array =>
	Float64Array.from(pixels, (px) => Math.round(px * msPerPx) + 0).sort();

const scaleAt = (msPerPx: number, from = 0): TimeScale =>
	new TimeScale({ start: from * msPerPx, end: (from + WIDTH) * msPerPx }, WIDTH);

// Alone, in crowds, at even distances, and beyond both edges.
const pixels = fc.oneof(
	fc.array(fc.double({ min: -700, max: 1300, noNaN: true }), { maxLength: 80 }),
	fc
		.array(
			fc.tuple(fc.integer({ min: -700, max: 1300 }), fc.array(fc.integer({ min: 0, max: 30 }))),
			{ maxLength: 12 }
		)
		.map((crowds) => crowds.flatMap(([px, apart]) => [px, ...apart.map((more) => px + more)])),
	fc
		.double({ min: 0.5, max: 60, noNaN: true })
		.map((gap) => Array.from({ length: Math.ceil(2000 / gap) }, (_, at) => -700 + at * gap))
);

const zoom = fc
	.tuple(fc.constantFrom(...MS_PER_PX), fc.double({ min: 1, max: 2, noNaN: true }))
	.map(([msPerPx, more]) => msPerPx * more);

const inCrowds = fc
	.tuple(pixels, zoom)
	.map(([px, msPerPx]) => ({ anchors: milliseconds(px, msPerPx), scale: scaleAt(msPerPx) }));

const positionsOf = ({ from, to }: Cluster): number[] =>
	Array.from({ length: to - from }, (_, at) => from + at);

describe('clusters', () => {
	it('hold every anchor of the window once, in order, and none from outside', () => {
		fc.assert(
			fc.property(inCrowds, ({ anchors, scale }) => {
				const { start, end } = scale.window;
				const inside = [...anchors.keys()].filter(
					(at) => anchors[at]! >= start && anchors[at]! < end
				);
				expect(clustersIn(anchors, scale).flatMap(positionsOf)).toEqual(inside);
			})
		);
	});

	it('have marks that ascend and never touch, except where the window cuts the outermost', () => {
		let apart = 0;
		fc.assert(
			fc.property(inCrowds, ({ anchors, scale }) => {
				const xs = clustersIn(anchors, scale).map(({ at }) => scale.x(at));
				const gaps = xs.slice(1).map((x, at) => x - xs[at]!);
				expect(Math.min(...gaps, 0)).toBe(0);
				const whole = gaps.filter((_, at) => xs[at]! > 0 && xs[at + 1]! < WIDTH);
				apart += whole.length;
				expect(whole.filter((gap) => gap < MIN_MARK_GAP - 1e-6)).toEqual([]);
			})
		);
		expect(apart).toBeGreaterThan(200);
	});

	it('stand between their first statement and their last, where the window does not cut them', () => {
		fc.assert(
			fc.property(inCrowds, ({ anchors, scale }) => {
				const strays = clustersIn(anchors, scale).filter(({ from, to, at }) => {
					const x = scale.x(at);
					const away = Math.max(scale.x(anchors[from]!) - x, x - scale.x(anchors[to - 1]!));
					return away > 1e-6 && x > 2 * SURE && x < WIDTH - 2 * SURE;
				});
				expect(strays).toEqual([]);
			})
		);
	});

	it('leave a statement that is far from every other exactly where it is', () => {
		fc.assert(
			fc.property(inCrowds, ({ anchors, scale }) => {
				const { start, end } = scale.window;
				const alone = [...anchors.keys()].filter(
					(at) =>
						anchors[at]! >= start &&
						anchors[at]! < end &&
						scale.x(anchors[at]!) - scale.x(anchors[at - 1] ?? -Infinity) > SURE &&
						scale.x(anchors[at + 1] ?? Infinity) - scale.x(anchors[at]!) > SURE
				);
				const clusters = clustersIn(anchors, scale);
				expect(alone.map((from) => clusters.find((one) => one.from === from))).toEqual(
					alone.map((from) => ({ from, to: from + 1, at: anchors[from]! }))
				);
			})
		);
	});

	it('are never more than the screen has room for', () => {
		fc.assert(
			fc.property(inCrowds, ({ anchors, scale }) => {
				expect(clustersIn(anchors, scale).length).toBeLessThanOrEqual(WIDTH / MIN_MARK_GAP + 2);
			})
		);
	});

	it('are the same in the middle of the window while it moves', () => {
		const steps = fc.array(fc.double({ min: 0.1, max: 40, noNaN: true }), { maxLength: 20 });
		fc.assert(
			fc.property(pixels, zoom, steps, (px, msPerPx, moved) => {
				const anchors = milliseconds(px, msPerPx);
				let from = 0;
				let before = clustersIn(anchors, scaleAt(msPerPx));
				for (const step of moved) {
					const after = clustersIn(anchors, scaleAt(msPerPx, from + step));
					// A cluster that the window may have cut says so by standing near its edge.
					const left = (from + step + 2 * SURE) * msPerPx;
					const right = (from + WIDTH - 2 * SURE) * msPerPx;
					const inBoth = (clusters: Cluster[]) =>
						clusters
							.filter((one) => anchors[one.from]! > left && anchors[one.to - 1]! < right)
							.map(positionsOf);
					expect(inBoth(after)).toEqual(inBoth(before));
					from += step;
					before = after;
				}
			})
		);
	});

	it('begin and end with none that is drawn for itself, and are not formed for its sake', () => {
		fc.assert(
			fc.property(inCrowds, fc.array(fc.nat(80)), ({ anchors, scale }, some) => {
				const without = new Set(some);
				const { start, end } = scale.window;
				const standing = [...anchors.keys()].filter(
					(at) => anchors[at]! >= start && anchors[at]! < end && !without.has(at)
				);
				const clusters = clustersIn(anchors, scale, without);
				expect(clusters.flatMap(positionsOf).filter((at) => !without.has(at))).toEqual(standing);
				expect(clusters.filter(({ from, to }) => without.has(from) || without.has(to - 1))).toEqual(
					[]
				);
			})
		);
	});
});

describe('examples, at one millisecond a pixel', () => {
	it.each([
		['nothing', [], []],
		['one', [100], [[100, 1]]],
		[
			'two far apart',
			[100, 200],
			[
				[100, 1],
				[200, 1]
			]
		],
		['two that touch, in their middle', [100, 110], [[105, 2]]],
		['several at one instant', [100, 100, 100], [[100, 3]]],
		['one at the left edge', [0], [[0, 1]]],
		['one at the right edge, which is left out', [WIDTH], []],
		['one just before the left edge', [-1], []],
		['a pair that the edge cuts, at the edge', [-10, 8], [[0, 1]]]
	])('%s', (_, at, expected) => {
		const scale = scaleAt(1);
		const clusters = clustersIn(Float64Array.from(at), scale);
		expect(clusters.map((one) => [one.at, one.to - one.from])).toEqual(expected);
	});

	it('stay as they are when the last digit of the zoom changes, right on a step', () => {
		const anchors = Float64Array.from([14, 20]);
		const parted = [0.25, 0.25000000000000006].map(
			(msPerPx) => clustersIn(anchors, scaleAt(msPerPx)).length
		);
		expect(parted).toEqual([2, 2]);
	});

	it('of a million in one window are found in less time than a look at each would take', () => {
		const reads = { count: 0 };
		const anchors = new Proxy(
			new Float64Array(1_000_000).map((_, at) => at),
			{
				get(target, key) {
					reads.count++;
					return Reflect.get(target, key, target) as unknown;
				}
			}
		);
		const clusters = clustersIn(anchors, new TimeScale({ start: 0, end: 1_000_000 }, WIDTH));
		expect(clusters.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(1_000_000);
		expect(reads.count).toBeLessThan(10_000);
	});
});
