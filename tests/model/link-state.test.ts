import { expect, it } from 'vitest';
import { countLinks, linkStates } from '#lib/model/link-state.ts';
import type { Link } from '#lib/model/link.ts';

/** “ana accepted p1”: who made what of a priority. */
const links = (...said: string[]): Link[] =>
	said.map((one) => {
		const [by, status, priority] = one.split(' ');
		const verdict = { status, by, on: '2024-01-01' };
		return { statement: 's', priority, relation: 'supports', verdict, why: '', evidence: [] };
	}) as unknown as Link[];

it.each([
	[['ana accepted p1'], ['accepted']],
	[
		['ana accepted p1', 'ben accepted p1'],
		['accepted', 'accepted']
	],
	[
		['ana accepted p1', 'ben rejected p1'],
		['contested', 'contested']
	],
	[
		['ana accepted p1', 'ben rejected p2'],
		['accepted', 'rejected']
	],
	[
		['ana accepted p1', 'ben rejected p1', 'cyd accepted p1', 'dan accepted p2'],
		['contested', 'contested', 'contested', 'accepted']
	],
	[
		['ana suggested p1', 'ben rejected p1'],
		['suggested', 'rejected']
	],
	[
		['ana accepted p1', 'ben rejected p1', 'cyd suggested p1'],
		['contested', 'contested', 'suggested']
	],
	// One reading rejected, another accepted, by the same coder.
	[
		['ana accepted p1', 'ana rejected p1'],
		['accepted', 'rejected']
	],
	[
		['ana accepted p1', 'ana rejected p1', 'ben accepted p1'],
		['accepted', 'rejected', 'accepted']
	],
	[
		['ana accepted p1', 'ana rejected p1', 'ben rejected p1'],
		['contested', 'contested', 'contested']
	]
])('of %j makes %j', (said, states) => {
	expect([...linkStates(links(...said)).values()]).toEqual(states);
});

it.each([
	[['ana accepted p1', 'ben rejected p1'], 1],
	[['ana accepted p1', 'ben rejected p1', 'cyd rejected p1', 'ana accepted p2'], 2],
	[['ana accepted p1', 'ben rejected p1', 'cyd suggested p1'], 2],
	[['ana accepted p1', 'ben accepted p1'], 2]
])('%j are %i links', (said, count) => {
	const some = links(...said);
	const states = linkStates(some);
	expect(countLinks(some, (link) => states.get(link))).toBe(count);
});

it('what is said of one statement contests nothing of another', () => {
	const [first, second] = links('ana accepted p1', 'ben rejected p1');
	const apart = [first!, { ...second!, statement: 'other' as Link['statement'] }];
	expect([...linkStates(apart).values()]).toEqual(['accepted', 'rejected']);
});
