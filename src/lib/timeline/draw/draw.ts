import { oncePer } from '../../base/once-per.ts';
import type { Span } from '../../dates/span.ts';
import { rowCount, type Lane } from '../../study/lanes/lane.ts';
import type { ChartMessages } from '../../messages/chart-messages.ts';
import type { Caption } from '../../wording/sentences.ts';
import { arcsOf, arcsUnder } from '../layout/arcs.ts';
import { columnsIn, type Columns } from '../layout/columns.ts';
import { frameFor, stackRoom, type Frame, type FrameRequest } from '../layout/frame.ts';
import type { Hit } from '../layout/hit.ts';
import { inWindow } from '../layout/in-window.ts';
import { labelLadder, type Ladder } from '../layout/ladder.ts';
import { layOutLane } from '../layout/lay-out-lane.ts';
import { plumbAt } from '../layout/lines.ts';
import { initialOf, withoutName } from '../text/actor-names.ts';
import { placeRowWords, type RowWords } from '../layout/row-words.ts';
import { positionOf } from '../layout/position-of.ts';
import type { Colour } from '../../study/colour.ts';
import { LINE_ROOM, type Arc, type Plumb, type Scene } from '../layout/scene.ts';
import { talliesOf, type RowName, type Tally } from '../layout/tally.ts';
import { timeAxis, type TimeAxis } from '../time/ticks.ts';
import { TimeScale } from '../time/time-scale.ts';
import { widened, widenedArcs, widenedPlumbs, widenedScene } from '../layout/widened.ts';
import { clampWindow, fitExtentOf, panExtentOf } from '../time/window.ts';
import { headedRows, tiersOver, type Adoption } from './shapes/declared-shapes.ts';
import { erasIn, type Era } from './shapes/era-shapes.ts';
import type { Placed } from './shapes/placed.ts';

/** What a timeline is drawn from. Where it changes, getters keep it live. */
export interface TimelineSource {
	readonly lane: Lane;
	/** The lane before any filter: how many statements each row has, and how far the axis reaches. */
	readonly whole: Pick<Lane, 'rowStarts' | 'extent' | 'count'>;
	readonly rows: readonly RowName[];
	/** When the policy documents were adopted, epoch milliseconds, what is said of it, and their rows. */
	readonly adoptions: readonly (Omit<Adoption, 'x'> & { readonly at: number })[];
	/** The periods that the author named, from the earliest beginning. */
	readonly eras: readonly (Span & Pick<Era, 'title'>)[];
	/** The colour of each actor, by index; and by colour the names of its actor, the shortest last. */
	readonly colours: readonly Colour[];
	readonly names: readonly (readonly string[])[];
	/** Whether statements of the dataset refer to each other. */
	readonly hasReferences: boolean;
	/** The window that the address names; null for the whole. */
	readonly window: Span | null;
	/** px, where the chart must fit a height. */
	readonly height: number | undefined;
	/** The index of the statement that is open. */
	readonly chosen: number | null;
	/** The indices of the statements that are highlighted; null where none are. */
	readonly highlighted: readonly number[] | null;
	/** The lane of these alone; left out where none can be. */
	readonly highlightedLane?: Lane | null;
	readonly messages: ChartMessages;
	captionOf(statement: number): Caption;
	/** The statements that one refers back to, by index. */
	referencesOf(statement: number): readonly number[];
	/** Where a statement stands: epoch milliseconds. */
	anchorOf(statement: number): number;
}

/** Where the keys have walked to: a statement, and the row that they walk along (-1: the heads). */
export interface Cursor {
	readonly statement: number;
	readonly row: number;
}

/** How large a chart is, and how its parts share that; px. */
export interface ChartSize {
	readonly width: number;
	readonly frameOf?: FrameOf;
}

export type FrameOf = (request: FrameRequest) => Frame;

/** A window of a timeline laid out at a size, before anything in it is pointed at, or chosen. */
export interface TimelineLayout {
	/** Rows, one for statements without a link among them where there are any. */
	readonly rowCount: number;
	readonly frame: Frame;
	/** The whole of the statements, and all that can be reached. */
	readonly fitExtent: Span;
	readonly panExtent: Span;
	readonly window: Span;
	readonly scale: TimeScale;
	/** By which it was decided what fits; what was placed by it is widened to the frame. */
	readonly fit: TimeScale;
	readonly widening: number;
	readonly scene: Scene;
	readonly tallies: readonly Tally[];
	/** What rows say. */
	readonly rowWords: readonly RowWords[];
	readonly axis: TimeAxis;
	readonly ladder: Ladder;
	readonly arcs: readonly Arc[];
	readonly adoptions: readonly Adoption[];
	readonly eras: readonly Era[];
	/** How many of the statements shown lie outside the window. */
	readonly outside: number;
}

/** What is pointed at, or walked to. */
export interface Pointed {
	readonly cursor: Cursor | null;
	readonly pointed: Hit | null;
	readonly pointedRow: number | null;
}

export const NOTHING_POINTED: Pointed = { cursor: null, pointed: null, pointedRow: null };

/** A timeline as it is drawn: what page, embed, file and picture make their shapes of. */
export interface TimelineDrawn extends Omit<
	TimelineLayout,
	'fit' | 'widening' | 'rowWords' | 'arcs' | 'adoptions' | 'eras'
> {
	readonly source: TimelineSource;
	readonly placed: Placed;
	readonly cursor: Cursor | null;
	readonly pointedRow: number | null;
}

const TICK_SPACING = 74; // px

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
		placed: placedIn(layout, source, pointed),
		...{ cursor: pointed.cursor, pointedRow: pointed.pointedRow }
	};
}

/** Lays a window out; null for the whole of the statements. */
export function layOut(
	source: TimelineSource,
	asked: Span | null,
	{ width, frameOf = frameFor }: ChartSize
): TimelineLayout {
	const { lane, whole, rows, messages, colours } = source;
	const hasUnlinked = rowCount(whole, rows.length) > 0;
	const count = rows.length + (hasUnlinked ? 1 : 0);
	const { height, hasReferences: hasArcs } = source;
	const headings = headedRows(source.adoptions);
	const frame = frameOf({ width, rows: count, statements: whole.count, hasArcs, headings, height });
	const adopted = source.adoptions.map(({ at }) => at);
	const fitExtent = fitExtentOf(whole.extent, adopted);
	const panExtent = panExtentOf(fitExtent, adopted);
	const window = clampWindow(panExtent, asked ?? fitExtent);
	const scale = new TimeScale(window, frame.plot);
	const fit = frame.fit === undefined ? scale : new TimeScale(window, frame.fit);
	const widening = scale.width / fit.width;
	const fitting = layOutLane(lane, fit, stackRoom(frame), colours);
	const scene = widenedScene(fitting, widening);
	const plumbs = fitting.level === 'lines' ? fitting.plumbs : [];
	const { ticks, contexts } = timeAxis(fit, TICK_SPACING, 13, messages.dates);
	const adoptions = source.adoptions.map(({ at, ...one }) => ({ x: scale.x(at), ...one }));
	const eras = erasIn(scale, source.eras);
	const over = tiersOver(adoptions, eras, frame);
	const tiers = Math.max(0, frame.tiers - over);
	const ladder = labelLadder(plumbs, tiers, fit.width, ({ statement, colour }) => {
		const { title, subtitle } = source.captionOf(statement);
		return { title: withoutName(title, source.names[colour] ?? []), subtitle };
	});
	const arcs = arcsOf(
		plumbs,
		fit.width,
		(one) => source.referencesOf(one),
		(one) => (holds(one, source) ? fit.x(source.anchorOf(one)) : null)
	);
	const tallies = talliesOf(source, scene.rowCounts);
	return {
		...{ frame, fitExtent, panExtent, window, scale, fit, widening, scene, tallies },
		rowCount: count,
		rowWords: placeRowWords(tallies, rows, fitting, frame, messages),
		axis: { ticks: widened(ticks, widening), contexts: widened(contexts, widening) },
		// Eras and flags stand in the first tiers.
		ladder: {
			...ladder,
			labels: widened(ladder.labels, widening).map((one) => ({ ...one, tier: one.tier + over }))
		},
		arcs: widenedArcs(arcsUnder(ladder.labels, arcs, { tiers }), widening),
		adoptions,
		eras,
		outside: lane.count - scene.inWindow
	};
}

/** What a layout shows, with what is chosen, pointed at or highlighted apart. */
export function placedIn(
	layout: TimelineLayout,
	source: TimelineSource,
	{ cursor, pointed }: Pointed
): Placed {
	const { scene, axis, ladder, arcs, adoptions, eras, tallies, rowWords } = layout;
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
		...{ scene, axis, ladder, arcs, adoptions, eras, tallies, rowWords },
		...{ lane: source.lane, rows: source.rows, found },
		apart: [...apart]
			.map((statement) => plumbOf(statement, layout, source))
			.filter((plumb) => plumb !== null),
		tagged: new Set(tagged),
		highlighted: lit,
		colours: source.colours,
		initials: source.names.map(initialOf),
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

/** Whether the filter kept it. */
const holds = (statement: number, source: TimelineSource): boolean =>
	positionOf(source.lane, statement, source.anchorOf(statement)) !== null;
