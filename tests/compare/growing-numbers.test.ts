import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GrowingNumbers } from '#lib/compare/growing-numbers.ts';

it('holds what was pushed, in order, however often it had to grow', () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ noNaN: true })),
			fc.integer({ min: 1, max: 4 }),
			(all, size) => {
				const numbers = new GrowingNumbers(Float64Array, size);
				for (const number of all) numbers.push(number);
				expect(numbers.length).toBe(all.length);
				expect(numbers.taken()).toEqual(Float64Array.from(all));
				expect(all.map((_, place) => numbers.at(place))).toEqual(all);
			}
		)
	);
});
