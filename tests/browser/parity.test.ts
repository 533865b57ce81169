import { render } from 'vitest-browser-svelte';
import { expect, it } from 'vitest';
import { laneOf } from '#lib/study/lane-of.ts';
import { NO_FILTER } from '#lib/study/filter.ts';
import { matchesOf } from '#lib/study/match.ts';
import { studyOf } from '#lib/study/study.ts';
import { generateDataset } from '#lib/model/generate.ts';
import { readDataset } from '#lib/model/read.ts';
import { layOut, placedIn, type TimelineSource } from '#lib/timeline/draw/draw.ts';
import { drawingOf } from '#lib/timeline/draw/drawing.ts';
import { NO_EMPHASIS } from '#lib/timeline/draw/emphasis.ts';
import { namesOf } from '#lib/timeline/draw/gutter.ts';
import { paint } from '#lib/timeline/draw/paint.ts';
import type { Shape } from '#lib/timeline/draw/shape.ts';
import Shapes from '#lib/timeline/draw/Shapes.svelte';
import type { Theme } from '#lib/timeline/draw/theme.ts';
import { rowNames, statementsOf } from '#lib/timeline/view/timeline-source.ts';
import { ENGLISH } from '#lib/messages/english.ts';

const THEME: Theme = {
	paper: 'rgb(251, 250, 246)',
	ink: 'rgb(26, 33, 43)',
	muted: 'rgb(89, 98, 110)',
	hairline: 'rgb(234, 232, 225)',
	rule: 'rgb(210, 207, 199)',
	focus: 'rgb(28, 95, 212)',
	actors: ['rgb(180, 83, 26)', 'rgb(15, 107, 102)', 'rgb(69, 83, 165)'],
	many: 'rgb(85, 94, 106)'
};
const FONT = 'sans-serif';

const study = (() => {
	const file = generateDataset({ statements: 400, priorities: 6, seed: 5 });
	const read = readDataset(JSON.stringify(file));
	if (!read.ok) throw new Error('The generated dataset is not valid');
	return studyOf(read.value);
})();
const lane = laneOf(matchesOf(NO_FILTER, study), study);

const source: TimelineSource = {
	...{ lane, whole: lane, window: null, height: undefined, messages: ENGLISH },
	rows: rowNames({ study, whole: lane }),
	...{ adoptions: [], chosen: null, highlighted: null },
	...statementsOf({ study }, ENGLISH)
};
const SIZE = { width: 800 };
const whole = layOut(source, null, SIZE);
const { frame } = whole;

function marksOf(from: number, to: number): Shape[] {
	const layout = layOut({ ...source, referencesOf: () => [] }, { start: from, end: to }, SIZE);
	return drawingOf(placedIn(layout, [], ENGLISH), frame, THEME, NO_EMPHASIS);
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
	['merged marks over ten years', marksOf(Date.UTC(2005, 0), Date.UTC(2015, 0)), 2],
	['lone marks and stretches in half a year', marksOf(Date.UTC(2008, 0), Date.UTC(2008, 6)), 2],
	['the names of rows, one of them underlined', names(), 0]
])('draws %s on a canvas as in SVG', async (_, shapes, kinds) => {
	expect(new Set(shapes.map(({ kind }) => kind)).size).toBeGreaterThan(kinds);
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
