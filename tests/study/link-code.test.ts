import { expect, it } from 'vitest';
import { isLink, linkCodeOf, relationOf, statusOf, UNLINKED } from '#lib/study/link-code.ts';
import { RELATIONS, STATUSES } from '#lib/model/link.ts';

const pairs = STATUSES.flatMap((status) =>
	RELATIONS.map((relation) => [status, relation] as const)
);

it.each(pairs)('%s and %s are packed, and unpacked as they were', (status, relation) => {
	const code = linkCodeOf(status, relation);
	expect([statusOf(code), relationOf(code)]).toEqual([status, relation]);
	expect(isLink(code)).toBe(true);
});

it('gives each pair a byte of its own, and not that of what has no link', () => {
	const codes = pairs.map(([status, relation]) => linkCodeOf(status, relation));
	expect(new Set(Uint8Array.from([...codes, UNLINKED])).size).toBe(pairs.length + 1);
	expect(isLink(UNLINKED)).toBe(false);
});
