import { describe, expect, it } from 'vitest';
import type { PriorityId } from '#lib/model/ids.ts';
import { LaneBuilder } from '#lib/study/lanes/lane-builder.ts';
import { linkCodeOf } from '#lib/study/link-code.ts';
import { frameFor, baseline, rowY, type Frame } from '#lib/timeline/layout/frame.ts';
import { namesOf, rowLinesOf } from '#lib/timeline/draw/gutter.ts';
import { namesOverShapes } from '#lib/timeline/draw/shapes/row-shapes.ts';
import type { ChartContent } from '#lib/timeline/draw/shapes/chart-content.ts';
import type { TextShape } from '#lib/timeline/draw/shapes/shape.ts';
import type { Level, Scene } from '#lib/timeline/layout/scene.ts';
import { textWidth } from '#lib/timeline/text/text-width.ts';
import { talliesOf } from '#lib/timeline/layout/tally.ts';
import { PAPER_THEME } from '#lib/timeline/draw/theme.ts';
import { ENGLISH } from '#lib/messages/english.ts';

const LOOK = linkCodeOf('accepted', 'supports');

/** Rows with so many statements each, and some that are linked to none. */
function sourceOf(counts: readonly number[], titles: readonly string[], unlinked = 0) {
	const builder = new LaneBuilder(counts.length);
	const linked = counts.flatMap((count, row) => Array.from({ length: count }, () => row));
	linked.forEach((row, statement) => {
		builder.addInstant(statement, statement, 0);
		builder.link(row, LOOK);
	});
	for (let at = 0; at < unlinked; at++) {
		const statement = linked.length + at;
		builder.addInstant(statement, statement, 0);
	}
	const rows = titles.map((title, row) => ({
		...{ id: `p${row}` as PriorityId, number: String(row + 1), title, depth: row % 2 },
		unreviewed: false
	}));
	const lane = builder.finish();
	const shown = [...counts, unlinked];
	const tallies = talliesOf({ lane, whole: lane, rows }, shown);
	return { lane, tallies, source: { rows, messages: ENGLISH } };
}

const frameOf = (width: number, rows: number): Frame =>
	frameFor({ width, rows, statements: 40, hasArcs: false });

/** The lines of rows, at a level. */
const linesIn = (source: ReturnType<typeof sourceOf>, frame: Frame, level: Level = 'lines') =>
	rowLinesOf({ ...source, scene: { level } as Scene }, frame);

const TITLES = ['Regional security', 'Interfaith dialogue'];
const textsOf = (shapes: readonly { text: string }[]) => shapes.map(({ text }) => text);

describe('names', () => {
	it('are a number, a title and a count for each row, and one for what has no link', () => {
		const names = namesOf(sourceOf([1200, 0], TITLES, 3), frameOf(1200, 3), PAPER_THEME, null);
		expect(names.map(textsOf)).toEqual([
			['1', 'Regional security', '1,200'],
			['2', 'Interfaith dialogue', '0'],
			['', ENGLISH.chart.unlinked, '3']
		]);
	});

	it('stand on the middle of their row, a deeper priority further in, the count at the gutter’s end', () => {
		const frame = frameOf(1000, 2);
		const [first, second] = namesOf(sourceOf([1, 1], TITLES), frame, PAPER_THEME, null);
		const middle = frame.top + frame.rowHeight / 2;
		expect(first!.map(({ x }) => x)).toEqual([0, 22, frame.gutter - 14]);
		expect(first!.map(({ y }) => y)).toEqual([middle + 4, middle + 4, middle + 4]);
		expect(first![2]!.anchor).toBe('end');
		expect(second!.map(({ x }) => x)).toEqual([0, 34, frame.gutter - 14]);
	});

	it('keep a number that is one long word from the title and the count beside it', () => {
		const made = sourceOf([1, 2], ['Regional security architecture', 'Interfaith dialogue']);
		const rows = made.source.rows.map((row) => ({ ...row, number: '1234567890'.repeat(20) }));
		const source = { ...made, source: { ...made.source, rows } };
		for (const width of [700, 1200]) {
			const frame = frameOf(width, 2);
			for (const [number, ...others] of namesOf(source, frame, PAPER_THEME, null)) {
				const end = number!.x + textWidth(number!.text, number!.size);
				expect(number!.text).toMatch(/^12345.*…$/);
				for (const { text, x, anchor, size } of others) {
					const begin = anchor === 'end' ? x - textWidth(text, size) : x;
					expect(begin, `${width}: ${text}`).toBeGreaterThanOrEqual(end);
				}
			}
		}
	});

	it('keep it from them where they stand over the rows of a phone', () => {
		const { tallies, source } = sourceOf([1, 2], ['Regional security architecture', 'Dialogue']);
		const rows = source.rows.map((row) => ({ ...row, number: '1234567890'.repeat(20) }));
		const frame = frameOf(360, 2);
		const content = { tallies, rows, adoptions: [] } as unknown as ChartContent;
		const sheet = { frame, theme: PAPER_THEME, messages: ENGLISH };
		const [number, name, count] = namesOverShapes(content, sheet) as TextShape[];
		expect(name!.x).toBeGreaterThan(textWidth(number!.text, 13));
		expect(name!.text).toMatch(/Reg.*/);
		const end = name!.x + textWidth(name!.text, 13);
		expect(count!.x - textWidth(count!.text, 13)).toBeGreaterThan(end);
	});

	it('are broken around the middle where a row has room for several lines, and cut where it has not', () => {
		const source = sourceOf(
			[1],
			['Resolution of crises and elimination of consequences of conflicts']
		);
		const roomy = frameOf(700, 1);
		const [name] = namesOf(source, roomy, PAPER_THEME, null);
		const lines = name!.slice(1, -1);
		expect(lines).toHaveLength(2);
		expect((lines[0]!.y + lines[1]!.y) / 2).toBe(roomy.top + roomy.rowHeight / 2 + 4);
		expect(lines[1]!.y - lines[0]!.y).toBe(15);
		const [cut] = namesOf(source, { ...roomy, rowHeight: 20, room: 20 }, PAPER_THEME, null);
		expect(textsOf(cut!)).toEqual(['1', expect.stringMatching(/^Resolution of .*…$/), '1']);
	});

	it('stand beside the longest number, and none touches it', () => {
		const { tallies, source } = sourceOf([1, 1], TITLES);
		const numbered = (number: string) => ({
			tallies,
			source: { ...source, rows: source.rows.map((row) => ({ ...row, number })) }
		});
		const titleOf = (number: string) =>
			namesOf(numbered(number), frameOf(1000, 2), PAPER_THEME, null)[0]![1]!.x;
		expect(titleOf('9')).toBe(22);
		for (const number of ['10', 'XVIII', '10.12']) {
			expect(titleOf(number)).toBeGreaterThan(textWidth(number, 14) + 4);
		}
	});

	it('keep their room beside a long count, which stands on a line of its own where rows are high enough', () => {
		const source = sourceOf([1370], ['Interreligious dialogue']);
		const tallies = source.tallies.map((one) => ({ ...one, shown: 0 }));
		const frame = frameOf(640, 1);
		const [name] = namesOf({ ...source, tallies }, frame, PAPER_THEME, null);
		expect(textsOf(name!)).toEqual(['1', 'Interreligious dialogue', '0 of 1,370']);
		const ys = name!.map(({ y }) => y);
		expect(ys[2]! - ys[1]!).toBe(15);
		const [low] = namesOf(
			{ ...source, tallies },
			{ ...frame, rowHeight: 20, room: 20 },
			PAPER_THEME,
			null
		);
		expect(new Set(low!.map(({ y }) => y)).size).toBe(1);
	});

	it('fade the count of a row without statements', () => {
		const names = namesOf(sourceOf([1, 0], TITLES), frameOf(1000, 2), PAPER_THEME, null);
		expect(names.map((name) => name.at(-1)!.fill)).toEqual([PAPER_THEME.ink, PAPER_THEME.muted]);
	});

	it('underline the title of the row that is pointed at, and nothing else', () => {
		const names = namesOf(sourceOf([1, 1], TITLES), frameOf(1000, 2), PAPER_THEME, 1);
		expect(names.flat().filter(({ underlined }) => underlined)).toEqual([names[1]![1]]);
	});

	it('keep the order of a title that runs from right to left', () => {
		const [name] = namesOf(sourceOf([1], ['الأمن']), frameOf(1000, 1), PAPER_THEME, null);
		expect(name![1]!.text).toBe('\u2067الأمن\u2069');
	});

	it('are none where the frame has no room for them', () => {
		const frame = { ...frameOf(1000, 2), fontSize: 0 };
		const source = sourceOf([1, 0], TITLES);
		expect(namesOf(source, frame, PAPER_THEME, null)).toEqual([]);
	});
});

describe('lines of rows', () => {
	it('run along the rows that have statements, and not where silence is hatched', () => {
		const frame = frameOf(1000, 2);
		const { ruled } = linesIn(sourceOf([1, 0], TITLES), frame);
		expect(ruled).toBe(`M${frame.gutter},${rowY(frame, 0)}H${frame.gutter + frame.plot}`);
	});

	it.each(['dots', 'ridges'] as const)('run under what stands on them: %s', (level) => {
		const frame = frameOf(1000, 1);
		const { ruled, between } = linesIn(sourceOf([1], ['One']), frame, level);
		expect(ruled).toBe(`M${frame.gutter},${baseline(frame, 0)}H${frame.gutter + frame.plot}`);
		expect(between).toBe('');
	});

	it('part rows that are high enough to be parted', () => {
		const frame = frameOf(1000, 2);
		const { between } = linesIn(sourceOf([1, 1], TITLES), frame);
		const [first, second] = [1, 2].map((row) => frame.top + row * frame.rowHeight);
		const right = frame.gutter + frame.plot;
		expect(between).toBe(`M0,${first}H${right}M0,${second}H${right}`);
		const low = { ...frame, rowHeight: 20, room: 20 };
		expect(linesIn(sourceOf([1, 1], TITLES), low).between).toBe('');
	});
});
