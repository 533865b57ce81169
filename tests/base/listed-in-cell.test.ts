import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listedInCell, textsOfCell } from '#lib/base/cell-text.ts';

describe('a list in one cell', () => {
	it.each([
		[['one', 'two'], 'one | two'],
		[['one', '', 'three'], 'one |  | three'],
		[['A | B'], 'A \\| B'],
		[['C |', '| D', '|'], 'C \\| | \\| D | \\|'],
		[['E \\| F'], 'E \\\\| F'],
		[['a|b', 'c\\d'], 'a|b | c\\d']
	])('of %j is %s', (texts, cell) => {
		expect(listedInCell(texts)).toBe(cell);
		expect(textsOfCell(cell)).toEqual(texts);
	});

	it('gives back whatever texts', () => {
		const letters = fc.constantFrom('|', ' ', '\\', 'a');
		const texts = fc.array(fc.string({ unit: letters, maxLength: 6 }), { minLength: 1 });
		fc.assert(
			fc.property(texts, (some) => {
				expect(textsOfCell(listedInCell(some))).toEqual(some);
			}),
			{ numRuns: 1000 }
		);
	});
});
