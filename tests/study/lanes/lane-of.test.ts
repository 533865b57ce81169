import { describe, expect, it } from 'vitest';
import { type Filter, matchesOf, NO_FILTER } from '#lib/study/filters/filter-mask.ts';
import { laneOf } from '#lib/study/lanes/lane-of.ts';
import type { ActorId } from '#lib/model/ids.ts';
import { rowsOf } from '../../fixtures/lane-text.ts';
import { studyWith } from '../../fixtures/study.ts';

const study = studyWith(
	[
		{ id: 'a', date: '2023-11' },
		{ id: 'b', date: '2023-11-02', actor: 'south' },
		{ id: 'c', date: '2023-11-03' },
		{ id: 'd', date: '2023-11-20', actor: 'south' }
	],
	[
		{ of: 'a', to: 'p1', relation: 'supports' },
		{ of: 'b', to: 'p2', relation: 'departs', status: 'suggested' },
		{ of: 'b', to: 'p2', relation: 'supports', status: 'accepted' },
		{ of: 'b', to: 'p1', relation: 'mentions' },
		{ of: 'c', to: 'p3', relation: 'mentions', status: 'rejected' }
	]
);

const lane = (filter: Partial<Filter>) =>
	laneOf(matchesOf({ ...NO_FILTER, ...filter }, study), study);

describe('the lane of a study', () => {
	it('has a row for each priority, and one for statements without a shown link', () => {
		expect(rowsOf(lane({}))).toEqual([
			['1 accepted mentions', '0 accepted supports'],
			[],
			['1 accepted supports'],
			[],
			['2 unlinked', '3 unlinked']
		]);
	});

	it('shows two verdicts on one pair as one dot, the accepted one', () => {
		expect(rowsOf(lane({ statuses: ['suggested'] }))[2]).toEqual(['1 suggested departs']);
		expect(rowsOf(lane({}))[2]).toEqual(['1 accepted supports']);
	});

	it('stands a month in its middle, after the days before it', () => {
		const { statements, actors, anchors } = lane({});
		expect([...statements]).toEqual([1, 2, 0, 3]);
		expect([...actors]).toEqual([1, 0, 0, 1]);
		expect(anchors[2]).toBe(Date.parse('2023-11-16'));
	});

	it('holds what the filter kept, and no more', () => {
		const south = lane({ actors: ['south' as ActorId] });
		expect([...south.statements]).toEqual([1, 3]);
		expect(rowsOf(south).flat()).toHaveLength(3);
	});
});
