import type { Span } from '../../dates/span.ts';
import {
	emphasisIn,
	highlightedIn,
	labelsIn,
	layOut,
	placedIn,
	plumbOf,
	type Cursor,
	type TimelineDrawn,
	type TimelineSource
} from '../draw/draw.ts';
import { frameFor } from '../layout/frame.ts';
import type { Plumb } from '../layout/scene.ts';
import { centredOn, clampWindow } from '../time/window.ts';

const SERVER_WIDTH = 840; // px, until the chart was measured: what it has on a screen of 1280

/** The few facts about a timeline that nobody can compute, and what is drawn by them. */
export class TimelineView implements TimelineDrawn {
	readonly source: TimelineSource;
	readonly #frameOf: typeof frameFor;
	/** Whether scripts have taken over; what the server drew is drawn the same until then. */
	live = $state.raw(false);
	width = $state.raw(SERVER_WIDTH);
	cursor = $state.raw<Cursor | null>(null);
	pointedKey = $state.raw<string | null>(null);
	pointedRow = $state.raw<number | null>(null);
	/** While a gesture lasts, and until the address has caught up with it. */
	#moving = $state.raw<Span | null>(null);

	readonly #layout = $derived.by(() =>
		layOut(this.source, this.#moving ?? this.source.window, {
			width: this.width,
			frameOf: this.#frameOf
		})
	);
	readonly plumbOfCursor = $derived.by(() => this.plumbOf(this.cursor?.statement ?? null));
	readonly plumbOfChosen = $derived.by(() => this.plumbOf(this.source.chosen));
	readonly #labels = $derived.by(() =>
		labelsIn(this.#layout, this.source, [
			this.pointedKey,
			this.plumbOfCursor?.key ?? null,
			this.plumbOfChosen?.key ?? null
		])
	);
	readonly placed = $derived.by(() => placedIn(this.#layout, this.#labels, this.source.messages));
	readonly #highlighted = $derived.by(() => highlightedIn(this.source));
	readonly emphasis = $derived.by(() =>
		emphasisIn(this.#layout, this.source, this.#highlighted, this)
	);

	/** @param frameOf where the parts of the chart stand, for one that is not a page */
	constructor(source: TimelineSource, frameOf = frameFor) {
		this.source = source;
		this.#frameOf = frameOf;
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
	get rowWords() {
		return this.#layout.rowWords;
	}
	get outside() {
		return this.#layout.outside;
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
		return plumbOf(statement, this.#layout, this.source);
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
