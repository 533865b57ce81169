import { render } from 'vitest-browser-svelte';
import { expect, it } from 'vitest';
import { colouringOf } from '#lib/study/colouring.ts';
import { laneOf } from '#lib/study/lanes/lane-of.ts';
import { matchesOf, NO_FILTER } from '#lib/study/filters/filter-mask.ts';
import { studyOf } from '#lib/study/study.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { drawTimeline } from '#lib/timeline/draw/draw.ts';
import { layOut } from '#lib/timeline/draw/lay-out.ts';
import type { TimelineSource } from '#lib/timeline/draw/source.ts';
import { drawingOf } from '#lib/timeline/draw/drawing.ts';
import { namesOf } from '#lib/timeline/draw/gutter.ts';
import { paint } from '#lib/timeline/draw/paint/paint.ts';
import type { Level } from '#lib/timeline/layout/scene.ts';
import type { Shape } from '#lib/timeline/draw/shapes/shape.ts';
import Shapes from '#lib/timeline/draw/paint/Shapes.svelte';
import type { Theme } from '#lib/timeline/draw/theme.ts';
import { coloursOf, rowNames, statementsOf } from '#lib/timeline/view/timeline-source.ts';
import { ENGLISH } from '#lib/messages/english.ts';

const THEME: Theme = {
	paper: 'rgb(251, 250, 246)',
	ink: 'rgb(26, 33, 43)',
	muted: 'rgb(89, 98, 110)',
	hairline: 'rgb(234, 232, 225)',
	rule: 'rgb(210, 207, 199)',
	focus: 'rgb(28, 95, 212)',
	actors: ['rgb(140, 45, 4)', 'rgb(11, 122, 117)', 'rgb(90, 155, 208)', 'rgb(217, 160, 43)'],
	onActors: ['rgb(251, 250, 246)', 'rgb(251, 250, 246)', 'rgb(26, 33, 43)', 'rgb(26, 33, 43)'],
	many: 'rgb(154, 161, 170)'
};
const FONT = 'sans-serif';

const study = (() => {
	const file = generateDataset({ statements: 2000, priorities: 6, seed: 5 });
	const read = readDataset(JSON.stringify(file));
	if (!read.ok) throw new Error('The generated dataset is not valid');
	return studyOf(read.value);
})();
const lane = laneOf(matchesOf(NO_FILTER, study), study);

const source: TimelineSource = {
	...{ lane, whole: lane, window: null, height: undefined, messages: ENGLISH },
	rows: rowNames({ study, whole: lane }, ENGLISH),
	...coloursOf({ colouring: colouringOf([], study) }),
	...{ adoptions: [], eras: [], hasReferences: true, chosen: null, highlighted: null },
	...statementsOf({ study }, ENGLISH)
};
const SIZE = { width: 800 };
const whole = layOut(source, null, SIZE);
const { frame } = whole;

/** What is drawn of a window, which has room for a level. */
function shapesOf(level: Level, from: number, to: number): Shape[] {
	const window = { start: from, end: to };
	const drawn = drawTimeline({ ...source, window, referencesOf: () => [] }, SIZE);
	expect(drawn.scene.level).toBe(level);
	const sheet = { frame, theme: THEME, messages: ENGLISH };
	return drawingOf(drawn.content, sheet);
}

function blank(): CanvasRenderingContext2D {
	const canvas = document.createElement('canvas');
	canvas.width = frame.plot;
	canvas.height = frame.height;
	const context = canvas.getContext('2d')!;
	context.fillStyle = THEME.paper;
	context.fillRect(0, 0, canvas.width, canvas.height);
	return context;
}

/** What the SVG looks like, as a browser draws it from a file. */
async function drawnAsSvg(shapes: readonly Shape[]): Promise<CanvasRenderingContext2D> {
	const { container } = await render(Shapes, { shapes, id: 'parity' });
	const size = `width="${frame.plot}" height="${frame.height}"`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${FONT}">${container.innerHTML}</svg>`;
	const image = new Image();
	image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
	await image.decode();
	const context = blank();
	context.drawImage(image, 0, 0);
	return context;
}

function pixels(context: CanvasRenderingContext2D): Uint8ClampedArray {
	return context.getImageData(0, 0, frame.plot, frame.height).data;
}

const names = (): Shape[] => namesOf({ tallies: whole.tallies, source }, frame, THEME, 2).flat();

it.each([
	[
		'ridges, and the histogram, over ten years',
		() => shapesOf('ridges', Date.UTC(2005, 0), Date.UTC(2015, 0)),
		['bars', 'ridge', 'text']
	],
	[
		'stacks of dots in half a year',
		() => shapesOf('dots', Date.UTC(2008, 0), Date.UTC(2008, 6)),
		['bars', 'dots', 'text']
	],
	[
		'a line each, and stretches, in three weeks',
		() => shapesOf('lines', Date.UTC(2010, 6), Date.UTC(2010, 6, 21)),
		['line', 'mark', 'bar', 'text']
	],
	['the names of rows, one of them underlined', names, ['text']]
])('draws %s on a canvas as in SVG', async (_, drawn, kinds) => {
	const shapes = drawn();
	expect([...new Set(shapes.map(({ kind }) => kind))]).toEqual(expect.arrayContaining(kinds));
	const painted = blank();
	paint(painted, shapes, FONT);
	const [svg, canvas] = [pixels(await drawnAsSvg(shapes)), pixels(painted)];
	const paper = pixels(blank());
	let unlike = 0;
	let inked = 0;
	for (let at = 0; at < svg.length; at += 4) {
		const differs = (one: Uint8ClampedArray, other: Uint8ClampedArray) =>
			Math.abs(one[at]! - other[at]!) + Math.abs(one[at + 1]! - other[at + 1]!) > 60;
		if (differs(svg, paper)) inked++;
		if (differs(svg, canvas)) unlike++;
	}
	expect(inked).toBeGreaterThan(1000);
	// Text and edges are smoothed by different hands; marks that were missing or moved would be more.
	expect(unlike / inked).toBeLessThan(0.05);
});
