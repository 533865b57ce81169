import { describe, expect, it } from 'vitest';
import { groupStatements } from '#lib/study/groups/group-statements.ts';
import { groupingsByDocument } from '#lib/study/groups/group-by-link.ts';
import { MOST_GROUPS, type GroupBy } from '#lib/study/groups/grouping.ts';
import { type Filter, maskOf, NO_FILTER } from '#lib/study/filters/filter-mask.ts';
import { studyOf, type Study } from '#lib/study/study.ts';
import { groupAbout, groupName } from '#lib/wording/group-name.ts';
import type { Day } from '#lib/dates/day.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import { minimalDataset, readWhole } from '../../fixtures/minimal-dataset.ts';
import { inZones } from '../../fixtures/in-zones.ts';
import { readWhen } from '../../fixtures/read-when.ts';
import { studyWith } from '../../fixtures/study.ts';

/** The groups by their names, each with the statements that stand on it. */
function groupsOf(
	groupBy: Exclude<GroupBy, 'documents'>,
	study: Study,
	{ filter = NO_FILTER, breaks = [] }: { filter?: Filter; breaks?: string[] } = {}
): string[] {
	const mask = maskOf(filter, study);
	const { groups, groupIndex } = groupStatements(groupBy, study, mask, {
		statements: [],
		breaks: breaks as Day[]
	});
	return groups.map((one, group) => {
		const its = study.dataset.statements.filter(
			(_, index) => groupIndex[index] === group && mask.kept[index]
		);
		return `${one.key} “${groupName(one, study.dataset)}”: ${its.map(({ id }) => id).join(' ')}`;
	});
}

const dated = (...dates: string[]) =>
	studyWith(
		dates.map((date, at) => ({ id: `s${at}`, date })),
		[]
	);

describe('by time', () => {
	it.each<[Exclude<GroupBy, 'documents'>, string[]]>([
		['days', ['2023-12-31 “31 Dec 2023”: s0', '2024-01-01 “1 Jan 2024”: s1']],
		['weeks', ['2023-12-25 “week of 25 Dec 2023”: s0', '2024-01-01 “week of 1 Jan 2024”: s1']],
		['months', ['2023-12 “Dec 2023”: s0', '2024-01 “Jan 2024”: s1']],
		['quarters', ['2023-Q4 “Q4 2023”: s0', '2024-Q1 “Q1 2024”: s1']],
		['years', ['2023 “2023”: s0', '2024 “2024”: s1']]
	])('parts New Year’s Eve from New Year’s Day by %s', (groupBy, groups) => {
		expect(groupsOf(groupBy, dated('2023-12-31', '2024-01-01'))).toEqual(groups);
	});

	it('shows the empty periods between', () => {
		expect(groupsOf('months', dated('2023-01-31', '2023-03-01'))).toEqual([
			'2023-01 “Jan 2023”: s0',
			'2023-02 “Feb 2023”: ',
			'2023-03 “Mar 2023”: s1'
		]);
	});

	it('puts a date that reaches over several periods in none of them', () => {
		expect(groupsOf('months', dated('2023-01', '2023', '2023-02-10', '2023-02/2023-03'))).toEqual([
			...['2023-01 “Jan 2023”: s0', '2023-02 “Feb 2023”: s2'],
			...[...Array(10).keys()].map((at) => {
				const month = String(at + 3).padStart(2, '0');
				const name = 'Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[at]!;
				return `2023-${month} “${name} 2023”: `;
			}),
			'~ “across several periods”: s1 s3'
		]);
	});

	it('puts open dates with those over several periods', () => {
		expect(groupsOf('years', dated('2023-05-01/..', '../2023-06-01', '2023-07-01'))).toEqual([
			'2023 “2023”: s2',
			'~ “across several periods”: s1 s0'
		]);
	});

	it('puts a clock time on the day that was written, in every zone', () => {
		const all = inZones(() => groupsOf('days', dated('2023-11-21T01:00:00+03:00')));
		expect(all).toEqual(all.map(() => ['2023-11-21 “21 Nov 2023”: s0']));
	});

	it('begins and ends with what the filter keeps', () => {
		const filter = { ...NO_FILTER, period: readWhen('2023').span };
		const study = dated('2020-05-05', '2023-05-05', '2023-06-06', '2025-05-05');
		expect(groupsOf('months', study, { filter })).toEqual([
			'2023-05 “May 2023”: s1',
			'2023-06 “Jun 2023”: s2'
		]);
	});

	it.each<[Exclude<GroupBy, 'documents'>, string, string, GroupBy]>([
		['days', '2023-01-01', '2023-03-02', 'weeks'],
		['weeks', '2020-01-01', '2023-01-01', 'months'],
		['months', '2010-01-01', '2020-01-01', 'quarters'],
		['quarters', '1990-01-01', '2020-01-01', 'years']
	])('takes the next longer unit where %s would be too many', (groupBy, first, last, taken) => {
		const study = dated(first, last);
		const mask = maskOf(NO_FILTER, study);
		expect(groupStatements(groupBy, study, mask, { statements: [], breaks: [] }).groupBy).toBe(
			taken
		);
	});

	it('gathers the oldest years in one group where there are too many', () => {
		const groups = groupsOf('years', dated('-0044-03-15', '1500', '2023-11-11'));
		expect(groups).toHaveLength(MOST_GROUPS);
		expect(groups[0]).toBe('before “before 1 Jan 1965”: s0 s1');
		expect(groups.at(-1)).toBe('2023 “2023”: s2');
	});

	it('has no group where nothing is kept', () => {
		const filter = { ...NO_FILTER, found: new Set<number>() };
		expect(groupsOf('years', dated('2023'), { filter })).toEqual([]);
	});

	it('parts where the reader sets breaks, in whatever order they were given, and once', () => {
		const study = dated('2023-10-06', '2023-10-07', '2023-11-10', '2023-11-11', '2023-10');
		const breaks = ['2023-11-11', '2023-10-07', '2023-11-11'];
		expect(groupsOf('cuts', study, { breaks })).toEqual([
			'before “before 7 Oct 2023”: s0',
			'2023-10-07 “7 Oct – 10 Nov 2023”: s1 s2',
			'2023-11-11 “from 11 Nov 2023”: s3',
			'~ “across several periods”: s4'
		]);
	});
});

describe('by name', () => {
	const study = studyWith(
		[
			{ id: 'a', date: '2023-11-01', place: 'Riyadh', kind: 'vote' },
			{ id: 'b', date: '2023-11-02', actor: 'south' },
			{ id: 'c', date: '2023-11-03', place: 'Moscow', kind: 'vote' }
		],
		[]
	);

	it.each<[Exclude<GroupBy, 'documents'>, string[]]>([
		['actors', ['north “north”: a c', 'south “south”: b']],
		['kinds', ['speech “speech”: b', 'vote “vote”: a c']],
		['places', ['Moscow “Moscow”: c', 'Riyadh “Riyadh”: a', '- “no place given”: b']]
	])('has a side for each of the %s', (groupBy, groups) => {
		expect(groupsOf(groupBy, study)).toEqual(groups);
	});

	it('gathers those beyond the largest in one group', () => {
		const many = studyWith(
			Array.from({ length: 130 }, (_, at) => ({
				id: `s${at}`,
				date: '2023-11-01',
				// The last two places have one statement each, all others two.
				place: `Place ${String(Math.min(at, 129 - at)).padStart(2, '0')}`
			})).slice(2),
			[]
		);
		const groups = groupsOf('places', many);
		expect(groups).toHaveLength(MOST_GROUPS);
		expect(groups.at(-1)).toMatch(/^\* “6 other places”: (?:s\d+ ?){10}$/);
		expect(groups.some((group) => group.startsWith('Place 00'))).toBe(false);
	});
});

describe('by policy document', () => {
	it('lets a statement stand in several groups', () => {
		const { documents, links, ...file } = minimalDataset();
		const [plan] = documents;
		const second = {
			...plan!,
			id: 'second',
			title: 'The second plan',
			adopted: '2020-01-01',
			priorities: [{ ...plan!.priorities[0]!, id: 'q1' }]
		};
		const study = studyOf(
			readWhole({
				...file,
				documents: [plan!, second],
				links: [...links, { ...links[0]!, priority: 'q1' }]
			})
		);
		const groupings = groupingsByDocument(study, maskOf(NO_FILTER, study));
		expect(
			groupings.map(({ groups, groupIndex }) => [
				groupAbout(groups[0]!, study.dataset),
				...groupIndex
			])
		).toEqual([
			['adopted 31 Mar 2023', -1, 0],
			['adopted 1 Jan 2020', -1, 0]
		]);
	});
});

it('keeps a generated dataset whole, whatever it is grouped by', () => {
	const study = studyOf(readWhole(generateDataset({ statements: 300, priorities: 6, seed: 2 })));
	for (const groupBy of ['actors', 'kinds', 'places', 'months', 'years'] as const) {
		const { groupIndex } = groupStatements(groupBy, study, maskOf(NO_FILTER, study), {
			statements: [],
			breaks: []
		});
		expect([...groupIndex].filter((group) => group < 0)).toEqual([]);
	}
});
