import { expect, it } from 'vitest';
import { linkCodeOf, MIXED, UNLINKED } from '#lib/study/link-code.ts';
import { RELATIONS, STATUSES } from '#lib/model/link.ts';
import { symbolOf, symbolPath } from '#lib/timeline/draw/symbols.ts';

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

it.each([
	['several looks', MIXED],
	['a statement without a link', UNLINKED]
])('a mark for %s is a circle', (_, code) => {
	expect(symbolOf(code)).toBe('circle');
});

it('a circle of radius 2 is one', () => {
	expect(symbolPath('circle', 2)).toBe('M2,0A2,2,0,1,1,-2,0A2,2,0,1,1,2,0');
});
