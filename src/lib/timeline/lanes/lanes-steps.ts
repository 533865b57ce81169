import { CHART_STEPS, EARLIER, LATER } from '../time/window-steps.ts';

/** By key, on lanes, which are also turned over like pages. */
export const LANES_STEPS: typeof CHART_STEPS = { ...CHART_STEPS, PageUp: EARLIER, PageDown: LATER };
