import { NO_FILTER, type Filter } from '#lib/study/filter.ts';
import { matchesOf } from '#lib/study/match.ts';
import { laneOf } from '#lib/study/lane-of.ts';
import { studyOf } from '#lib/study/study.ts';
import type { Span } from '#lib/dates/span.ts';
import type { DatasetFile } from '#lib/model/file.ts';
import { drawTimeline, type TimelineSource } from '#lib/timeline/draw/draw.ts';
import { drawingOf } from '#lib/timeline/draw/drawing.ts';
import { NO_EMPHASIS } from '#lib/timeline/draw/emphasis.ts';
import Shapes from '#lib/timeline/draw/Shapes.svelte';
import type { Theme } from '#lib/timeline/draw/theme.ts';
import { rowNames, statementsOf } from '#lib/timeline/view/timeline-source.ts';
import { renderStatic } from '#lib/ui/render-static.ts';
import { ENGLISH } from '#lib/messages/english.ts';
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
	const statusesUnasked = [...NO_FILTER.statusesUnasked, ...(wanted.filter?.statuses ?? [])];
	const whole = laneOf(matchesOf({ ...NO_FILTER, statusesUnasked }, study), study);
	const lane = laneOf(matchesOf({ ...NO_FILTER, ...wanted.filter }, study), study);
	const source: TimelineSource = {
		...{ lane, whole, window: wanted.window ?? null, height: undefined, messages: ENGLISH },
		rows: rowNames({ study, whole }),
		...{ adoptions: [], chosen: null, highlighted: null },
		...statementsOf({ study }, ENGLISH)
	};
	const { frame, placed } = drawTimeline(source, { width: wanted.width ?? 864 });
	const shapes = drawingOf(placed, frame, PLAIN, NO_EMPHASIS);
	const { body } = renderStatic(Shapes, { shapes, id: 'picture' });
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-MARGIN} 0 ${frame.plot + 2 * MARGIN} ${frame.height}" font-family="sans-serif">`,
		`<rect x="${-MARGIN}" width="100%" height="100%" fill="white"/>`,
		...elementsIn(body),
		'</svg>',
		''
	].join('\n');
}

/** Each element on a line of its own. */
const elementsIn = (markup: string): string[] =>
	markup
		.replaceAll(/>\s*</g, '>\n<')
		.replaceAll(/>\n<\/(path|line|rect|text|stop)>/g, '></$1>')
		.trim()
		.split('\n');
