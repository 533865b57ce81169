import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jensenShannonDistance, jensenShannonDivergence } from '#lib/compare/jensen-shannon.ts';

const third = 1 / 3;

it.each<[string, number[], number[], number]>([
	['the same', [0.2, 0.8], [0.2, 0.8], 0],
	['nothing in common', [1, 0], [0, 1], 1],
	// Two links on 4 and 5; three on 2, 4 and 5: by hand, with the mixture 1/6, 5/12, 5/12.
	['the example', [0, 0.5, 0.5], [third, third, third], 0.190875],
	// scipy.spatial.distance.jensenshannon([1, 0], [0.5, 0.5], 2) is 0.5579230452841438, squared.
	['the example of SciPy', [1, 0], [0.5, 0.5], 0.311278]
])('of %s', (_, p, q, divergence) => {
	expect(jensenShannonDivergence(p, q)).toBeCloseTo(divergence, 6);
	expect(jensenShannonDistance(p, q)).toBeCloseTo(Math.sqrt(divergence), 5);
});

it('is not a number where one of them is empty', () => {
	expect(jensenShannonDivergence([0, 0], [0, 0])).toBeNaN();
});

const distribution = fc
	.array(fc.nat(20), { minLength: 6, maxLength: 6 })
	.filter((counts) => counts.some((count) => count > 0))
	.map((counts) => {
		const total = counts.reduce((sum, count) => sum + count);
		return counts.map((count) => count / total);
	});

describe('as a distance', () => {
	it('is from 0 to 1, the same both ways, and 0 to itself alone', () => {
		fc.assert(
			fc.property(distribution, distribution, (p, q) => {
				const there = jensenShannonDistance(p, q);
				expect(there).toBeGreaterThanOrEqual(0);
				expect(there).toBeLessThanOrEqual(1);
				expect(jensenShannonDistance(q, p)).toBeCloseTo(there, 7);
				expect(jensenShannonDistance(p, p)).toBe(0);
				if (p.some((share, at) => Math.abs(share - q[at]!) > 1e-6))
					expect(there).toBeGreaterThan(0);
			})
		);
	});

	it('is no longer by way of a third', () => {
		fc.assert(
			fc.property(distribution, distribution, distribution, (p, q, r) => {
				const detour = jensenShannonDistance(p, r) + jensenShannonDistance(r, q);
				expect(jensenShannonDistance(p, q)).toBeLessThanOrEqual(detour + 1e-9);
			})
		);
	});
});
