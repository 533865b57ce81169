import { oncePer } from '../../base/once-per.ts';
import type { Lane } from '../../study/lanes/lane.ts';
import { columnsIn, type Columns } from '../layout/columns.ts';
import type { Hit } from '../layout/hit.ts';
import { inWindow } from '../layout/in-window.ts';
import { plumbAt } from '../layout/lines.ts';
import { LINE_ROOM, type Plumb, positionOf } from '../layout/scene.ts';
import { widenedPlumbs } from '../layout/widened.ts';
import { layOut, type ChartSize, type TimelineLayout } from './lay-out.ts';
import type { ChartContent } from './shapes/chart-content.ts';
import type { TimelineSource } from './source.ts';

/** Where the keys have walked to: a statement, and the row that they walk along (-1: the heads). */
export interface Cursor {
	readonly statement: number;
	readonly row: number;
}

/** What is pointed at, or walked to. */
export interface Pointed {
	readonly cursor: Cursor | null;
	readonly pointed: Hit | null;
	readonly pointedRow: number | null;
}

const NOTHING_POINTED: Pointed = { cursor: null, pointed: null, pointedRow: null };

/** A timeline as it is drawn: what page, embed, file and picture make their shapes of. */
export interface TimelineDrawn extends Omit<
	TimelineLayout,
	'fit' | 'widening' | 'rowTexts' | 'arcs' | 'adoptions' | 'eras'
> {
	readonly source: TimelineSource;
	readonly content: ChartContent;
	readonly cursor: Cursor | null;
	readonly pointedRow: number | null;
}

/**
 * Draws a timeline: the window that its source names, or another, at a size. The same source and size give the
 * same drawing, wherever it is made.
 */
export function drawTimeline(
	source: TimelineSource,
	size: ChartSize,
	pointed = NOTHING_POINTED
): TimelineDrawn {
	const layout = layOut(source, source.window, size);
	return {
		...layout,
		source,
		content: contentOf(layout, source, pointed),
		...{ cursor: pointed.cursor, pointedRow: pointed.pointedRow }
	};
}

/** What a layout shows, with what is chosen, pointed at or highlighted apart. */
export function contentOf(
	layout: TimelineLayout,
	source: TimelineSource,
	{ cursor, pointed }: Pointed
): ChartContent {
	const { scene, axis, ladder, arcs, adoptions, eras, tallies, rowTexts } = layout;
	const lifted = pointed?.kind === 'statement' ? pointed.statement : null;
	// What is pointed at has its title on a card.
	const tagged = [source.chosen, cursor?.statement ?? null].filter((one) => one !== null);
	const lone = [...tagged, ...(lifted === null ? [] : [lifted])];
	const lit = source.highlighted && setOf(source.highlighted);
	const hasRoom = lit && lit.size <= layout.fit.width / LINE_ROOM;
	const found =
		source.highlightedLane && !hasRoom && scene.level !== 'lines'
			? foundIn(source.highlightedLane, scene.columns, layout, source)
			: null;
	const apart = new Set([...(hasRoom && scene.level !== 'lines' ? lit : []), ...lone]);
	return {
		...{ scene, axis, ladder, arcs, adoptions, eras, tallies, rowTexts },
		...{ lane: source.lane, rows: source.rows, found },
		apart: [...apart]
			.map((statement) => plumbOf(statement, layout, source))
			.filter((plumb) => plumb !== null),
		tagged: new Set(tagged),
		highlighted: lit,
		colours: source.colours,
		initials: source.initials,
		titleOf: (statement) => source.captionOf(statement).title
	};
}

/** The same columns with what of them is highlighted, in the measure of all. */
const foundIn = (
	lane: Lane,
	{ bins, edges, peak, highest }: Columns,
	{ window, fit }: TimelineLayout,
	{ colours }: TimelineSource
): Columns => ({
	...columnsIn(lane, inWindow(lane, window), bins, fit, colours),
	...{ edges, peak, highest }
});

/** Made once for a list, which may be long. */
const setOf = oncePer((list: readonly number[]): ReadonlySet<number> => new Set(list));

/** The plumb line of a statement in a layout; null where a filter took it away, or the window does not show it. */
export function plumbOf(
	statement: number,
	{ scene, fit, widening, window }: TimelineLayout,
	source: TimelineSource
): Plumb | null {
	if (scene.level === 'lines') {
		return scene.plumbs.find((plumb) => plumb.statement === statement) ?? null;
	}
	const at = source.anchorOf(statement);
	const position = positionOf(source.lane, statement, at);
	if (position === null) return null;
	const plumb = plumbAt(source.lane, position, fit, source.colours);
	const { stretch } = plumb;
	const isShown = stretch ? stretch.from < stretch.to : window.start <= at && at < window.end;
	return isShown ? widenedPlumbs([plumb], widening)[0]! : null;
}
