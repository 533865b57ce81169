import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandedFrame } from '#lib/embed/banded-frame.ts';
import { cardFrame } from '#lib/files/picture/card-frame.ts';
import { sheetLayout } from '#lib/files/picture/sheet-layout.ts';
import type { SheetCell } from '#lib/files/picture/sheet.ts';
import { drawTimeline } from '#lib/timeline/draw/draw.ts';
import type { TimelineSource } from '#lib/timeline/draw/source.ts';
import { drawingOf } from '#lib/timeline/draw/drawing.ts';
import { namesOf, rowLinesOf } from '#lib/timeline/draw/gutter.ts';
import type { Shape } from '#lib/timeline/draw/shapes/shape.ts';
import { PAPER_THEME } from '#lib/timeline/draw/theme.ts';
import { lanesFrame } from '#lib/timeline/lanes/lanes-frame.ts';
import { frameFor, stripFrame } from '#lib/timeline/layout/frame.ts';
import { ENGLISH } from '#lib/messages/english.ts';
import type { PriorityId } from '#lib/model/ids.ts';
import { textWidth } from '#lib/timeline/text/text-width.ts';
import { crowds, drafts, laneFrom, ROWS, scales } from './random-lane.ts';

const widths = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 300, max: 4000 }));
const heights = fc.option(fc.nat(2000), { nil: undefined });

/** The numbers that are no size: negative, or none at all. */
const wrongIn = (sizes: object): [string, unknown][] =>
	Object.entries(sizes).filter(
		([, size]) => typeof size === 'number' && !(size >= 0 && size < 1e6)
	);

/** A page of six rows. */
const pageOf = (width: number) =>
	frameFor({ width, rows: 6, statements: 40, hasArcs: false, height: 500 });

describe('a frame has no negative size, and a plot in which time has some width', () => {
	it.each<[string, typeof frameFor]>([
		['of a page', frameFor],
		['of a strip', stripFrame],
		['of an embed', bandedFrame],
		['of a card', cardFrame]
	])('%s', (_, frameOf) => {
		fc.assert(
			fc.property(widths, fc.nat(400), heights, (width, rows, height) => {
				const frame = frameOf({ width, rows, height, statements: 40, hasArcs: true });
				expect(wrongIn(frame)).toEqual([]);
				expect(frame.plot).toBeGreaterThanOrEqual(1);
				expect(frame.fit ?? 1).toBeGreaterThanOrEqual(1);
				expect(frame.gutter + frame.plot).toBeLessThanOrEqual(width + 1);
			})
		);
	});

	it('of lanes', () => {
		fc.assert(
			fc.property(widths, fc.nat(12), fc.boolean(), (width, lanes, isMirrored) => {
				const frame = lanesFrame(width, lanes, isMirrored);
				const laneBases = frame.lanes.map(({ name, base }) => ({ name, base }));
				expect([frame, ...laneBases].flatMap(wrongIn)).toEqual([]);
				expect(frame.plot).toBeGreaterThanOrEqual(1);
			})
		);
	});
});

it.each([0, 1, 40, 100, 166])(
	'names give way to the plot where %i px are left for both',
	(width) => {
		const { gutter, plot } = pageOf(width);
		expect(gutter).toBe(Math.max(0, width - 40));
		expect(plot).toBe(width < 40 ? Math.max(1, width - 16) : 24);
	}
);

/** So many that they are stacks or ridges. */
const hundreds = crowds.map((some) => Array.from({ length: 8 }, () => some).flat());

describe('a drawing has no negative size, however narrow', () => {
	it('in its marks, bars, lines and words', () => {
		let drawn = 0;
		fc.assert(
			fc.property(
				fc.oneof(drafts, hundreds),
				scales,
				widths,
				heights,
				(statements, { window }, width, height) => {
					const view = drawTimeline(sourceOf(statements, window, height), { width });
					const { frame, content } = view;
					const shapes = [
						...drawingOf(content, { frame, theme: PAPER_THEME, messages: ENGLISH }),
						...namesOf(view, frame, PAPER_THEME, null).flat()
					];
					drawn += shapes.length;
					expect(shapes.flatMap((shape) => wrongIn(sizesOf(shape)))).toEqual([]);
				}
			),
			{ numRuns: 60 }
		);
		expect(drawn).toBeGreaterThan(1000);
	});

	it('in the lines of rows and their words, which stay within the plot', () => {
		let ruledRows = 0;
		fc.assert(
			fc.property(drafts, scales, widths, (statements, { window }, width) => {
				const view = drawTimeline(sourceOf(statements, window, undefined), { width });
				const { frame, content } = view;
				const { ruled } = rowLinesOf(view, frame);
				for (const line of ruled.match(/M[^M]*/g) ?? []) {
					ruledRows++;
					const [from, , to] = line.slice(1).split(/[,H]/).map(Number);
					expect(to! - from!).toBeGreaterThanOrEqual(0);
					expect(from).toBeGreaterThanOrEqual(frame.gutter);
				}
				for (const { x, text, size } of content.rowTexts) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x + textWidth(text, size)).toBeLessThanOrEqual(frame.plot);
				}
			})
		);
		expect(ruledRows).toBeGreaterThan(50);
	});
});

/** Statements in rows without much of a name; none is chosen. */
function sourceOf(
	statements: Parameters<typeof laneFrom>[0],
	window: TimelineSource['window'],
	height: number | undefined
): TimelineSource {
	const lane = laneFrom(statements);
	const name = {
		...{ id: 'p1' as PriorityId, number: '1', title: 'Regional security' },
		...{ depth: 0, unreviewed: false }
	};
	return {
		...{ lane, whole: lane, window, height, messages: ENGLISH },
		rows: Array.from({ length: ROWS }, () => name),
		eras: [],
		adoptions: [
			{ ...{ at: window?.start ?? 0, label: 'adopted', title: '', issuer: '' }, from: 0, to: ROWS }
		],
		...{
			colours: [0, 1, -1],
			names: [['North'], ['South']],
			initials: ['N', 'S'],
			hasReferences: true
		},
		...{ chosen: 0, highlighted: null },
		captionOf: (at) => ({ title: `Speech ${at}`, subtitle: 'A ministry' }),
		referencesOf: (at) => (at > 0 ? [at - 1] : []),
		anchorOf: (at) => statements[at]!.span.start
	};
}

/** What of a shape is a size, and no position. */
function sizesOf(shape: Shape): object {
	switch (shape.kind) {
		case 'line':
			return { width: shape.width, tall: shape.y2 - shape.y1 };
		case 'curve':
			return {};
		case 'mark':
			return { radius: shape.radius, width: shape.width };
		case 'bar': {
			const { from, solidFrom, solidTo, to, height } = shape;
			return { height, in: solidFrom - from, solid: solidTo - solidFrom, out: to - solidTo };
		}
		case 'text':
			return { size: shape.size };
		case 'dots':
			return { radius: shape.radius, edge: shape.edge, inside: shape.radius - shape.edge };
		case 'bars':
			return Object.fromEntries(
				shape.boxes.flatMap(([, , width, height], at) => [
					[`width ${at}`, width],
					[`height ${at}`, height]
				])
			);
		case 'ridge':
			return Object.fromEntries(
				shape.runs.flat().map(([, y], at) => [`rise ${at}`, shape.base - y])
			);
		case 'hatch':
			return { width: shape.width, height: shape.height };
	}
}

const words = fc.string({ unit: fc.constantFrom(...'abc WМ—.'), maxLength: 60 });
const cells: fc.Arbitrary<SheetCell> = fc.oneof(
	fc.record({ kind: fc.constant('text' as const), text: words }),
	fc.record({ kind: fc.constant('empty' as const), text: words }),
	fc.record({
		kind: fc.constant('count' as const),
		text: words,
		words,
		step: fc.constant(3),
		parts: fc.constant(null)
	}),
	fc.record({ kind: fc.constant('bar' as const), text: words, share: fc.constant(0.5) })
);

it('the picture of a matrix has no negative size, however deep its rows', () => {
	fc.assert(
		fc.property(fc.nat(12), fc.nat(8), fc.nat(40), fc.gen(), (columns, rows, depth, any) => {
			const layout = sheetLayout({
				...{ title: 'A matrix', about: 'Statements', notes: [any(() => words)] },
				heads: Array.from({ length: columns }, () => ({
					...{ label: any(() => words), about: any(() => words), colour: -1 }
				})),
				rows: Array.from({ length: rows }, () => ({
					...{ head: any(() => words), depth },
					cells: Array.from({ length: columns }, () => any(() => cells))
				}))
			});
			const sized = [layout, ...layout.columns, ...layout.rows, ...layout.notes];
			expect(sized.flatMap(wrongIn)).toEqual([]);
		})
	);
});
