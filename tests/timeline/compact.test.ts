import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compact } from '#lib/timeline/draw/compact.ts';

it.each([
	[1, '1'],
	[999, '999'],
	[1000, '1k'],
	[1499, '1k'],
	[1500, '2k'],
	[27_300, '27k'],
	[999_499, '999k'],
	[999_500, '1m'],
	[1_400_000, '1m'],
	[1_600_000, '2m'],
	[10_000_000, '10m']
])('%i is written %s', (count, written) => {
	expect(compact(count)).toBe(written);
});

it('never takes more than four characters, and never grows smaller as the count grows', () => {
	const value = (written: string) =>
		parseFloat(written) * (written.endsWith('k') ? 1e3 : written.endsWith('m') ? 1e6 : 1);
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 900_000_000 }), fc.nat(1_000_000), (count, more) => {
			expect(compact(count).length).toBeLessThanOrEqual(4);
			expect(value(compact(count + more))).toBeGreaterThanOrEqual(value(compact(count)));
		})
	);
});
