import type { Span } from '../../dates/span.ts';
import { centredOn, clampWindow, panned, zoomed } from './window.ts';

/** What a step leads from: a window, and how far it may go. */
export interface Steppable {
	readonly window: Span;
	/** What cannot be left. */
	readonly panExtent: Span;
	/** What is shown at first. */
	readonly fitExtent: Span;
}

/** Leads to another window; where it zooms, the instant `about` keeps its place on the screen. */
export type WindowStep = (from: Steppable, about?: number) => Span;

const pan =
	(share: number): WindowStep =>
	({ window, panExtent }) =>
		clampWindow(panExtent, panned(window, share));

const zoom =
	(factor: number): WindowStep =>
	({ window, panExtent }, about) =>
		clampWindow(panExtent, zoomed(window, factor, about));

/** The steps of buttons, of a chart’s keys and of a double click. */
export const EARLIER = pan(-0.5);
export const LATER = pan(0.5);
export const CLOSER = zoom(2);
export const WIDER = zoom(0.5);

/** By key, on a chart whose arrows walk among what is drawn. */
export const CHART_STEPS: Readonly<Record<string, WindowStep>> = {
	'+': CLOSER,
	'=': CLOSER,
	'-': WIDER,
	'0': ({ fitExtent }) => fitExtent
};

/** By key, on lanes, which are also turned over like pages. */
export const LANES_STEPS: typeof CHART_STEPS = { ...CHART_STEPS, PageUp: EARLIER, PageDown: LATER };

/** By key, on a slider whose arrows move the window itself. */
export const SLIDER_STEPS: typeof CHART_STEPS = {
	ArrowLeft: pan(-0.1),
	ArrowRight: pan(0.1),
	PageUp: pan(-1),
	PageDown: pan(1),
	Home: ({ window, panExtent }) => clampWindow(panExtent, centredOn(window, panExtent.start)),
	End: ({ window, panExtent }) => clampWindow(panExtent, centredOn(window, panExtent.end)),
	ArrowUp: zoom(1 / 1.25),
	ArrowDown: zoom(1.25)
};
