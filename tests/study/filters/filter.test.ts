import { describe, expect, it } from 'vitest';
import { type Filter, matchesOf, NO_FILTER } from '#lib/study/filters/filter-mask.ts';
import type { ActorId, PriorityId } from '#lib/model/ids.ts';
import { studyWith } from '../../fixtures/study.ts';

const study = studyWith(
	[
		{ id: 'a', date: '2023-11-01', actor: 'north', kind: 'speech' },
		{ id: 'b', date: '2023-11-02', actor: 'south', kind: 'meeting' },
		{ id: 'c', date: '2023-11-03', actor: 'south', kind: 'vote' },
		{ id: 'd', date: '2023-12', actor: 'north', kind: 'speech' }
	],
	[
		{ of: 'a', to: 'p1', relation: 'supports', status: 'accepted' },
		{ of: 'a', to: 'p2', relation: 'departs', status: 'suggested' },
		{ of: 'b', to: 'p2', relation: 'supports', status: 'accepted' },
		{ of: 'b', to: 'p3', relation: 'mentions', status: 'rejected' },
		{ of: 'c', to: 'p1', relation: 'mentions', status: 'rejected' }
	]
);

/** What is kept, in words: each statement with the priorities of its links that are shown. */
const kept = (filter: Partial<Filter>) =>
	matchesOf({ ...NO_FILTER, ...filter }, study).map(({ statement, links }) =>
		[statement.id, ...links.map(({ priority }) => priority)].join(' ')
	);

const actor = (id: string) => id as ActorId;
const priority = (id: string) => id as PriorityId;
const days = (start: string, end: string) => ({ start: Date.parse(start), end: Date.parse(end) });

it('keeps every statement where nothing is asked, and shows no rejected link', () => {
	expect(kept({})).toEqual(['a p1 p2', 'b p2', 'c', 'd']);
});

describe('each condition by itself', () => {
	it.each<[string, Partial<Filter>, string[]]>([
		['an actor', { actors: [actor('south')] }, ['b p2', 'c']],
		['either actor', { actors: [actor('south'), actor('north')] }, ['a p1 p2', 'b p2', 'c', 'd']],
		['a kind', { kinds: ['speech'] }, ['a p1 p2', 'd']],
		['a priority: all links are still shown', { priorities: [priority('p1')] }, ['a p1 p2']],
		['either priority', { priorities: [priority('p1'), priority('p2')] }, ['a p1 p2', 'b p2']],
		['a priority with a rejected link only', { priorities: [priority('p3')] }, []],
		['a relation: only its links', { relations: ['supports'] }, ['a p1', 'b p2']],
		['a relation of rejected links', { relations: ['mentions'] }, []],
		['a status: only its links', { statuses: ['suggested'] }, ['a p2']],
		['rejected, when asked for', { statuses: ['rejected'] }, ['b p3', 'c p1']],
		['a period', { period: days('2023-11-02', '2023-11-03') }, ['b p2']],
		['a period within a month', { period: days('2023-12-10', '2023-12-11') }, ['d']],
		['what a search found', { found: new Set([0, 3]) }, ['a p1 p2', 'd']],
		['a search that found nothing', { found: new Set() }, []]
	])('%s', (_, filter, left) => {
		expect(kept(filter)).toEqual(left);
	});
});

describe('several conditions', () => {
	it('must all hold', () => {
		expect(kept({ actors: [actor('south')], kinds: ['meeting'] })).toEqual(['b p2']);
		expect(kept({ actors: [actor('south')], kinds: ['speech'] })).toEqual([]);
	});

	it('on links must hold for one and the same link', () => {
		const p2 = [priority('p2')];
		expect(kept({ priorities: p2, relations: ['departs'] })).toEqual(['a p2']);
		expect(kept({ priorities: [priority('p1')], relations: ['departs'] })).toEqual([]);
		expect(kept({ priorities: p2, statuses: ['accepted'] })).toEqual(['b p2']);
		expect(kept({ relations: ['departs'], statuses: ['accepted'] })).toEqual([]);
	});
});

it('tells the index of each in the study', () => {
	const matches = matchesOf({ ...NO_FILTER, actors: [actor('south')] }, study);
	expect(matches.map(({ index }) => index)).toEqual([1, 2]);
});

it('keeps, of a priority with sub-points, what bears on one of these', () => {
	const nested = studyWith(
		[
			{ id: 'point', date: '2023-11-01' },
			{ id: 'sub-point', date: '2023-11-02' },
			{ id: 'other', date: '2023-11-03' }
		],
		[
			{ of: 'point', to: 'p1' },
			{ of: 'sub-point', to: 'p1.1' },
			{ of: 'other', to: 'p2' }
		]
	);
	const ids = (...priorities: PriorityId[]) =>
		matchesOf({ ...NO_FILTER, priorities }, nested).map(({ statement }) => statement.id);
	expect(ids(priority('p1'))).toEqual(['point', 'sub-point']);
	expect(ids(priority('p1.1'))).toEqual(['sub-point']);
});

it('goes by the day that was written, whatever day it was in UTC', () => {
	const timed = studyWith([{ id: 'night', date: '2023-11-21T01:00:00+03:00' }], []);
	const on = (start: string, end: string) =>
		matchesOf({ ...NO_FILTER, period: days(start, end) }, timed).length;
	expect([on('2023-11-20', '2023-11-21'), on('2023-11-21', '2023-11-22')]).toEqual([0, 1]);
});
