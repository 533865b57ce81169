import type { Span } from '../../dates/span.ts';
import { rowCount } from '../../study/lanes/lane.ts';
import { arcsOf, arcsUnder } from '../layout/arcs.ts';
import { type Frame, frameFor, type FrameRequest, stackRoom } from '../layout/frame.ts';
import { labelLadder, type Ladder } from '../layout/ladder.ts';
import { layOutLane } from '../layout/lay-out-lane.ts';
import { type Arc, positionOf, type Scene } from '../layout/scene.ts';
import { layOutRowTexts, type RowText } from '../layout/row-text.ts';
import { talliesOf, type Tally } from '../layout/tally.ts';
import { widened, widenedArcs, widenedScene } from '../layout/widened.ts';
import { withoutName } from '../text/actor-names.ts';
import { hasClockTimes } from '../time/clock-times.ts';
import { timeAxis, type TimeAxis } from '../time/ticks.ts';
import { clampWindow, fitExtentOf, panExtentOf, TimeScale } from '../time/window.ts';
import { headedRows, tiersOver, type Adoption } from './shapes/declared-shapes.ts';
import { type Era, erasIn } from './shapes/frame-shapes.ts';
import type { TimelineSource } from './source.ts';

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
	/** By which it was decided what fits; what was laid out by it is widened to the frame. */
	readonly fit: TimeScale;
	readonly widening: number;
	readonly scene: Scene;
	readonly tallies: readonly Tally[];
	/** What rows say. */
	readonly rowTexts: readonly RowText[];
	readonly axis: TimeAxis;
	readonly ladder: Ladder;
	readonly arcs: readonly Arc[];
	readonly adoptions: readonly Adoption[];
	readonly eras: readonly Era[];
	/** How many of the statements shown lie outside the window. */
	readonly outside: number;
}

const TICK_SPACING = 74; // px

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
	const { ticks, contexts } = timeAxis(fit, TICK_SPACING, 13, messages.dates, (window) =>
		hasClockTimes(lane, window)
	);
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
		rowTexts: layOutRowTexts(tallies, rows, fitting, frame, messages),
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

/** Whether the filter kept it. */
const holds = (statement: number, source: TimelineSource): boolean =>
	positionOf(source.lane, statement, source.anchorOf(statement)) !== null;
