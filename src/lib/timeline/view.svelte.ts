import { rowCount, type Lane } from '../compare/lane.ts';
import type { Span } from '../dates/span.ts';
import type { ChartWords } from '../words/chart-words.ts';
import { arcsOf } from './arcs.ts';
import { captionOfMany } from './caption-of-many.ts';
import type { Placed } from './drawing.ts';
import type { Emphasis } from './emphasis.ts';
import { frameFor } from './frame.ts';
import { keysHolding, positionsIn } from './highlight.ts';
import { labelMarks, type Caption } from './label-marks.ts';
import { place } from './place.ts';
import { positionOf } from './position-of.ts';
import type { Plumb } from './scene.ts';
import { talliesOf } from './tally.ts';
import { timeAxis } from './ticks.ts';
import { TimeScale } from './time-scale.ts';
import { widened, widenedArcs, widenedScene } from './widened.ts';
import { centredOn, heldIn, homeOf, worldOf } from './window.ts';

/** A priority as the chart names it. */
export interface RowName {
	readonly number: string;
	readonly title: string;
	readonly depth: number;
	/** Whether all that the dataset has for it are suggestions. */
	readonly unreviewed: boolean;
}

/** What a timeline is drawn from. Getters, so that it stays live. */
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
	/** The place of the statement that is open. */
	readonly chosen: number | null;
	/** The places of the statements that are highlighted; null where none are. */
	readonly highlighted: readonly number[] | null;
	readonly words: ChartWords;
	captionOf(statement: number): Caption;
	/** The statements that one refers back to, by place. */
	referencesOf(statement: number): readonly number[];
	/** Where a statement stands: epoch milliseconds. */
	anchorOf(statement: number): number;
}

/** Where the keys have walked to: a statement, and the row that they walk along (-1: the heads). */
export interface Cursor {
	readonly statement: number;
	readonly row: number;
}

const TICK_SPACING = 74; // px
const SERVER_WIDTH = 840; // px, until the chart was measured: what it has on a screen of 1280

/** The few facts about a timeline that nobody can compute, and all that follows from them. */
export class TimelineView {
	readonly source: TimelineSource;
	readonly #frameOf: typeof frameFor;
	/** Whether scripts have taken over; what the server drew is drawn the same until then. */
	live = $state(false);
	width = $state(SERVER_WIDTH);
	cursor = $state.raw<Cursor | null>(null);
	pointedKey = $state<string | null>(null);
	pointedRow = $state<number | null>(null);
	/** While a gesture lasts, and until the address has caught up with it. */
	#moving = $state.raw<Span | null>(null);

	/** The statements without a link have a row of their own where there are any. */
	readonly unlinked = $derived.by(() => rowCount(this.source.whole, this.source.rows.length) > 0);
	readonly rowCount = $derived.by(() => this.source.rows.length + (this.unlinked ? 1 : 0));
	readonly frame = $derived.by(() => this.#frameOf(this.width, this.rowCount, this.source.height));
	readonly home = $derived.by(() => homeOf(this.source.whole.extent));
	readonly world = $derived.by(() =>
		worldOf(
			this.home,
			this.source.adoptions.map(({ at }) => at)
		)
	);
	readonly window = $derived.by(() =>
		heldIn(this.world, this.#moving ?? this.source.window ?? this.home)
	);
	readonly scale = $derived.by(() => new TimeScale(this.window, this.frame.plot));
	/** By which it is decided what fits; what is placed by it is then widened to the frame. */
	readonly #fit = $derived.by(() => new TimeScale(this.window, this.frame.fit ?? this.frame.plot));
	readonly #widening = $derived.by(() => this.scale.width / this.#fit.width);
	readonly #fitting = $derived.by(() => place(this.source.lane, this.#fit));
	readonly scene = $derived.by(() => widenedScene(this.#fitting, this.#widening));
	readonly tallies = $derived.by(() => talliesOf(this.source, this.scene.rowCounts));
	readonly plumbOfCursor = $derived.by(() => this.plumbOf(this.cursor?.statement ?? null));
	readonly plumbOfChosen = $derived.by(() => this.plumbOf(this.source.chosen));
	readonly labels = $derived.by(() =>
		widened(
			labelMarks(
				this.#fitting.plumbs,
				this.#fit.width,
				(plumb) =>
					plumb.sole === null
						? captionOfMany(plumb, this.source.words)
						: this.source.captionOf(plumb.sole),
				[this.pointedKey, this.plumbOfCursor?.key ?? null, this.plumbOfChosen?.key ?? null]
			),
			this.#widening
		)
	);
	readonly arcs = $derived.by(() =>
		widenedArcs(
			arcsOf(
				this.#fitting,
				this.#fit.width,
				(at) => this.source.referencesOf(at).filter((earlier) => this.#holds(earlier)),
				(at) => this.#fit.x(this.source.anchorOf(at))
			),
			this.#widening
		)
	);
	readonly #axis = $derived.by(() =>
		timeAxis(this.#fit, TICK_SPACING, 13, this.source.words.dates)
	);
	readonly placed = $derived.by((): Placed => ({
		scene: this.scene,
		axis: {
			ticks: widened(this.#axis.ticks, this.#widening),
			contexts: widened(this.#axis.contexts, this.#widening)
		},
		labels: this.labels,
		arcs: this.arcs,
		arcName: this.source.words.chart.refersTo
	}));
	readonly #highlighted = $derived.by(
		() => this.source.highlighted && positionsIn(this.source.lane, this.source.highlighted)
	);
	readonly emphasis = $derived.by((): Emphasis => {
		const { lane } = this.source;
		const highlighted = this.#highlighted;
		const keys = highlighted && keysHolding(highlighted, lane, this.#fitting, this.#fit);
		return { key: this.pointedKey, row: this.pointedRow, keys };
	});
	/** How many of the statements shown lie outside the window. */
	readonly outside = $derived.by(() => this.source.lane.count - this.scene.inWindow);

	/** @param frameOf where the parts of the chart stand, for a picture that is no page */
	constructor(source: TimelineSource, frameOf = frameFor) {
		this.source = source;
		this.#frameOf = frameOf;
	}

	move(window: Span): void {
		this.#moving = window;
	}

	/** Whether a gesture moves the window, or its end has not reached the address yet. */
	get moving(): boolean {
		return this.#moving !== null;
	}

	/** The address names the window now; unless another gesture has begun since. */
	rest(window: Span): void {
		if (this.#moving === window) this.#moving = null;
	}

	/** The plumb line that stands for a statement in this window, or null. */
	plumbOf(statement: number | null): Plumb | null {
		if (statement === null || !this.#holds(statement)) return null;
		const sole = this.scene.plumbs.find((plumb) => plumb.sole === statement);
		if (sole) return sole;
		const at = this.source.anchorOf(statement);
		return (
			this.scene.plumbs.find(
				({ times, count }) => count > 1 && times.start <= at && at <= times.end
			) ?? null
		);
	}

	/** Whether the filter kept it. */
	#holds(statement: number): boolean {
		const { lane } = this.source;
		return positionOf(lane, statement, this.source.anchorOf(statement)) !== null;
	}

	/** The window that shows a statement: this one if it does already. */
	windowShowing(statement: number): Span {
		const at = this.source.anchorOf(statement);
		const { start, end } = this.window;
		return at >= start && at < end ? this.window : heldIn(this.world, centredOn(this.window, at));
	}
}
