import { describe, expect, it } from 'vitest';
import { laneRowsOf } from '#lib/compare/lane-rows.ts';
import { startOf, type Day } from '#lib/dates/day.ts';
import { coverageStrip } from '#lib/timeline/lanes/coverage-strip.ts';
import { countsInBins, rowBars } from '#lib/timeline/lanes/row-bars.ts';
import { maskOf, NO_FILTER } from '#lib/study/filters/filter-mask.ts';
import { groupStatements } from '#lib/study/groups/group-statements.ts';
import { studyWith } from '../fixtures/study.ts';
import { spokenOf } from '../fixtures/spoken-of.ts';

const DAY = 86_400_000;
const at = (day: string) => startOf(day as Day);

describe('the rows of a side on one axis', () => {
	const study = studyWith(
		[
			{ id: 'a', date: '2023-11-01' },
			{ id: 'b', date: '2023-11-03' },
			{ id: 'c', date: '2023-11' },
			{ id: 'd', date: '2023-11-03', actor: 'south' }
		],
		[
			{ of: 'a', to: 'p1' },
			{ of: 'a', to: 'p1.1' },
			{ of: 'b', to: 'p1.1' },
			{ of: 'c', to: 'p1.1' },
			{ of: 'd', to: 'p2' }
		]
	);
	const mask = maskOf(NO_FILTER, study);
	const grouping = groupStatements('actors', study, mask, { statements: [], breaks: [] });
	const [north, south] = laneRowsOf(study, mask, grouping);

	it('hold a statement once in a priority, and of an imprecise date no day', () => {
		expect([...north!.statements]).toEqual([3, 3, 0, 0]);
		expect([...south!.statements]).toEqual([0, 0, 1, 0]);
		expect([...north!.days[0]!]).toEqual([at('2023-11-01'), at('2023-11-03')]);
	});

	it('are counted in the bins of the axis, and drawn on one scale', () => {
		const borders = Float64Array.from([0, 1, 2, 3, 4], (day) => at('2023-11-01') + day * DAY);
		const bins = { borders, name: 'day' };
		const counts = countsInBins(north!.days[0]!, bins, 0);
		expect([...counts]).toEqual([1, 0, 1, 0]);
		const window = { start: borders[0]!, end: borders[4]! };
		expect(rowBars(counts, bins, window, 1)).toBe('M0,2h250V20H0ZM500,2h250V20H500Z');
		expect(rowBars(counts, bins, window, 9)).toBe('M0,18h250V20H0ZM500,18h250V20H500Z');
	});

	it('count from their own day 0', () => {
		const bins = { borders: Float64Array.from([0, DAY, 2 * DAY]), name: 'day' };
		expect([...countsInBins(north!.days[0]!, bins, at('2023-11-02'))]).toEqual([0, 1]);
	});
});

describe('a strip of coverage', () => {
	const over = { start: 0, end: 100 * DAY };
	const day = (number: number) => ({ start: number * DAY, end: (number + 1) * DAY });

	it('has a tick a statement, and a grey bar for each stretch without one', () => {
		const strip = coverageStrip(spokenOf([day(20), day(60)]), over, over, {
			from: 20 * DAY,
			to: 60 * DAY
		});
		expect(strip.ticks).toBe('M205,1v14M605,1v14');
		expect(strip.gaps).toBe('M0,4h200v8h-200ZM610,4h390v8h-390Z');
		expect(strip.longest).toBe('M210,4h390v8h-390Z');
	});

	it('begins with the days that count', () => {
		const strip = coverageStrip(spokenOf([]), { start: 40 * DAY, end: 100 * DAY }, over, null);
		expect(strip).toEqual({ ticks: '', gaps: 'M400,4h600v8h-600Z', longest: '' });
	});

	it('draws no more than its width has room for, of however many statements', () => {
		const many = Array.from({ length: 20_000 }, (_, at) => day(at / 200));
		const { ticks, gaps } = coverageStrip(spokenOf(many), over, over, null);
		expect(ticks).toBe('M5,1h995v14h-995Z');
		expect(gaps).toBe('');
	});

	it('draws ticks that touch as one box, and all others alone', () => {
		const spans = [20, 20.1, 20.2, 60].map(day);
		expect(coverageStrip(spokenOf(spans), over, over, null).ticks).toBe('M205,1h2v14h-2ZM605,1v14');
	});
});
