import { describe, expect, it } from 'vitest';
import { DARK_THEME, PAPER_THEME, type Theme } from '#lib/timeline/draw/theme.ts';
import { colourDifference, contrastOf, seenBy, SIGHTS } from '../fixtures/colour-difference.ts';

const LEAST = 10; // ΔE, by CIEDE2000

const namesOf = ({ actors, many }: Theme) => [
	...actors.map((colour, at) => [`actor ${at}`, colour] as const),
	['all others', many] as const
];

describe.each([
	['on light paper', PAPER_THEME],
	['on dark paper', DARK_THEME]
])('the colours of four actors and of all others, %s', (_, theme) => {
	it.each(SIGHTS)('can be distinguished by %s', (sight) => {
		const seen = namesOf(theme).map(([name, colour]) => [name, seenBy(colour, sight)] as const);
		const close = seen.flatMap(([name, colour], at) =>
			seen
				.slice(at + 1)
				.map(
					([other, another]) => [`${name}, ${other}`, colourDifference(colour, another)] as const
				)
				.filter(([, difference]) => difference < LEAST)
		);
		expect(close).toEqual([]);
	});

	it.each(SIGHTS)('stand out from the paper for %s', (sight) => {
		const paper = seenBy(theme.paper, sight);
		const near = namesOf(theme).filter(
			([, colour]) => colourDifference(seenBy(colour, sight), paper) < 2 * LEAST
		);
		expect(near).toEqual([]);
	});

	it('leave their initials readable', () => {
		const contrasts = theme.actors.map((colour, at) => contrastOf(colour, theme.onActors[at]!));
		expect(contrasts.filter((contrast) => contrast < 4.5)).toEqual([]);
	});

	it('differ in lightness as in hue', () => {
		const greys = theme.actors.map((colour) => seenBy(colour, 'a black-and-white print'));
		const gaps = greys.flatMap((grey, at) =>
			greys.slice(at + 1).map((other) => colourDifference(grey, other))
		);
		expect(gaps.filter((gap) => gap < 4)).toEqual([]);
	});
});

// Pairs of G. Sharma, W. Wu, E. N. Dalal, The CIEDE2000 color-difference formula: implementation notes (2005).
it.each([
	[[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
	[[50, 0, 0], [50, -1, 2], 2.3669],
	[[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
	[[50, 2.5, 0], [73, 25, -18], 27.1492],
	[[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441]
] as const)('the difference of %j and %j is as published: %f', (one, other, difference) => {
	expect(colourDifference(one, other)).toBeCloseTo(difference, 4);
});
