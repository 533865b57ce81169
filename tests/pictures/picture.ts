import { render } from 'svelte/server';
import { NO_FILTER, type Filter } from '#lib/compare/filter.ts';
import { keptBy } from '#lib/compare/kept.ts';
import { laneOf } from '#lib/compare/lane-of.ts';
import { rowCount } from '#lib/compare/lane.ts';
import { anchorOf } from '#lib/compare/standing.ts';
import { studyOf } from '#lib/compare/study.ts';
import type { Span } from '#lib/dates/span.ts';
import type { DatasetFile } from '#lib/model/file.ts';
import { captionOf } from '#lib/reader/words.ts';
import { arcsOf } from '#lib/timeline/arcs.ts';
import { captionOfMany } from '#lib/timeline/caption-of-many.ts';
import { drawingOf } from '#lib/timeline/drawing.ts';
import { NO_EMPHASIS } from '#lib/timeline/emphasis.ts';
import { frameFor } from '#lib/timeline/frame.ts';
import { labelMarks } from '#lib/timeline/label-marks.ts';
import { place } from '#lib/timeline/place.ts';
import Shapes from '#lib/timeline/Shapes.svelte';
import type { Theme } from '#lib/timeline/theme.ts';
import { timeAxis } from '#lib/timeline/ticks.ts';
import { TimeScale } from '#lib/timeline/time-scale.ts';
import { homeOf } from '#lib/timeline/window.ts';
import { ENGLISH } from '#lib/words/english.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';

const PLAIN: Theme = {
	paper: 'white',
	ink: 'black',
	muted: 'gray',
	hairline: 'gainsboro',
	rule: 'silver',
	focus: 'gold',
	actors: 'steelblue darkorange seagreen crimson purple sienna teal olive'.split(' '),
	many: 'dimgray'
};

const MARGIN = 24; // px: half a label of the axis

interface Wanted {
	/** The whole, where left out. */
	readonly window?: Span;
	/** px, with the names of the priorities, which are not drawn */
	readonly width?: number;
	readonly filter?: Partial<Filter>;
}

/** The timeline of a dataset as an SVG file, with an element on each line: the same in every zone. */
export function pictureOf(file: DatasetFile, wanted: Wanted = {}): string {
	const study = studyOf(readWhole(file));
	const { statements } = study.dataset;
	const lane = laneOf(keptBy({ ...NO_FILTER, ...wanted.filter }, study), study);
	const unlinked = rowCount(lane, study.rows.length) > 0;
	const rows = study.rows.length + (unlinked ? 1 : 0);
	const frame = frameFor(wanted.width ?? 864, rows);
	const scale = new TimeScale(wanted.window ?? homeOf(lane.extent), frame.plot);
	const scene = place(lane, scale);
	const labels = labelMarks(scene.plumbs, frame.plot, (plumb) =>
		plumb.sole === null ? captionOfMany(plumb, ENGLISH) : captionOf(plumb.sole, study, ENGLISH)
	);
	const arcs = arcsOf(
		scene,
		frame.plot,
		(at) => statements[at]!.references.map(({ to }) => study.places.get(to)!),
		(at) => scale.x(anchorOf(statements[at]!.when))
	);
	const axis = timeAxis(scale, 74, 13, ENGLISH.dates);
	const arcName = ENGLISH.chart.refersTo;
	const shapes = drawingOf({ scene, axis, labels, arcs, arcName }, frame, PLAIN, NO_EMPHASIS);
	const { body } = render(Shapes, { props: { shapes, id: 'picture' } });
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-MARGIN} 0 ${frame.plot + 2 * MARGIN} ${frame.height}" font-family="sans-serif">`,
		`<rect x="${-MARGIN}" width="100%" height="100%" fill="white"/>`,
		...elementsIn(body),
		'</svg>',
		''
	].join('\n');
}

/** Each element on a line of its own, without the comments that are there for hydration. */
const elementsIn = (markup: string): string[] =>
	markup
		.replaceAll(/<!--.*?-->/gs, '')
		.replaceAll(/>\s*</g, '>\n<')
		.replaceAll(/>\n<\/(path|line|rect|text|stop)>/g, '></$1>')
		.trim()
		.split('\n');
