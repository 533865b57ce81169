import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsWithin, statementsIn } from '#lib/compare/cell.ts';
import { divide } from '#lib/study/divide.ts';
import { ACROSS, narrowed, type Across, type Division } from '#lib/study/division.ts';
import { NO_FILTER, type Filter } from '#lib/study/filter.ts';
import { keptBy } from '#lib/study/kept.ts';
import { cellOf, matrixOf, SHARES, shareOf } from '#lib/compare/matrix.ts';
import { screenOf } from '#lib/study/screen.ts';
import type { Study } from '#lib/study/study.ts';
import type { Day } from '#lib/dates/day.ts';
import type { StatementId } from '#lib/model/ids.ts';
import { studyWith } from '../fixtures/study.ts';
import { filters, studies } from './random-study.ts';

const ACCEPTED = { ...NO_FILTER, statusesUnasked: ['accepted'] } as const satisfies Filter;

const divided = (across: Exclude<Across, 'documents'>, study: Study, filter: Filter): Division =>
	divide(across, study, screenOf(filter, study), {
		statements: [...study.places.keys()].slice(0, 4),
		cuts: ['2023-01-01', '2023-07-01'] as Day[]
	});

/** A matrix as a reader sees it: a line for each row. */
function seen(study: Study, filter: Filter, division: Division): string[] {
	const matrix = matrixOf(study, screenOf(filter, study), division);
	return [...Array(matrix.rows).keys()].map((row) => {
		const name = study.rows[row]?.priority.id ?? 'unlinked';
		const cells = matrix.sides.map((_, side) => cellOf(matrix, row, side)).join(' ');
		return `${name}: ${cells} | ${matrix.rowTotals[row]!}`;
	});
}

describe('an example of two actors', () => {
	const study = studyWith(
		[
			{ id: 'a', date: '2023-11-01', actor: 'north' },
			{ id: 'b', date: '2023-11-02', actor: 'south' },
			{ id: 'c', date: '2023-11-03', actor: 'south' },
			{ id: 'd', date: '2023-11-04', actor: 'south' }
		],
		[
			{ of: 'a', to: 'p1' },
			{ of: 'a', to: 'p1.1' },
			{ of: 'b', to: 'p1.1' },
			{ of: 'b', to: 'p2', status: 'suggested' },
			{ of: 'c', to: 'p2', status: 'rejected' },
			{ of: 'c', to: 'p2', status: 'accepted' }
		]
	);

	it('counts a statement once in a priority, however many of its sub-points it bears on', () => {
		expect(seen(study, ACCEPTED, divided('actors', study, ACCEPTED))).toEqual([
			'p1: 1 1 | 2',
			'p1.1: 1 1 | 2',
			'p2: 0 1 | 1',
			'p3: 0 0 | 0',
			'unlinked: 0 1 | 1'
		]);
	});

	it('counts suggestions where they are asked for, and a pair that two coders judged once', () => {
		const all = { ...NO_FILTER, statusesUnasked: ['suggested', 'accepted', 'rejected'] as const };
		expect(seen(study, all, divided('actors', study, all))).toEqual([
			'p1: 1 1 | 2',
			'p1.1: 1 1 | 2',
			'p2: 0 2 | 2',
			'p3: 0 0 | 0',
			'unlinked: 0 1 | 1'
		]);
	});

	it('tells how many links were counted, and how many left out', () => {
		const division = divided('actors', study, ACCEPTED);
		const { counted, leftOut } = matrixOf(study, screenOf(ACCEPTED, study), division);
		expect(counted).toEqual({ suggested: 0, accepted: 4, rejected: 0, contested: 0 });
		expect(leftOut).toEqual({ suggested: 1, accepted: 0, rejected: 1, contested: 0 });
	});

	it.each([
		['row', 1 / 2],
		['column', 1 / 3],
		['all', 1 / 4]
	] as const)('tells a share of the %s', (of, share) => {
		const division = divided('actors', study, ACCEPTED);
		const matrix = matrixOf(study, screenOf(ACCEPTED, study), division);
		expect(shareOf(matrix, 0, 1, of)).toBeCloseTo(share, 12);
	});

	it('gives nothing of nothing as nothing', () => {
		const division = divided('actors', study, ACCEPTED);
		const matrix = matrixOf(study, screenOf(ACCEPTED, study), division);
		expect(SHARES.map((of) => shareOf(matrix, 3, 0, of))).toEqual([0, 0, 0]);
	});

	it('shows chosen sides alone, in the order asked for', () => {
		const division = narrowed(divided('actors', study, ACCEPTED), ['south', 'north']);
		expect(seen(study, ACCEPTED, division)[0]).toBe('p1: 1 1 | 2');
		expect(seen(study, ACCEPTED, division)[2]).toBe('p2: 1 0 | 1');
		const one = narrowed(divided('actors', study, ACCEPTED), ['south']);
		expect(seen(study, ACCEPTED, one)[0]).toBe('p1: 1 | 1');
	});
});

describe('whatever is asked of whatever data', () => {
	const divisible = ACROSS.filter((across) => across !== 'documents');
	const asked = fc.record({
		study: studies,
		filter: filters,
		across: fc.constantFrom(...divisible)
	});

	it('totals equal what the filter yields', () => {
		fc.assert(
			fc.property(asked, ({ study, filter, across }) => {
				const division = divided(across, study, filter);
				const matrix = matrixOf(study, screenOf(filter, study), division);
				const kept = keptBy(filter, study).filter(({ place }) => division.sideOf[place]! >= 0);
				expect(matrix.total).toBe(kept.length);
				for (const side of matrix.sides.keys()) {
					const its = kept.filter(({ place }) => division.sideOf[place] === side);
					expect(matrix.sideTotals[side]).toBe(its.length);
				}
				for (const row of study.rows.keys()) {
					const within = rowsWithin(row, study);
					const its = kept.filter(({ links }) =>
						links.some(({ priority }) => within.has(study.rowOf.get(priority)!))
					);
					expect(matrix.rowTotals[row]).toBe(its.length);
				}
				const unlinked = kept.filter(({ links }) => links.length === 0);
				expect(matrix.rowTotals[study.rows.length]).toBe(unlinked.length);
				const links = kept.reduce((sum, one) => sum + one.links.length, 0);
				expect(Object.values(matrix.counted).reduce((sum, count) => sum + count)).toBe(links);
			})
		);
	});

	it('leaves no kept statement without a side, where the sides are not chosen by hand', () => {
		fc.assert(
			fc.property(asked, ({ study, filter, across }) => {
				fc.pre(across !== 'statements');
				const division = divided(across, study, filter);
				const matrix = matrixOf(study, screenOf(filter, study), division);
				expect(matrix.total).toBe(keptBy(filter, study).length);
			})
		);
	});

	it('opens from each cell exactly the statements that it counts', () => {
		fc.assert(
			fc.property(asked, ({ study, filter, across }) => {
				const division = divided(across, study, filter);
				const screen = screenOf(filter, study);
				const matrix = matrixOf(study, screen, division);
				const kept = new Map(keptBy(filter, study).map((one) => [one.place, one]));
				for (let row = 0; row < matrix.rows; row++) {
					const within = row < study.rows.length ? rowsWithin(row, study) : null;
					for (const side of matrix.sides.keys()) {
						const places = statementsIn({ row, side, during: null }, study, screen, division);
						expect(places).toHaveLength(cellOf(matrix, row, side));
						for (const place of places) {
							const { links } = kept.get(place)!;
							expect(division.sideOf[place]).toBe(side);
							const bears = links.some(({ priority }) => within?.has(study.rowOf.get(priority)!));
							expect(within ? bears : links.length === 0).toBe(true);
						}
					}
				}
			})
		);
	});
});

it('divides by statement those alone that were named', () => {
	const study = studyWith(
		['a', 'b', 'c'].map((id) => ({ id, date: '2023-11-01' })),
		[{ of: 'c', to: 'p2' }]
	);
	const division = divide('statements', study, screenOf(NO_FILTER, study), {
		statements: ['c', 'a'] as StatementId[],
		cuts: []
	});
	expect(division.sides.map(({ key }) => key)).toEqual(['c', 'a']);
	expect(seen(study, NO_FILTER, division)[2]).toBe('p2: 1 0 | 1');
});
