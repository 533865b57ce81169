import { expect, it } from 'vitest';
import { studyWith } from '../fixtures/study.ts';

const study = studyWith(
	[
		{ id: 'late', date: '2023-11-21', actor: 'south', after: 'early' },
		{ id: 'later', date: '2023-11-22', after: 'early' },
		{ id: 'early', date: '2023-11-11' },
		{ id: 'silent', date: '2023' }
	],
	[
		{ of: 'late', to: 'p2', status: 'rejected' },
		{ of: 'late', to: 'p1.1', status: 'suggested' },
		{ of: 'late', to: 'p2', status: 'suggested' },
		{ of: 'early', to: 'p3' },
		{ of: 'late', to: 'p2', status: 'accepted' },
		{ of: 'late', to: 'p1' }
	]
);

it('makes a row of every priority, sub-points after their point', () => {
	expect(study.rows.map(({ priority, depth }) => [priority.id, depth])).toEqual([
		['p1', 0],
		['p1.1', 1],
		['p2', 0],
		['p3', 0]
	]);
	expect(study.rows.every(({ document }) => document.id === 'plan')).toBe(true);
	expect(Object.fromEntries(study.rowOf)).toEqual({ p1: 0, 'p1.1': 1, p2: 2, p3: 3 });
});

it('places the statements by their order in time, and the actors by the file', () => {
	expect(Object.fromEntries(study.indexOf)).toEqual({ silent: 0, early: 1, late: 2, later: 3 });
	expect(Object.fromEntries(study.actorIndexOf)).toEqual({ north: 0, south: 1 });
});

it('gives each statement its links by row, the accepted first and the rejected last', () => {
	const links = study.links.map((some) =>
		some.map(({ priority, verdict }) => `${priority} ${verdict.status}`)
	);
	expect(links).toEqual([
		[],
		['p3 accepted'],
		['p1 accepted', 'p1.1 suggested', 'p2 accepted', 'p2 suggested', 'p2 rejected'],
		[]
	]);
});

it('knows which statements refer back to one', () => {
	expect([...study.referredBy]).toEqual([[1, [2, 3]]]);
});

it('finds actors and sources by their ids', () => {
	expect([...study.actors].map(([id, { name }]) => [id, name])).toEqual([
		['north', 'north'],
		['south', 'south']
	]);
	expect([...study.sources].map(([id, { title }]) => [id, title])).toEqual([['paper', 'Page one']]);
});
