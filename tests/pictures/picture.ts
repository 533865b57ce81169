import { type Filter, matchesOf, NO_FILTER } from '#lib/study/filters/filter-mask.ts';
import { colouringOf } from '#lib/study/colouring.ts';
import { laneOf } from '#lib/study/lanes/lane-of.ts';
import { studyOf } from '#lib/study/study.ts';
import type { Span } from '#lib/dates/span.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { drawTimeline } from '#lib/timeline/draw/draw.ts';
import type { TimelineSource } from '#lib/timeline/draw/source.ts';
import { drawingOf } from '#lib/timeline/draw/drawing.ts';
import { markupOf } from '#lib/timeline/draw/paint/markup.ts';
import type { Theme } from '#lib/timeline/draw/theme.ts';
import {
	adoptionsOf,
	coloursOf,
	erasOf,
	rowNames,
	statementsOf
} from '#lib/timeline/view/timeline-source.ts';
import { ENGLISH } from '#lib/messages/english.ts';
import type { Messages } from '#lib/messages/messages.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';

const PLAIN: Theme = {
	paper: 'white',
	ink: 'black',
	muted: 'gray',
	hairline: 'gainsboro',
	rule: 'silver',
	focus: 'gold',
	actors: ['steelblue', 'darkorange', 'seagreen', 'crimson'],
	onActors: ['white', 'black', 'white', 'white'],
	many: 'dimgray'
};

const MARGIN = 24; // px: half a label of the axis

interface Wanted {
	/** The whole, where left out. */
	readonly window?: Span;
	/** px, with the names of the priorities, which are not drawn */
	readonly width?: number;
	readonly filter?: Partial<Filter>;
	/** Left out: plain colours, by name. */
	readonly theme?: Theme;
	/** Left out: English. */
	readonly messages?: Messages;
	/** The index of the statement that is open. */
	readonly chosen?: number;
}

/** The timeline of a dataset as an SVG file, with an element on each line: the same in every zone. */
export function pictureOf(file: DatasetFile, wanted: Wanted = {}): string {
	const study = studyOf(readWhole(file));
	const { theme = PLAIN, messages = ENGLISH } = wanted;
	const statusesUnasked = [...NO_FILTER.statusesUnasked, ...(wanted.filter?.statuses ?? [])];
	const whole = laneOf(matchesOf({ ...NO_FILTER, statusesUnasked }, study), study);
	const lane = laneOf(matchesOf({ ...NO_FILTER, ...wanted.filter }, study), study);
	const source: TimelineSource = {
		...{ lane, whole, window: wanted.window ?? null, height: undefined, messages },
		rows: rowNames({ study, whole }, messages),
		...coloursOf({ colouring: colouringOf([], study) }),
		...{ adoptions: adoptionsOf({ study }, messages), chosen: wanted.chosen ?? null },
		eras: erasOf({ study }),
		...{ highlighted: null, hasReferences: study.referredBy.size > 0 },
		...statementsOf({ study }, messages)
	};
	const { frame, content } = drawTimeline(source, { width: wanted.width ?? 864 });
	const shapes = drawingOf(content, { frame, theme, messages });
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-MARGIN} 0 ${frame.plot + 2 * MARGIN} ${frame.height}" font-family="sans-serif">`,
		`<rect x="${-MARGIN}" width="100%" height="100%" fill="${theme.paper}"/>`,
		...elementsIn(markupOf(shapes, 'picture')),
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
