import { describe, expect, it } from 'vitest';
import type { Attention } from '#lib/compare/attention.ts';
import { distanceOf, distancesOf, type Distance } from '#lib/compare/distance.ts';
import { sampler, groupOf } from './sampled.ts';

const SAMPLES = 100;

/** The distances of samples of which the true distance is known. */
function distancesFor(priorities: number, links: number, distance: number): Distance[] {
	const { spreads, group } = sampler(0.3);
	return Array.from({ length: SAMPLES }, () => {
		const [one, other] = spreads(priorities, distance);
		return distanceOf(group('a', one, links), group('b', other, links));
	});
}

const share = (distances: readonly Distance[], is: (one: Distance) => boolean): number =>
	distances.filter(is).length / distances.length;

describe.each([
	[6, 100],
	[6, 300],
	[21, 100],
	[21, 300],
	[60, 300]
])('the interval of 95 in 100, of %i priorities and %i links a side,', (priorities, links) => {
	it.each([0, 0.1, 0.3])('holds a true distance of %d', (distance) => {
		const distances = distancesFor(priorities, links, distance);
		const holds = share(distances, ({ low, high }) => low! <= distance && distance <= high!);
		expect(holds).toBeGreaterThanOrEqual(0.9);
		for (const { low, corrected, high, distance: counted } of distances) {
			expect(low).toBeLessThanOrEqual(corrected!);
			expect(corrected).toBeLessThanOrEqual(high!);
			expect(low).toBeLessThanOrEqual(counted);
			expect(counted).toBeLessThanOrEqual(high!);
		}
	});
});

it('is within chance about 95 times in 100 where nothing is apart', () => {
	const distances = distancesFor(21, 100, 0);
	expect(share(distances, (one) => one.isWithinChance)).toBeGreaterThanOrEqual(0.9);
	expect(share(distances, (one) => one.isWithinChance)).toBeLessThan(1);
	expect(share(distances, ({ low }) => low === 0)).toBeGreaterThanOrEqual(0.95);
});

it('is more than chance gives where it is', () => {
	const distances = distancesFor(21, 300, 0.3);
	expect(share(distances, ({ isWithinChance }) => !isWithinChance)).toBe(1);
});

it('is corrected for what few statements add', () => {
	const mean = (values: readonly number[]) =>
		values.reduce((sum, one) => sum + one) / values.length;
	const distances = distancesFor(21, 100, 0.3);
	expect(mean(distances.map(({ distance }) => distance))).toBeGreaterThan(0.38);
	expect(Math.abs(mean(distances.map(({ corrected }) => corrected!)) - 0.3)).toBeLessThan(0.03);
});

describe('the distance of two groups', () => {
	const { spreads, group } = sampler(0.7);
	const [one, other] = spreads(21, 0.2);
	const [a, b, c] = [group('a', one, 200), group('b', other, 120), group('c', other, 900)];

	it('is the same whatever others are shown, and whichever is named first', () => {
		const [alone] = distancesOf([a, b])[0]!.slice(1);
		expect(distancesOf([a, b, c])[0]![1]).toEqual(alone);
		expect(distancesOf([c, a, b])[1]![2]).toEqual(alone);
		const turned = distanceOf(b, a);
		expect(turned.chance).toEqual(alone!.chance);
		expect(turned.corrected).toBeCloseTo(alone!.corrected!, 12);
	});

	it('is not an interval where one has a single statement, and no chance where both have', () => {
		const single = groupOf('d', [[0, 1]], 21);
		const distance = distanceOf(a, single);
		expect([distance.corrected, distance.low, distance.high]).toEqual([null, null, null]);
		expect(distance.chance!.most).toBeGreaterThan(0);
		expect(distanceOf(single, groupOf('e', [[2]], 21))).toMatchObject({
			chance: null,
			isWithinChance: false
		});
	});

	it('takes whole statements: links that come together make chance larger', () => {
		const by = (size: number): Attention =>
			groupOf(
				'f',
				Array.from({ length: 400 / size }, (_, at) =>
					Array.from({ length: size }, (_, link) => ((at * 5) % 4) * size + link)
				),
				32
			);
		const [singly, together] = [by(1), by(8)].map((one) => distanceOf(one, one).chance!.most);
		expect(together).toBeGreaterThan(1.5 * singly!);
	});

	it('is estimated from many statements by packs, with chance as large as without', () => {
		// Chance falls with the root of the number of statements.
		const of = (links: number) =>
			distanceOf(group('g', one, links), group('h', one, links)).chance!;
		expect(of(200).median / of(20_000).median).toBeCloseTo(10, -1);
	});
});
