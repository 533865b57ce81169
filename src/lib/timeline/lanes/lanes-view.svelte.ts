import { middle } from '../../dates/span.ts';
import { MovedWindow, type Movable } from '../view/moved-window.svelte.ts';
import { layOutLanes, spanOfBin, type LanesDrawn, type LanesSource } from './lanes-layout.ts';

/** The few facts about lanes on one axis that nobody can compute, and what is drawn by them. */
export class LanesView implements LanesDrawn, Movable {
	readonly #sourceOf: () => LanesSource;
	readonly source = $derived.by(() => this.#sourceOf());
	/** Whether scripts have taken over. */
	live = $state(false);
	/** undefined until the chart was measured. */
	width = $state<number>();
	/** Where the cursor of all lanes stands, axis time: it keeps its place while bins change. */
	pointedAt = $state<number | null>(null);
	/** The lane that keys have walked to; null until then. */
	walkedLane = $state<number | null>(null);
	readonly moved = new MovedWindow();

	readonly #layout = $derived.by(() =>
		layOutLanes(this.source, this.moved.to ?? this.source.window, this.width)
	);
	readonly cursor = $derived.by(() =>
		this.pointedAt === null ? null : this.#binOf(this.pointedAt)
	);
	/** The lane whose statements Enter opens: the one walked to, or the first with any at the cursor. */
	readonly lane = $derived.by(() => {
		const { cursor, walkedLane } = this;
		const holds = (lane: number) => cursor !== null && (this.bars[lane]?.counts[cursor] ?? 0) > 0;
		if (walkedLane !== null && holds(walkedLane)) return walkedLane;
		const first = this.bars.findIndex((_, lane) => holds(lane));
		return first < 0 ? null : first;
	});

	constructor(sourceOf: () => LanesSource) {
		this.#sourceOf = sourceOf;
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
	get isBeyond() {
		return this.#layout.isBeyond;
	}
	get scale() {
		return this.#layout.scale;
	}
	get bins() {
		return this.#layout.bins;
	}
	get bars() {
		return this.#layout.bars;
	}
	get tallest() {
		return this.#layout.tallest;
	}
	get axis() {
		return this.#layout.axis;
	}

	/** The bin at a distance from the left edge of the plot, px; null beside it. */
	binAt(x: number): number | null {
		return x >= 0 && x <= this.frame.plot ? this.#binOf(this.scale.instant(x)) : null;
	}

	/** Puts the cursor into the middle of a bin. */
	pointAt(bin: number | null): void {
		if (bin === null) this.pointedAt = null;
		else this.pointedAt = middle(spanOfBin(this.bins, bin));
	}

	/** To the next bin, or the one before, that holds a statement of any lane. */
	walk(step: 1 | -1): void {
		const last = this.bins.borders.length - 2;
		const holds = (bin: number) => this.bars.some(({ counts }) => counts[bin]! > 0);
		let bin = this.cursor ?? (step > 0 ? -1 : last + 1);
		do bin += step;
		while (bin >= 0 && bin <= last && !holds(bin));
		if (bin >= 0 && bin <= last) this.pointAt(bin);
	}

	/** To the lane below, or the one above. */
	walkLanes(step: 1 | -1): void {
		const last = this.source.lanes.length - 1;
		this.walkedLane = Math.min(last, Math.max(0, (this.walkedLane ?? this.lane ?? 0) + step));
	}

	#binOf(at: number): number | null {
		const { borders } = this.bins;
		const bin = borders.findIndex((border) => border > at) - 1;
		return bin >= 0 ? bin : null;
	}
}
