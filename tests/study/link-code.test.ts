import { expect, it } from 'vitest';
import { isLink, linkCodeOf, MIXED, relationOf, statusOf, UNLINKED } from '#lib/study/link-code.ts';
import { RELATIONS, STATUSES } from '#lib/model/link.ts';

const pairs = STATUSES.flatMap((status) =>
	RELATIONS.map((relation) => [status, relation] as const)
);

it.each(pairs)('%s and %s are packed, and unpacked as they were', (status, relation) => {
	const code = linkCodeOf(status, relation);
	expect([statusOf(code), relationOf(code)]).toEqual([status, relation]);
	expect(isLink(code)).toBe(true);
});

it('gives each pair a byte of its own, and none of those that stand for no single link', () => {
	const codes = pairs.map(([status, relation]) => linkCodeOf(status, relation));
	expect(new Set(Uint8Array.from([...codes, MIXED, UNLINKED])).size).toBe(pairs.length + 2);
	expect([MIXED, UNLINKED].map(isLink)).toEqual([false, false]);
});
