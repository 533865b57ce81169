import { expect, it } from 'vitest';
import { linkCodeOf, UNLINKED } from '#lib/study/link-code.ts';
import { RELATIONS, STATUSES } from '#lib/model/link.ts';
import { symbolOf, symbolPath } from '#lib/timeline/draw/shapes/symbols.ts';

it.each([
	['supports', 'circle'],
	['extends', 'triangle'],
	['departs', 'diamond'],
	['contradicts', 'square'],
	['mentions', 'circle']
] as const)('a link that %s is a %s, whatever its status', (relation, symbol) => {
	expect(STATUSES.map((status) => symbolOf(linkCodeOf(status, relation)))).toEqual(
		STATUSES.map(() => symbol)
	);
});

it.each(['departs', 'contradicts'] as const)('what %s has a shape of its own', (relation) => {
	const shapeOf = (one: (typeof RELATIONS)[number]) =>
		symbolPath(symbolOf(linkCodeOf('accepted', one)), 7.5);
	const others = RELATIONS.filter((one) => one !== relation).map(shapeOf);
	expect(others).not.toContain(shapeOf(relation));
});

it('a mark for a statement without a link is a circle', () => {
	expect(symbolOf(UNLINKED)).toBe('circle');
});

it('a circle of radius 2 is one', () => {
	expect(symbolPath('circle', 2)).toBe('M2,0A2,2,0,1,1,-2,0A2,2,0,1,1,2,0');
});
