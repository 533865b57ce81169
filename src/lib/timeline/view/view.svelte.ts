import { bisectLeft } from '../../base/sequences.ts';
import type { Span } from '../../dates/span.ts';
import { layOut, type FrameOf, type TimelineLayout } from '../draw/lay-out.ts';
import { contentOf, plumbOf, type Cursor, type TimelineDrawn } from '../draw/draw.ts';
import type { TimelineSource } from '../draw/source.ts';
import { frameFor } from '../layout/frame.ts';
import { hitAt, type Hit } from '../layout/hit.ts';
import type { Plumb } from '../layout/scene.ts';
import { centredOn, clampWindow } from '../time/window.ts';
import { MovedWindow, type Movable } from './moved-window.svelte.ts';

const SERVER_WIDTH = 1232; // px, until the chart was measured: what it has on a screen of 1280

/** The few facts about a timeline that nobody can compute, and what is drawn by them. */
export class TimelineView implements TimelineDrawn, Movable {
	readonly source: TimelineSource;
	readonly #frameOf: FrameOf;
	/** Whether scripts have taken over; what the server drew is drawn the same until then. */
	live = $state.raw(false);
	width = $state.raw(0);
	cursor = $state.raw<Cursor | null>(null);
	pointed = $state.raw<Hit | null>(null);
	pointedRow = $state.raw<number | null>(null);
	readonly moved = new MovedWindow();

	/** What the address names, where a gesture left it: for what need not follow each of its frames. */
	readonly rest = $derived.by(() => this.#laidOut(this.source.window));
	readonly #layout = $derived.by(() => (this.moved.to ? this.#laidOut(this.moved.to) : this.rest));
	readonly content = $derived.by(() => contentOf(this.#layout, this.source, this));

	/**
	 * @param frameOf where the parts of the chart stand, for one that is not a page
	 * @param width px, until the chart was measured
	 */
	constructor(source: TimelineSource, frameOf: FrameOf = frameFor, width = SERVER_WIDTH) {
		this.source = source;
		this.width = width;
		this.#frameOf = frameOf;
	}

	#laidOut(window: Span | null): TimelineLayout {
		return layOut(this.source, window, { width: this.width, frameOf: this.#frameOf });
	}

	get rowCount() {
		return this.#layout.rowCount;
	}
	get frame() {
		return this.#layout.frame;
	}
	get fitExtent() {
		return this.#layout.fitExtent;
	}
	get panExtent() {
		return this.#layout.panExtent;
	}
	get window() {
		return this.#layout.window;
	}
	get scale() {
		return this.#layout.scale;
	}
	get scene() {
		return this.#layout.scene;
	}
	get tallies() {
		return this.#layout.tallies;
	}
	get axis() {
		return this.#layout.axis;
	}
	get ladder() {
		return this.#layout.ladder;
	}
	get outside() {
		return this.#layout.outside;
	}

	/** The plumb line of a statement in this window, or null. */
	plumbOf(statement: number): Plumb | null {
		return plumbOf(statement, this.#layout, this.source);
	}

	/** When the statement was made that stands nearest to an instant. */
	nearest(instant: number): number | null {
		const { anchors } = this.source.lane;
		const next = bisectLeft(anchors, instant);
		const near = [anchors[next - 1], anchors[next]].filter((one) => one !== undefined);
		return near.sort((a, b) => Math.abs(a - instant) - Math.abs(b - instant))[0] ?? null;
	}

	/** The window beside this one that shows the nearest statement outside it. */
	windowBeside(side: 'earlier' | 'later'): Span {
		const { anchors } = this.source.lane;
		const { start, end } = this.window;
		const at =
			side === 'later'
				? anchors[bisectLeft(anchors, end)]
				: anchors[bisectLeft(anchors, start) - 1];
		return at === undefined ? this.window : clampWindow(this.panExtent, centredOn(this.window, at));
	}

	/** What stands at a point of the chart, px from its top left corner. */
	hitAt(x: number, y: number): Hit | null {
		const { scene, frame, ladder } = this.#layout;
		const { lane } = this.source;
		return hitAt({ scene, frame, labels: ladder.labels, lane }, x - frame.gutter, y);
	}

	/** The window that shows a statement: this one if it does already. */
	windowShowing(statement: number): Span {
		const at = this.source.anchorOf(statement);
		const { start, end } = this.window;
		return at >= start && at < end
			? this.window
			: clampWindow(this.panExtent, centredOn(this.window, at));
	}
}
