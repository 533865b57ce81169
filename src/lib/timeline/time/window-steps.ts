import type { Span } from '../../dates/span.ts';
import { centredOn, clampWindow, panned, zoomed } from './window.ts';

/** What a step leads from: a window, and how far it may go. */
export interface Steppable {
	readonly window: Span;
	/** What cannot be left. */
	readonly panExtent: Span;
	/** What is shown at first. */
	readonly fitExtent: Span;
	/** When something is that stands nearest to an instant; null where nothing stands. */
	nearest?(instant: number): number | null;
}

/** Leads to another window; where it zooms, the instant `about` keeps its place on the screen. */
export type WindowStep = (from: Steppable, about?: number) => Span;

export const panBy =
	(share: number): WindowStep =>
	({ window, panExtent }) =>
		clampWindow(panExtent, panned(window, share));

/** The steps of buttons, of a chart’s keys and of a double click. */
export const EARLIER = panBy(-0.5);
export const LATER = panBy(0.5);

/** Twice as near, about what stands nearest: never into a window that shows nothing. */
export const CLOSER: WindowStep = (from, about) => {
	const { window, panExtent } = from;
	const instant = about ?? (window.start + window.end) / 2;
	const nearest = from.nearest?.(instant) ?? instant;
	const closer = zoomed(window, 2, nearest);
	const isShown = nearest >= window.start && nearest < window.end;
	return clampWindow(panExtent, isShown ? closer : centredOn(closer, nearest));
};

/** Half as near; over what is shown at first it stops there, and one step further shows all there is. */
export const WIDER: WindowStep = ({ window, panExtent, fitExtent }, about) => {
	if (covers(window, fitExtent)) return panExtent;
	const wider = zoomed(window, 0.5, about);
	return covers(wider, fitExtent) ? fitExtent : clampWindow(panExtent, wider);
};

/** Whether a window holds another, but for what cannot be seen. */
function covers(window: Span, other: Span): boolean {
	const hair = (other.end - other.start) / 1000;
	return window.start <= other.start + hair && window.end >= other.end - hair;
}

/** By key, on a chart whose arrows walk among what is drawn. */
export const CHART_STEPS: Readonly<Record<string, WindowStep>> = {
	'+': CLOSER,
	'=': CLOSER,
	'-': WIDER,
	'0': ({ fitExtent }) => fitExtent
};

/** By key, on lanes, which are also turned over like pages. */
export const LANES_STEPS: typeof CHART_STEPS = { ...CHART_STEPS, PageUp: EARLIER, PageDown: LATER };
