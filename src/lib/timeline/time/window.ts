import { utcDate } from '../../dates/civil.ts';
import { millisecondsInDay, type Span } from '../../dates/span.ts';

/** The narrowest window: one day, in which clock times stand minutes apart. */
export const NARROWEST = millisecondsInDay;

/** Moves and narrows a window until it lies inside the extent that can be panned. */
export function clampWindow(panExtent: Span, window: Span): Span {
	const widest = panExtent.end - panExtent.start;
	const length = Math.min(Math.max(window.end - window.start, NARROWEST), widest);
	const middle = (window.start + window.end) / 2;
	const start = Math.min(Math.max(middle - length / 2, panExtent.start), panExtent.end - length);
	return { start, end: start + length };
}

/** Narrower by a factor above 1, wider below; the instant `about` keeps its place on the screen. */
export function zoomed(
	window: Span,
	factor: number,
	about = (window.start + window.end) / 2
): Span {
	return {
		start: about - (about - window.start) / factor,
		end: about + (window.end - about) / factor
	};
}

/** Moved by a share of its own length: 0.5 is half a window later. */
export function panned(window: Span, share: number): Span {
	const by = (window.end - window.start) * share;
	return { start: window.start + by, end: window.end + by };
}

/** The same length, around another instant. */
export const centredOn = (window: Span, instant: number): Span =>
	panned(window, (instant - (window.start + window.end) / 2) / (window.end - window.start));

/** Whether two windows differ by less than can be seen. */
export const isSame = (a: Span, b: Span, msPerPx: number): boolean =>
	Math.abs(a.start - b.start) + Math.abs(a.end - b.end) < msPerPx;

const NEVER = utcDate(2000); // where nothing was said nor declared

/** What is shown at first: every statement, with air on both sides; of none the year of the last adoption. */
export function fitExtentOf(extent: Span | null, adoptions: readonly number[] = []): Span {
	if (!extent) {
		const year = new Date(adoptions.length > 0 ? Math.max(...adoptions) : NEVER).getUTCFullYear();
		return { start: utcDate(year), end: utcDate(year + 1) };
	}
	const air = Math.max((extent.end - extent.start) * 0.06, 3 * millisecondsInDay);
	return { start: extent.start - air, end: extent.end + air };
}

/** All that can be panned to: what fits at first, and the days of adoption, in whole calendar years. */
export function panExtentOf(fitExtent: Span, adoptions: readonly number[]): Span {
	const first = new Date(Math.min(fitExtent.start, ...adoptions)).getUTCFullYear();
	const last = new Date(Math.max(fitExtent.end, ...adoptions)).getUTCFullYear();
	return { start: utcDate(first), end: utcDate(last + 1) };
}

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
