import { describe, expect, it } from 'vitest';
import { LaneBuilder } from '#lib/study/lane-builder.ts';
import { linkCodeOf } from '#lib/study/link-code.ts';
import { frameFor, type Frame } from '#lib/timeline/layout/frame.ts';
import { namesOf, rowLinesOf } from '#lib/timeline/draw/gutter.ts';
import { placeRowWords } from '#lib/timeline/layout/row-words.ts';
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
		...{ number: String(row + 1), title, depth: row % 2 },
		unreviewed: false
	}));
	const lane = builder.finish();
	const shown = [...counts, unlinked];
	const tallies = talliesOf({ lane, whole: lane, rows }, shown);
	return { lane, tallies, source: { rows, messages: ENGLISH } };
}

/** The lines of rows in which nothing is in sight. */
function linesIn(source: ReturnType<typeof sourceOf>, frame: Frame) {
	const rowWords = placeRowWords(source.tallies, [], frame, ENGLISH);
	return { ...rowLinesOf({ ...source, rowWords }, frame), said: rowWords };
}

const TITLES = ['Regional security', 'Interfaith dialogue'];
const textsOf = (shapes: readonly { text: string }[]) => shapes.map(({ text }) => text);

describe('names', () => {
	it('are a number, a title and a count for each row, and one for what has no link', () => {
		const names = namesOf(sourceOf([1200, 0], TITLES, 3), frameFor(1000, 3), PAPER_THEME, null);
		expect(names.map(textsOf)).toEqual([
			['1', 'Regional security', '1,200'],
			['2', 'Interfaith dialogue', '0'],
			['', ENGLISH.chart.unlinked, '3']
		]);
	});

	it('stand on the middle of their row, a deeper priority further in, the count at the gutter’s end', () => {
		const frame = frameFor(1000, 2);
		const [first, second] = namesOf(sourceOf([1, 1], TITLES), frame, PAPER_THEME, null);
		const middle = frame.top + frame.rowHeight / 2;
		expect(first!.map(({ x }) => x)).toEqual([0, 22, frame.gutter - 14]);
		expect(first!.map(({ y }) => y)).toEqual([middle + 4, middle + 4, middle + 4]);
		expect(first![2]!.anchor).toBe('end');
		expect(second!.map(({ x }) => x)).toEqual([0, 34, frame.gutter - 14]);
	});

	it('are broken around the middle where a row has room for several lines, and cut where it has not', () => {
		const source = sourceOf(
			[1],
			['Resolution of crises and elimination of consequences of conflicts']
		);
		const roomy = frameFor(700, 1);
		const [name] = namesOf(source, roomy, PAPER_THEME, null);
		const lines = name!.slice(1, -1);
		expect(lines).toHaveLength(3);
		expect(lines[1]!.y).toBe(roomy.top + roomy.rowHeight / 2 + 4);
		expect(lines[2]!.y - lines[1]!.y).toBe(15);
		const [cut] = namesOf(source, { ...roomy, rowHeight: 20 }, PAPER_THEME, null);
		expect(textsOf(cut!)).toEqual(['1', expect.stringMatching(/^Resolution of .*…$/), '1']);
	});

	it('stand beside the longest number, and none touches it', () => {
		const { tallies, source } = sourceOf([1, 1], TITLES);
		const numbered = (number: string) => ({
			tallies,
			source: { ...source, rows: source.rows.map((row) => ({ ...row, number })) }
		});
		const titleOf = (number: string) =>
			namesOf(numbered(number), frameFor(1000, 2), PAPER_THEME, null)[0]![1]!.x;
		expect(titleOf('9')).toBe(22);
		for (const number of ['10', 'XVIII', '10.12']) {
			expect(titleOf(number)).toBeGreaterThan(textWidth(number, 14) + 4);
		}
	});

	it('keep their room beside a long count, which stands on a line of its own where rows are high enough', () => {
		const source = sourceOf([1370], ['Clean water for all who live there']);
		const tallies = source.tallies.map((one) => ({ ...one, shown: 0 }));
		const frame = frameFor(640, 1);
		const [name] = namesOf({ ...source, tallies }, frame, PAPER_THEME, null);
		expect(textsOf(name!)).toEqual(['1', 'Clean water for all who', 'live there', '0 of 1,370']);
		const ys = name!.map(({ y }) => y);
		expect(ys[2]! - ys[1]!).toBe(15);
		expect(ys[3]! - ys[2]!).toBe(15);
		const [low] = namesOf({ ...source, tallies }, { ...frame, rowHeight: 20 }, PAPER_THEME, null);
		expect(new Set(low!.map(({ y }) => y)).size).toBe(1);
	});

	it('fade the count of a row without statements', () => {
		const names = namesOf(sourceOf([1, 0], TITLES), frameFor(1000, 2), PAPER_THEME, null);
		expect(names.map((name) => name.at(-1)!.fill)).toEqual([PAPER_THEME.ink, PAPER_THEME.muted]);
	});

	it('underline the title of the row that is pointed at, and nothing else', () => {
		const names = namesOf(sourceOf([1, 1], TITLES), frameFor(1000, 2), PAPER_THEME, 1);
		expect(names.flat().filter(({ underlined }) => underlined)).toEqual([names[1]![1]]);
	});

	it('keep the order of a title that runs from right to left', () => {
		const [name] = namesOf(sourceOf([1], ['الأمن']), frameFor(1000, 1), PAPER_THEME, null);
		expect(name![1]!.text).toBe('\u2067الأمن\u2069');
	});

	it('are none where the frame has no room for them', () => {
		const frame = { ...frameFor(1000, 2), fontSize: 0 };
		const source = sourceOf([1, 0], TITLES);
		expect(namesOf(source, frame, PAPER_THEME, null)).toEqual([]);
		expect(linesIn(source, frame).said).toEqual([]);
	});
});

describe('lines of rows', () => {
	it('are full where there are statements, dotted where there are none', () => {
		const frame = { ...frameFor(1000, 2), rowHeight: 10 };
		const { ruled, dotted, between } = linesIn(sourceOf([1, 0], TITLES), frame);
		const right = frame.gutter + frame.plot;
		expect(ruled).toBe(`M${frame.gutter},${frame.top + 5}H${right}`);
		expect(dotted).toBe(`M${frame.gutter},${frame.top + 15}H${right}`);
		expect(between).toBe('');
	});

	it('leave a gap where a silent row says so, as wide as its words', () => {
		const frame = frameFor(1000, 2);
		const { dotted, said } = linesIn(sourceOf([1, 0], TITLES), frame);
		const [silence] = said;
		expect(said).toHaveLength(1);
		expect(silence!.text).toBe('no statement found');
		const [from, to] = /H([\d.]+)M([\d.]+)/.exec(dotted)!.slice(1).map(Number);
		expect(frame.gutter + silence!.x).toBe((from! + to!) / 2);
		expect(to! - from!).toBeGreaterThan(120);
	});

	it('say nothing in the row of what has no link', () => {
		const { said } = linesIn(sourceOf([1], ['One']), frameFor(1000, 2));
		expect(said).toEqual([]);
	});

	it('part rows that are high enough to be parted', () => {
		const frame = frameFor(1000, 2);
		const { between } = linesIn(sourceOf([1, 1], TITLES), frame);
		const [first, second] = [1, 2].map((row) => frame.top + row * frame.rowHeight);
		const right = frame.gutter + frame.plot;
		expect(between).toBe(`M0,${first}H${right}M0,${second}H${right}`);
	});
});
