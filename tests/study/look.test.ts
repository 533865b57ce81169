import { expect, it } from 'vitest';
import { isLink, lookOf, MIXED, relationOf, statusOf, UNLINKED } from '#lib/study/look.ts';
import { RELATIONS, STATUSES } from '#lib/model/link.ts';

const pairs = STATUSES.flatMap((status) =>
	RELATIONS.map((relation) => [status, relation] as const)
);

it.each(pairs)('%s and %s are packed, and unpacked as they were', (status, relation) => {
	const look = lookOf(status, relation);
	expect([statusOf(look), relationOf(look)]).toEqual([status, relation]);
	expect(isLink(look)).toBe(true);
});

it('gives each pair a byte of its own, and none of those that stand for no single link', () => {
	const looks = pairs.map(([status, relation]) => lookOf(status, relation));
	expect(new Set(Uint8Array.from([...looks, MIXED, UNLINKED])).size).toBe(pairs.length + 2);
	expect([MIXED, UNLINKED].map(isLink)).toEqual([false, false]);
});
