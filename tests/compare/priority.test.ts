import { describe, expect, it } from 'vitest';
import { priorityFigures, silentSinceOf } from '#lib/compare/priority.ts';
import { silencesIn } from '#lib/compare/silence.ts';
import { dayAt } from '#lib/dates/day.ts';
import { certainDaysOf, lastDayOf } from '#lib/dates/days-of.ts';
import { comparedMask, type Filter, NO_FILTER } from '#lib/study/filters/filter-mask.ts';
import { readWhen } from '../fixtures/read-when.ts';
import { spokenOf } from '../fixtures/spoken-of.ts';
import { studyWith } from '../fixtures/study.ts';

const ACCEPTED: Filter = { ...NO_FILTER, statusesUnasked: ['accepted'] };

/** Six statements on p1, its sub-point p1.1, and others; the plan was adopted on 31 March 2023. */
const study = studyWith(
	[
		{ id: 'before', date: '2023-03-01' },
		{ id: 'on-part', date: '2023-04-10', actor: 'south' },
		{ id: 'other', date: '2023-04-15' },
		{ id: 'long-other', date: '2023-04-20/2023-05-20' },
		{ id: 'on-point', date: '2023-05-10' },
		{ id: 'late-other', date: '2023-06-30', actor: 'south' }
	],
	[
		{ of: 'before', to: 'p1' },
		{ of: 'on-part', to: 'p1.1', relation: 'departs' },
		{ of: 'on-part', to: 'p1' },
		{ of: 'other', to: 'p2' },
		{ of: 'long-other', to: 'p3' },
		{ of: 'on-point', to: 'p1', relation: 'mentions' },
		{ of: 'late-other', to: 'p2' },
		{ of: 'late-other', to: 'p1', status: 'suggested' }
	]
);
const figures = (isAlone: boolean, filter = ACCEPTED) =>
	priorityFigures(0, isAlone, study, comparedMask(filter, study), filter.period);
const ids = (indices: readonly number[]) =>
	indices.map((index) => study.dataset.statements[index]!.id);

describe('the figures of a priority', () => {
	it('part what was said since the adoption from what was said before it', () => {
		const { statements, before } = figures(false);
		expect([ids(statements), ids(before)]).toEqual([['on-part', 'on-point'], ['before']]);
	});

	it('count a statement under each relation that it has, and once under its actor', () => {
		const { byRelation, byActor } = figures(false);
		expect(byRelation.map(({ statements }) => statements)).toEqual([2, 0, 1, 0, 1]);
		expect(byActor).toEqual([
			{ actor: 0, statements: 2, byRelation: [1, 0, 0, 0, 1] },
			{ actor: 1, statements: 1, byRelation: [1, 0, 1, 0, 0] }
		]);
	});

	it('tell what is not counted', () => {
		const { counted, leftOut } = figures(false);
		expect([counted.accepted, leftOut.suggested]).toEqual([4, 1]);
	});

	it('leave sub-points out where that is asked for', () => {
		const alone = figures(true);
		expect(alone.byRelation.map(({ statements }) => statements)).toEqual([2, 0, 0, 0, 1]);
		expect(alone.counted.accepted).toBe(3);
	});

	it('have the silences, the longest first, and what else was said in each', () => {
		const silences = figures(false).silences.map(({ days, span, goesOn, others }) =>
			[days, dayAt(span.start), dayAt(lastDayOf(span)), goesOn, others].join(' ')
		);
		expect(silences).toEqual([
			// The last statement on another priority ends what is known, and lies within.
			'51 2023-05-11 2023-06-30 true 1',
			// The long one reaches beyond the silence, and is not counted in it.
			'29 2023-04-11 2023-05-09 false 1',
			'10 2023-03-31 2023-04-09 false 0'
		]);
	});

	it('count a statement on a sub-point as one on another matter where sub-points are left out', () => {
		const onPart = studyWith(
			[
				{ id: 'a', date: '2023-04-10' },
				{ id: 'b', date: '2023-05-10' }
			],
			[
				{ of: 'a', to: 'p1.1' },
				{ of: 'b', to: 'p1' }
			]
		);
		const mask = comparedMask(ACCEPTED, onPart);
		const others = (isAlone: boolean) =>
			priorityFigures(0, isAlone, onPart, mask, null).silences.map((silence) => silence.others);
		expect([others(false), others(true)]).toEqual([[0, 0], [1]]);
	});

	it('are silent since the last statement, or since no day', () => {
		expect(dayAt(silentSinceOf(figures(false))!)).toBe('2023-05-10');
		const suggestions = { ...ACCEPTED, statusesUnasked: ['accepted', 'suggested'] as const };
		expect(silentSinceOf(figures(false, suggestions))).toBeNull();
	});
});

describe('all silences within some days', () => {
	it('are none where something was said each day', () => {
		const spoken = spokenOf([certainDaysOf(readWhen('2023-03-31/2023-04-02'))]);
		expect(silencesIn(spoken, readWhen('2023-03-31/2023-04-02').span)).toEqual([]);
	});
});
