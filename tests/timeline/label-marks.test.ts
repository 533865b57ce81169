import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcDate } from '#lib/dates/civil.ts';
import { labelMarks } from '#lib/timeline/layout/label-marks.ts';
import type { Caption } from '#lib/wording/sentences.ts';
import { layOutLane } from '#lib/timeline/layout/lay-out-lane.ts';
import type { Plumb } from '#lib/timeline/layout/scene.ts';
import { textWidth } from '#lib/timeline/text/text-width.ts';
import { drafts, laneFrom, scales } from './random-lane.ts';

const word = fc.string({ unit: 'grapheme', maxLength: 80 });
const captions: fc.Arbitrary<Caption> = fc.record({ title: word, subtitle: word });
const scenes = fc
	.tuple(drafts, scales, fc.array(captions, { minLength: 1, maxLength: 5 }))
	.map(([statements, scale, words]) => ({
		plumbs: layOutLane(laneFrom(statements), scale).plumbs,
		width: scale.width,
		captionOf: ({ sole }: Plumb) => words[(sole ?? 0) % words.length]!
	}));

describe('labels', () => {
	it('never overlap, and stay in the chart', () => {
		fc.assert(
			fc.property(scenes, ({ plumbs, width, captionOf }) => {
				const labels = labelMarks(plumbs, width, captionOf);
				const edges = labels
					.map(({ x, width: wide }) => [x - wide / 2, x + wide / 2] as const)
					.sort(([a], [b]) => a - b);
				// What is left of the plot are names of rows, which begin lower; what is right of it is 16 px.
				expect(edges.filter(([from, to]) => from < -40 - 1e-6 || to > width + 12 + 1e-6)).toEqual(
					[]
				);
				expect(edges.filter(([from], at) => at > 0 && from < edges[at - 1]![1])).toEqual([]);
			})
		);
	});

	it('are at least as wide as their words', () => {
		fc.assert(
			fc.property(scenes, ({ plumbs, width, captionOf }) => {
				const labels = labelMarks(plumbs, width, captionOf);
				const strays = labels.filter(({ title, subtitle, width: wide }) =>
					[title, subtitle].some((line) => textWidth(line, 13) > wide + 1e-6)
				);
				expect(strays).toEqual([]);
			})
		);
	});

	it('name the wanted mark always, merged or not', () => {
		fc.assert(
			fc.property(scenes, fc.nat(), ({ plumbs, width, captionOf }, at) => {
				fc.pre(plumbs.length > 0);
				const { key } = plumbs[at % plumbs.length]!;
				const keys = labelMarks(plumbs, width, captionOf, [null, key]).map((label) => label.key);
				expect(keys).toContain(key);
			})
		);
	});

	it('name only marks that stand for one statement, unless a merged one is wanted', () => {
		fc.assert(
			fc.property(scenes, ({ plumbs, width, captionOf }) => {
				const merged = plumbs.filter(({ sole }) => sole === null).map(({ key }) => key);
				const keys = labelMarks(plumbs, width, captionOf).map(({ key }) => key);
				expect(keys.filter((key) => merged.includes(key))).toEqual([]);
			})
		);
	});
});

const at = utcDate(2023, 11, 21);

const plumb = (key: string, x: number, rows: number, more: Partial<Plumb> = {}): Plumb => ({
	key,
	x,
	count: 1,
	actor: 0,
	sole: 0,
	times: { start: at, end: at },
	deepest: rows,
	stretch: null,
	dots: Array.from({ length: rows }, (_, row) => ({ row, count: 1, code: 5, actor: 0 })),
	...more
});

const named = () => ({ title: 'A statement of some length', subtitle: '21 Nov 2023' });

describe('of marks whose labels would overlap', () => {
	it.each([
		['the one with more links is named', [plumb('a', 200, 1), plumb('b', 240, 3)], [], ['b']],
		['the earlier, of as many links', [plumb('b', 240, 2), plumb('a', 200, 2)], [], ['a']],
		['the wanted one, before more links', [plumb('a', 200, 1), plumb('b', 240, 3)], ['a'], ['a']],
		['both are, where there is room', [plumb('a', 150, 1), plumb('b', 450, 3)], [], ['b', 'a']]
	])('%s', (_, plumbs, wanted, keys) => {
		expect(labelMarks(plumbs, 600, named, wanted).map(({ key }) => key)).toEqual(keys);
	});
});

describe('two marks whose labels have no room beside each other', () => {
	const near = [plumb('a', 20, 1), plumb('b', 290, 2)];
	const nearer = [plumb('a', 20, 1), plumb('b', 90, 2)];
	const long = () => ({ title: 'A statement of a length that is too long', subtitle: '21 Nov' });

	it.each([420, 334])('are both named in fewer words, each over its mark: %i px', (plot) => {
		const labels = labelMarks(near, plot, long);
		expect(labels.map(({ key }) => key)).toEqual(['b', 'a']);
		for (const [at, { title, x, width }] of labels.entries()) {
			expect(title).toMatch(/^A statement.*…$/);
			expect(Math.abs(x - [290, 20][at]!)).toBeLessThanOrEqual(width / 2);
		}
	});

	const example: Record<string, Caption> = {
		a: { title: 'LAS–OIC joint summit', subtitle: '11 Nov 2023 · Riyadh · as reported' },
		b: { title: 'Opening remarks at the Moscow talks', subtitle: '21 Nov 2023 · Moscow' }
	};

	it('leave each other what they do not need themselves', () => {
		// The plot of an embed in a frame of 720 px.
		const labels = labelMarks(
			[plumb('a', 81, 3), plumb('b', 353, 4)],
			434,
			({ key }) => example[key]!
		);
		expect(labels.map(({ title, subtitle }) => ({ title, subtitle }))).toEqual([
			example.b,
			example.a
		]);
	});

	it('cut titles before days and places', () => {
		const labels = labelMarks(
			[plumb('a', 71, 3), plumb('b', 309, 4)],
			380,
			({ key }) => example[key]!
		);
		expect(labels.map(({ subtitle }) => subtitle)).toEqual(
			[example.b, example.a].map((caption) => caption!.subtitle)
		);
		expect(labels[0]!.title).toMatch(/^Opening .*…$/);
	});

	it('take all the room that there is where one stands alone', () => {
		expect(labelMarks(near.slice(0, 1), 334, long)[0]!.title).toMatch(/^A statement of a length/);
	});

	it('are not, where fewer words would tell nothing', () => {
		expect(labelMarks(nearer, 160, long).map(({ key }) => key)).toEqual(['b']);
	});
});

it.each([
	[
		'at the left edge is moved in, as far as nothing else stands there',
		0,
		(wide: number) => wide / 2 - 40
	],
	['at the right edge too', 600, (wide: number) => 612 - wide / 2],
	['elsewhere stands over its mark', 300, () => 300]
])('a label %s', (_, x, expected) => {
	const [label] = labelMarks([plumb('a', x, 1)], 600, named);
	expect(label!.x).toBeCloseTo(expected(label!.width), 6);
});

it('shortens a title and a place that are too long', () => {
	const long = 'A word and another '.repeat(9);
	const [label] = labelMarks([plumb('a', 300, 1)], 600, () => ({ title: long, subtitle: long }));
	expect(label!.title).toMatch(/^A word and another .*…$/);
	expect(label!.subtitle).toMatch(/…$/);
	expect(textWidth(label!.title, 13)).toBeLessThanOrEqual(250);
	expect(label!.width).toBeLessThanOrEqual(280);
});
