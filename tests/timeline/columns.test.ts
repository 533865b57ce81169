import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcDate } from '#lib/dates/civil.ts';
import { millisecondsInDay, middle } from '#lib/dates/span.ts';
import { columnsIn, type Columns } from '#lib/timeline/layout/columns.ts';
import { inWindow } from '#lib/timeline/layout/in-window.ts';
import { layOutLane } from '#lib/timeline/layout/lay-out-lane.ts';
import { NO_COLOUR } from '#lib/study/colouring.ts';
import { COLUMN_ROOM } from '#lib/timeline/layout/scene.ts';
import { calendarBins } from '#lib/timeline/time/bins.ts';
import { TimeScale } from '#lib/timeline/time/window.ts';
import {
	drafts,
	laneFrom,
	linksOf,
	onDay,
	over,
	ROWS,
	scales,
	shows,
	type Draft
} from './random-lane.ts';

/** The first and the last of three actors have a colour. */
const COLOURS = [1, NO_COLOUR, 0];
const SLOTS = [1, 2, 0]; // where each actor is counted: those without a colour last

function columnsOf(statements: readonly Draft[], scale: TimeScale): Columns {
	const lane = laneFrom(statements);
	const bins = calendarBins(scale, COLUMN_ROOM);
	return columnsIn(lane, inWindow(lane, scale.window), bins, scale, COLOURS);
}

/** The column that a statement is counted in: that of its middle, or the outermost, where it reaches in. */
const columnFor = (
	{ span }: Draft,
	{ bins: { borders }, count }: Columns,
	{ window }: TimeScale
) => {
	const at = middle(span);
	if (at < window.start) return 0;
	if (at >= window.end) return count - 1;
	return Math.max(
		0,
		borders.findLastIndex((border) => border <= at)
	);
};

describe('in any window, with stretches and open ends', () => {
	it('columns count the statements, their colours and their links, each where it stands', () => {
		fc.assert(
			fc.property(drafts, scales, (statements, scale) => {
				const columns = columnsOf(statements, scale);
				const { count, colours } = columns;
				const totals = new Uint32Array(count);
				const shares = new Uint32Array(count * 3);
				const counts = new Uint32Array(count * (ROWS + 1));
				for (const one of statements.filter((draft) => shows(scale.window, draft))) {
					const column = columnFor(one, columns, scale);
					totals[column]!++;
					shares[column * 3 + SLOTS[one.actor]!]!++;
					for (const { row } of linksOf(one)) counts[row * count + column]!++;
				}
				expect(colours).toBe(3);
				expect(columns.totals).toEqual(totals);
				expect(columns.shares).toEqual(shares);
				expect(columns.counts).toEqual(counts);
				expect(columns.peak).toBe(Math.max(...totals));
				expect(columns.highest).toBe(Math.max(...counts));
			}),
			{ numRuns: 500 }
		);
	});

	it('columns touch, cover the plot, and are at least 6 px wide', () => {
		fc.assert(
			fc.property(drafts, scales, (statements, scale) => {
				const { edges, count } = columnsOf(statements, scale);
				expect(edges).toHaveLength(count + 1);
				expect(edges[0]).toBeLessThanOrEqual(0);
				expect(edges[count]).toBeGreaterThanOrEqual(scale.width - 1e-6);
				for (let column = 0; column < count; column++) {
					expect(edges[column + 1]! - edges[column]!).toBeGreaterThanOrEqual(COLUMN_ROOM - 1e-6);
				}
			}),
			{ numRuns: 500 }
		);
	});

	it('no period is shorter than nine of ten dates are known to', () => {
		const units = new Set<string>();
		fc.assert(
			fc.property(known, fc.integer({ min: 300, max: 3000 }), (statements, width) => {
				const window = { start: START, end: START + 365 * millisecondsInDay };
				const scene = layOutLane(laneFrom(statements), new TimeScale(window, width), 44, COLOURS);
				if (scene.level === 'lines') return;
				const { borders, unit } = scene.columns.bins;
				units.add(unit);
				const shortest = Math.min(...[...borders.subarray(1)].map((end, at) => end - borders[at]!));
				// A month may have three days more than another, a quarter two.
				const vaguer = statements.filter(
					({ reach }) => reach.end - reach.start > shortest + 3 * millisecondsInDay
				);
				expect(vaguer.length).toBeLessThanOrEqual(statements.length / 10);
			}),
			{ numRuns: 400 }
		);
		expect([...units].sort()).toEqual(expect.arrayContaining(['day', 'month', 'week']));
	});
});

const START = utcDate(2023);

/** So many statements of a year that a line each has no room, a share of them known to some days only. */
const known = fc
	.tuple(fc.integer({ min: 260, max: 300 }), fc.nat(60), fc.constantFrom(5, 7, 28, 31))
	.map(([count, vague, days]) =>
		Array.from({ length: count }, (_, at) => {
			const start = START + (((at >> 1) * 7) % 330) * millisecondsInDay;
			return at < vague ? over(start, start + days * millisecondsInDay) : onDay(start);
		})
	);
