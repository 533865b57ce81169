import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsIn } from '#lib/timeline/layout/columns.ts';
import { frameFor } from '#lib/timeline/layout/frame.ts';
import { inWindow } from '#lib/timeline/layout/in-window.ts';
import { NO_COLOUR } from '#lib/study/colouring.ts';
import { COLUMN_ROOM, DOT_ROOM } from '#lib/timeline/layout/scene.ts';
import { layOutStacks, pitchOf, pointOfDot } from '#lib/timeline/layout/stacks.ts';
import { calendarBins } from '#lib/timeline/time/bins.ts';
import { TimeScale } from '#lib/timeline/time/window.ts';
import {
	crowds,
	drafts,
	laneFrom,
	linksOf,
	ROWS,
	scales,
	shows,
	type Draft
} from './random-lane.ts';

const COLOURS = [1, NO_COLOUR, 0];

function stacksOf(statements: readonly Draft[], scale: TimeScale, rowHeight: number) {
	const lane = laneFrom(statements);
	const shown = inWindow(lane, scale.window);
	const columns = columnsIn(lane, shown, calendarBins(scale, COLUMN_ROOM), scale, COLOURS);
	const stacks = layOutStacks(lane, shown, columns, rowHeight, COLOURS);
	const dots = Array.from({ length: stacks?.codes.length ?? 0 }, (_, index) => ({
		stack: `${stacks!.rows[index]} ${stacks!.columns[index]}`,
		row: stacks!.rows[index]!,
		level: stacks!.levels[index]!,
		code: stacks!.codes[index]!,
		statement: lane.statements[stacks!.positions[index]!]!,
		actor: lane.actors[stacks!.positions[index]!]!
	}));
	return { stacks, columns, dots };
}

const byText = (a: string, b: string) => (a < b ? -1 : 1);

describe('in any window', () => {
	it('each link of it has one dot, with its code', () => {
		fc.assert(
			fc.property(drafts, scales, (statements, scale) => {
				const { dots } = stacksOf(statements, scale, Infinity);
				const links = [...statements.entries()]
					.filter(([, one]) => shows(scale.window, one))
					.flatMap(([at, one]) => linksOf(one).map(({ row, code }) => `${at} ${row} ${code}`));
				expect(
					dots.map(({ statement, row, code }) => `${statement} ${row} ${code}`).sort(byText)
				).toEqual(links.sort(byText));
			}),
			{ numRuns: 300 }
		);
	});

	it('stacks stand on their row without a gap, those of one colour together', () => {
		let mixed = 0;
		fc.assert(
			fc.property(crowds, scales, (statements, scale) => {
				const { dots, columns, stacks } = stacksOf(statements, scale, Infinity);
				const stacked = [...new Set(dots.map(({ stack }) => stack))].map((name) =>
					dots.filter(({ stack }) => stack === name)
				);
				for (const stack of stacked) {
					const upwards = stack.toSorted((a, b) => a.level - b.level);
					expect(upwards.map(({ level }) => level)).toEqual([...stack.keys()]);
					const runs = upwards.filter(({ actor }, at) => actor !== upwards[at - 1]?.actor);
					const actors = new Set(upwards.map(({ actor }) => actor));
					expect(runs).toHaveLength(actors.size);
					// The first colour stands lowest, those without one on top.
					expect(runs.map(({ actor }) => actor)).toEqual(
						[2, 0, 1].filter((one) => actors.has(one))
					);
					if (actors.size > 1) mixed++;
				}
				const tallest = Math.max(0, ...stacked.map(({ length }) => length));
				expect([stacks!.tallest, columns.highest]).toEqual([tallest, tallest]);
			}),
			{ numRuns: 300 }
		);
		expect(mixed).toBeGreaterThan(200);
	});

	it('the tallest fits its row at 4.5 px a dot, or there are none; and so pixels bound their number', () => {
		const kinds = new Set<boolean>();
		fc.assert(
			fc.property(crowds, scales, fc.integer({ min: 9, max: 44 }), (statements, scale, height) => {
				const { stacks, columns } = stacksOf(statements, scale, height);
				kinds.add(stacks === null);
				expect(stacks === null).toBe(columns.highest * DOT_ROOM > height);
				if (!stacks) return;
				expect(columns.count).toBeLessThanOrEqual(scale.width / COLUMN_ROOM + 2);
				const most = (ROWS + 1) * columns.count * Math.floor(height / DOT_ROOM);
				expect(stacks.codes.length).toBeLessThanOrEqual(most);
			}),
			{ numRuns: 300 }
		);
		expect([...kinds].sort()).toEqual([false, true]);
	});

	it('every dot stands inside its row and the plot, and touches no other', () => {
		fc.assert(
			fc.property(crowds, scales, (statements, { window }) => {
				const request = { width: 900, rows: ROWS + 1, statements: 60, hasArcs: false };
				const frame = frameFor(request);
				const { stacks, columns } = stacksOf(
					statements,
					new TimeScale(window, frame.plot),
					frame.room
				);
				if (!stacks) return;
				const pitch = pitchOf(stacks, columns, frame);
				const points = Array.from(stacks.codes, (_, at) =>
					pointOfDot(at, stacks, columns, frame, pitch)
				);
				expect(pitch).toBeGreaterThanOrEqual(DOT_ROOM);
				points.forEach(({ x, y }, at) => {
					const top = frame.top + stacks.rows[at]! * frame.rowHeight;
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x).toBeLessThanOrEqual(frame.plot);
					expect(y).toBeLessThan(top + frame.rowHeight);
					expect(y).toBeGreaterThan(top - frame.rowHeight * 0.15);
				});
				expect(new Set(points.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)).size).toBe(
					points.length
				);
			})
		);
	});
});
