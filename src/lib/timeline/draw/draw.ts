import type { Span } from '../../dates/span.ts';
import { rowCount, type Lane } from '../../study/lane.ts';
import type { ChartMessages } from '../../messages/chart-messages.ts';
import type { Caption } from '../../wording/sentences.ts';
import { arcsOf } from '../layout/arcs.ts';
import { captionOfMany } from '../layout/caption-of-many.ts';
import type { Placed } from './drawing.ts';
import type { Emphasis } from './emphasis.ts';
import { frameFor, type Frame } from '../layout/frame.ts';
import { keysHolding, positionsIn } from '../layout/highlight.ts';
import { labelMarks } from '../layout/label-marks.ts';
import { layOutLane } from '../layout/lay-out-lane.ts';
import { placeRowWords, type RowWords } from '../layout/row-words.ts';
import { positionOf } from '../layout/position-of.ts';
import type { Arc, Label, Plumb, Scene } from '../layout/scene.ts';
import { talliesOf, type RowName, type Tally } from '../layout/tally.ts';
import { timeAxis, type TimeAxis } from '../time/ticks.ts';
import { TimeScale } from '../time/time-scale.ts';
import { widened, widenedArcs, widenedScene } from '../layout/widened.ts';
import { clampWindow, fitExtentOf, panExtentOf } from '../time/window.ts';

/** What a timeline is drawn from. Where it changes, getters keep it live. */
export interface TimelineSource {
	readonly lane: Lane;
	/** The lane before any filter: how many statements each row has, and how far the axis reaches. */
	readonly whole: Pick<Lane, 'rowStarts' | 'extent'>;
	readonly rows: readonly RowName[];
	/** When the policy documents were adopted, epoch milliseconds, and what is said of it. */
	readonly adoptions: readonly { at: number; label: string }[];
	/** The window that the address names; null for the whole. */
	readonly window: Span | null;
	/** px, where the chart must fit a height. */
	readonly height: number | undefined;
	/** The index of the statement that is open. */
	readonly chosen: number | null;
	/** The indices of the statements that are highlighted; null where none are. */
	readonly highlighted: readonly number[] | null;
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
	readonly frameOf?: typeof frameFor;
}

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
	readonly fitting: Scene;
	readonly widening: number;
	readonly scene: Scene;
	readonly tallies: readonly Tally[];
	/** What rows say. */
	readonly rowWords: readonly RowWords[];
	readonly axis: TimeAxis;
	readonly arcs: readonly Arc[];
	/** How many of the statements shown lie outside the window. */
	readonly outside: number;
}

/** What is pointed at, or walked to. */
export interface Pointed {
	readonly cursor: Cursor | null;
	readonly pointedKey: string | null;
	readonly pointedRow: number | null;
}

export const NOTHING_POINTED: Pointed = { cursor: null, pointedKey: null, pointedRow: null };

/** A timeline as it is drawn: what page, embed, file and picture make their shapes of. */
export interface TimelineDrawn extends Omit<
	TimelineLayout,
	'axis' | 'arcs' | 'fit' | 'fitting' | 'widening'
> {
	readonly source: TimelineSource;
	readonly placed: Placed;
	readonly emphasis: Emphasis;
	readonly cursor: Cursor | null;
	readonly pointedRow: number | null;
	readonly plumbOfCursor: Plumb | null;
	readonly plumbOfChosen: Plumb | null;
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
	const plumbOfCursor = plumbOf(pointed.cursor?.statement ?? null, layout, source);
	const plumbOfChosen = plumbOf(source.chosen, layout, source);
	const keys = [pointed.pointedKey, plumbOfCursor?.key ?? null, plumbOfChosen?.key ?? null];
	return {
		...layout,
		source,
		placed: placedIn(layout, labelsIn(layout, source, keys), source.messages),
		emphasis: emphasisIn(layout, source, highlightedIn(source), pointed),
		...{ plumbOfCursor, plumbOfChosen },
		...{ cursor: pointed.cursor, pointedRow: pointed.pointedRow }
	};
}

/** Lays a window out; null for the whole of the statements. */
export function layOut(
	source: TimelineSource,
	asked: Span | null,
	{ width, frameOf = frameFor }: ChartSize
): TimelineLayout {
	const { lane, whole, rows, messages } = source;
	const hasUnlinked = rowCount(whole, rows.length) > 0;
	const count = rows.length + (hasUnlinked ? 1 : 0);
	const frame = frameOf(width, count, source.height);
	const fitExtent = fitExtentOf(whole.extent);
	const panExtent = panExtentOf(
		fitExtent,
		source.adoptions.map(({ at }) => at)
	);
	const window = clampWindow(panExtent, asked ?? fitExtent);
	const scale = new TimeScale(window, frame.plot);
	const fit = frame.fit === undefined ? scale : new TimeScale(window, frame.fit);
	const widening = scale.width / fit.width;
	const fitting = layOutLane(lane, fit);
	const scene = widenedScene(fitting, widening);
	const { ticks, contexts } = timeAxis(fit, TICK_SPACING, 13, messages.dates);
	const arcs = arcsOf(
		fitting,
		fit.width,
		(at) => source.referencesOf(at).filter((earlier) => holds(earlier, source)),
		(at) => fit.x(source.anchorOf(at))
	);
	const tallies = talliesOf(source, scene.rowCounts);
	return {
		...{ frame, fitExtent, panExtent, window, scale, fit, fitting, widening, scene, tallies },
		rowCount: count,
		rowWords: placeRowWords(tallies, fitting.plumbs, frame, messages),
		axis: { ticks: widened(ticks, widening), contexts: widened(contexts, widening) },
		arcs: widenedArcs(arcs, widening),
		outside: lane.count - scene.inWindow
	};
}

/**
 * The labels of a layout.
 * @param keys of the plumb lines whose labels come before all others
 */
export const labelsIn = (
	{ fitting, fit, widening }: TimelineLayout,
	source: TimelineSource,
	keys: readonly (string | null)[]
): readonly Label[] =>
	widened(
		labelMarks(
			fitting.plumbs,
			fit.width,
			(plumb) =>
				plumb.sole === null ? captionOfMany(plumb, source.messages) : source.captionOf(plumb.sole),
			keys
		),
		widening
	);

export const placedIn = (
	{ scene, axis, arcs, rowWords }: TimelineLayout,
	labels: readonly Label[],
	messages: ChartMessages
): Placed => ({ scene, axis, labels, arcs, arcName: messages.chart.refersTo, rowWords });

/** Where the highlighted statements stand in the lane; null where none are. */
export const highlightedIn = ({ highlighted, lane }: TimelineSource): Uint32Array | null =>
	highlighted && positionsIn(lane, highlighted);

export function emphasisIn(
	{ fitting, fit }: TimelineLayout,
	{ lane }: TimelineSource,
	highlighted: Uint32Array | null,
	{ pointedKey, pointedRow }: Pointed
): Emphasis {
	const keys = highlighted && keysHolding(highlighted, lane, fitting, fit);
	return { key: pointedKey, row: pointedRow, keys };
}

/** The plumb line that stands for a statement in a layout, or null. */
export function plumbOf(
	statement: number | null,
	{ scene }: TimelineLayout,
	source: TimelineSource
): Plumb | null {
	if (statement === null || !holds(statement, source)) return null;
	const sole = scene.plumbs.find((plumb) => plumb.sole === statement);
	if (sole) return sole;
	const at = source.anchorOf(statement);
	return (
		scene.plumbs.find(({ times, count }) => count > 1 && times.start <= at && at <= times.end) ??
		null
	);
}

/** Whether the filter kept it. */
const holds = (statement: number, source: TimelineSource): boolean =>
	positionOf(source.lane, statement, source.anchorOf(statement)) !== null;
