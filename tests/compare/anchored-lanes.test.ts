import { describe, expect, it } from 'vitest';
import { anchoredLanes, type AnchorProblem } from '#lib/compare/anchored-lanes.ts';
import { groupByActors } from '#lib/study/groups/group-by-link.ts';
import { maskOf, NO_FILTER } from '#lib/study/filters/filter-mask.ts';
import { pageSentence } from '#lib/wording/unmet-request.ts';
import { daysOfGroups } from '#lib/compare/silence.ts';
import { dayAt } from '#lib/dates/day.ts';
import { millisecondsInDay } from '#lib/dates/span.ts';
import { anchorProblemText, zeroName } from '#lib/wording/anchor-text.ts';
import { studyWith } from '../fixtures/study.ts';

const study = studyWith(
	[
		{ id: 'summit', date: '2023-11-11', actor: 'north' },
		{ id: 'talks', date: '2023-11-21T01:00:00+03:00', actor: 'south' },
		{ id: 'month', date: '2023-12', actor: 'south' },
		{ id: 'open', date: '../2023-10-01', actor: 'north' }
	],
	[]
);
const groups = daysOfGroups(study, maskOf(NO_FILTER, study), groupByActors(study));

it('keeps days apart from longer stretches, on the day that was written', () => {
	expect(groups.map(({ days }) => [...days].map(dayAt))).toEqual([['2023-11-11'], ['2023-11-21']]);
	expect(groups.map(({ spans }) => spans.map(({ end }) => dayAt(end - millisecondsInDay)))).toEqual(
		[['2023-10-01'], ['2023-12-31']]
	);
});

describe('day 0', () => {
	const zeros = (...anchors: string[]) => {
		const { lanes, isAnchored, problems } = anchoredLanes(groups, anchors, study);
		expect(problems).toEqual([]);
		return lanes.map(({ zero, zeroIs }) =>
			isAnchored ? `${dayAt(zero)} ${zeroName(zeroIs!, study.dataset)}` : zeroIs
		);
	};

	it('is not there on the calendar', () => {
		expect(zeros()).toEqual([null, null]);
	});

	it('is one for all lanes: a statement, or a day', () => {
		expect(zeros('summit')).toEqual(Array(2).fill('2023-11-11 A meeting, 11 Nov 2023'));
		expect(zeros('2023-03-31')).toEqual(Array(2).fill('2023-03-31 31 Mar 2023'));
	});

	it('is its own for each lane', () => {
		expect(zeros('summit', '2023-11-20')).toEqual([
			'2023-11-11 A meeting, 11 Nov 2023',
			'2023-11-20 20 Nov 2023'
		]);
	});
});

it.each<[string, string[], AnchorProblem, RegExp, boolean]>([
	[
		'what is neither a statement nor a day',
		['someday'],
		{ kind: 'unknown', anchor: 'someday' },
		/“someday” is neither a statement .* 2023-11-11/,
		false
	],
	[
		'a statement whose beginning is open',
		['open'],
		{ kind: 'unknown', anchor: 'open' },
		/“open” is neither a statement with a known start/,
		false
	],
	[
		'three days for two lanes',
		['2023-01-01', 'summit', 'talks'],
		{ kind: 'unsuited', anchors: 3, lanes: 2 },
		/3 days to count from, for 2 lanes/,
		true
	]
])('says so of %s', (_, anchors, problem, words, isAnchored) => {
	const lanes = anchoredLanes(groups, anchors, study);
	expect(lanes.problems).toEqual([problem]);
	expect(pageSentence(anchorProblemText(problem, study.dataset))).toMatch(words);
	expect(lanes.isAnchored).toBe(isAnchored);
});
