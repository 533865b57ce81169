import type { Span } from '../../dates/span.ts';

/** Time to pixels and back, over one window. Immutable: another window is another scale. */
export class TimeScale {
	readonly window: Span;
	/** px */
	readonly width: number;
	/** How much time one pixel stands for. */
	readonly msPerPx: number;

	constructor(window: Span, width: number) {
		this.window = window;
		this.width = width;
		this.msPerPx = (window.end - window.start) / width;
	}

	/** Pixels from the left edge of the window; an open end lies at infinity. */
	x(instant: number): number {
		return (instant - this.window.start) / this.msPerPx;
	}

	/** Epoch milliseconds at a distance from the left edge. */
	instant(x: number): number {
		return this.window.start + x * this.msPerPx;
	}
}
