import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bisectLeft } from '#lib/base/sequences.ts';

it('finds the first index whose value is not less, within the part that is looked at', () => {
	const numbers = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 30 });
	fc.assert(
		fc.property(
			numbers,
			fc.integer({ min: -11, max: 11 }),
			fc.nat(30),
			fc.nat(30),
			(some, value, a, b) => {
				const sorted = some.toSorted((one, other) => one - other);
				const [from, to] = [a, b].map((at) => Math.min(at, sorted.length)).sort((x, y) => x - y);
				const part = sorted.slice(from, to);
				const found = part.findIndex((one) => one >= value);
				expect(bisectLeft(sorted, value, from, to)).toBe(found < 0 ? to! : from! + found);
			}
		),
		{ numRuns: 500 }
	);
});
