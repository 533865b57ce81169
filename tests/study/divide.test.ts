import { describe, expect, it } from 'vitest';
import { divide } from '#lib/study/divide.ts';
import { divisionsByDocument } from '#lib/study/divide-by-name.ts';
import { MOST_SIDES, type Across } from '#lib/study/division.ts';
import { NO_FILTER, type Filter } from '#lib/study/filter.ts';
import { screenOf } from '#lib/study/screen.ts';
import { studyOf, type Study } from '#lib/study/study.ts';
import { sideAbout, sideName } from '#lib/wording/side-name.ts';
import type { Day } from '#lib/dates/day.ts';
import { generateDataset } from '#lib/model/generate.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';
import { inZones } from '../fixtures/in-zones.ts';
import { readWhen } from '../fixtures/read-when.ts';
import { studyWith } from '../fixtures/study.ts';

/** The sides by their names, each with the statements that stand on it. */
function sidesOf(
	across: Exclude<Across, 'documents'>,
	study: Study,
	{ filter = NO_FILTER, cuts = [] }: { filter?: Filter; cuts?: string[] } = {}
): string[] {
	const screen = screenOf(filter, study);
	const { sides, sideOf } = divide(across, study, screen, {
		statements: [],
		cuts: cuts as Day[]
	});
	return sides.map((one, side) => {
		const its = study.dataset.statements.filter(
			(_, place) => sideOf[place] === side && screen.kept[place]
		);
		return `${one.key} “${sideName(one, study.dataset)}”: ${its.map(({ id }) => id).join(' ')}`;
	});
}

const dated = (...dates: string[]) =>
	studyWith(
		dates.map((date, at) => ({ id: `s${at}`, date })),
		[]
	);

describe('by time', () => {
	it.each<[Exclude<Across, 'documents'>, string[]]>([
		['days', ['2023-12-31 “31 Dec 2023”: s0', '2024-01-01 “1 Jan 2024”: s1']],
		['weeks', ['2023-12-25 “week of 25 Dec 2023”: s0', '2024-01-01 “week of 1 Jan 2024”: s1']],
		['months', ['2023-12 “Dec 2023”: s0', '2024-01 “Jan 2024”: s1']],
		['quarters', ['2023-Q4 “Q4 2023”: s0', '2024-Q1 “Q1 2024”: s1']],
		['years', ['2023 “2023”: s0', '2024 “2024”: s1']]
	])('parts New Year’s Eve from New Year’s Day by %s', (across, sides) => {
		expect(sidesOf(across, dated('2023-12-31', '2024-01-01'))).toEqual(sides);
	});

	it('shows the empty periods between', () => {
		expect(sidesOf('months', dated('2023-01-31', '2023-03-01'))).toEqual([
			'2023-01 “Jan 2023”: s0',
			'2023-02 “Feb 2023”: ',
			'2023-03 “Mar 2023”: s1'
		]);
	});

	it('puts a date that reaches over several periods in none of them', () => {
		expect(sidesOf('months', dated('2023-01', '2023', '2023-02-10', '2023-02/2023-03'))).toEqual([
			...['2023-01 “Jan 2023”: s0', '2023-02 “Feb 2023”: s2'],
			...[...Array(10).keys()].map((at) => {
				const month = String(at + 3).padStart(2, '0');
				const name = 'Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[at]!;
				return `2023-${month} “${name} 2023”: `;
			}),
			'~ “over several periods”: s1 s3'
		]);
	});

	it('puts open dates with those over several periods', () => {
		expect(sidesOf('years', dated('2023-05-01/..', '../2023-06-01', '2023-07-01'))).toEqual([
			'2023 “2023”: s2',
			'~ “over several periods”: s1 s0'
		]);
	});

	it('puts a clock time on the day that was written, in every zone', () => {
		const all = inZones(() => sidesOf('days', dated('2023-11-21T01:00:00+03:00')));
		expect(all).toEqual(all.map(() => ['2023-11-21 “21 Nov 2023”: s0']));
	});

	it('begins and ends with what the filter keeps', () => {
		const filter = { ...NO_FILTER, period: readWhen('2023').span };
		const study = dated('2020-05-05', '2023-05-05', '2023-06-06', '2025-05-05');
		expect(sidesOf('months', study, { filter })).toEqual([
			'2023-05 “May 2023”: s1',
			'2023-06 “Jun 2023”: s2'
		]);
	});

	it.each<[Exclude<Across, 'documents'>, string, string, Across]>([
		['days', '2023-01-01', '2023-03-02', 'weeks'],
		['weeks', '2020-01-01', '2023-01-01', 'months'],
		['months', '2010-01-01', '2020-01-01', 'quarters'],
		['quarters', '1990-01-01', '2020-01-01', 'years']
	])('takes the next longer unit where %s would be too many', (across, first, last, taken) => {
		const study = dated(first, last);
		const screen = screenOf(NO_FILTER, study);
		expect(divide(across, study, screen, { statements: [], cuts: [] }).across).toBe(taken);
	});

	it('gathers the oldest years in one side where there are too many', () => {
		const sides = sidesOf('years', dated('-0044-03-15', '1500', '2023-11-11'));
		expect(sides).toHaveLength(MOST_SIDES);
		expect(sides[0]).toBe('before “before 1 Jan 1965”: s0 s1');
		expect(sides.at(-1)).toBe('2023 “2023”: s2');
	});

	it('has no side where nothing is kept', () => {
		const filter = { ...NO_FILTER, found: new Set<number>() };
		expect(sidesOf('years', dated('2023'), { filter })).toEqual([]);
	});

	it('parts where the reader cuts, in whatever order the cuts were given, and once', () => {
		const study = dated('2023-10-06', '2023-10-07', '2023-11-10', '2023-11-11', '2023-10');
		const cuts = ['2023-11-11', '2023-10-07', '2023-11-11'];
		expect(sidesOf('cuts', study, { cuts })).toEqual([
			'before “before 7 Oct 2023”: s0',
			'2023-10-07 “7 Oct – 10 Nov 2023”: s1 s2',
			'2023-11-11 “from 11 Nov 2023”: s3',
			'~ “over several periods”: s4'
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

	it.each<[Exclude<Across, 'documents'>, string[]]>([
		['actors', ['north “north”: a c', 'south “south”: b']],
		['kinds', ['speech “speech”: b', 'vote “vote”: a c']],
		['places', ['Moscow “Moscow”: c', 'Riyadh “Riyadh”: a', '- “no place named”: b']]
	])('has a side for each of the %s', (across, sides) => {
		expect(sidesOf(across, study)).toEqual(sides);
	});

	it('gathers those beyond the largest in one side', () => {
		const many = studyWith(
			Array.from({ length: 130 }, (_, at) => ({
				id: `s${at}`,
				date: '2023-11-01',
				// The last two places have one statement each, all others two.
				place: `Place ${String(Math.min(at, 129 - at)).padStart(2, '0')}`
			})).slice(2),
			[]
		);
		const sides = sidesOf('places', many);
		expect(sides).toHaveLength(MOST_SIDES);
		expect(sides.at(-1)).toMatch(/^\* “6 other places”: (?:s\d+ ?){10}$/);
		expect(sides.some((side) => side.startsWith('Place 00'))).toBe(false);
	});
});

describe('by policy document', () => {
	it('lets a statement stand on several sides', () => {
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
		const divisions = divisionsByDocument(study, screenOf(NO_FILTER, study));
		expect(
			divisions.map(({ sides, sideOf }) => [sideAbout(sides[0]!, study.dataset), ...sideOf])
		).toEqual([
			['adopted 31 Mar 2023', -1, 0],
			['adopted 1 Jan 2020', -1, 0]
		]);
	});
});

it('keeps a generated dataset whole, whatever it is divided by', () => {
	const study = studyOf(readWhole(generateDataset({ statements: 300, priorities: 6, seed: 2 })));
	for (const across of ['actors', 'kinds', 'places', 'months', 'years'] as const) {
		const { sideOf } = divide(across, study, screenOf(NO_FILTER, study), {
			statements: [],
			cuts: []
		});
		expect([...sideOf].filter((side) => side < 0)).toEqual([]);
	}
});
