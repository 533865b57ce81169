import { CLOSER, panBy, WIDER, type WindowStep } from '../time/window-steps.ts';
import { centredOn, clampWindow } from '../time/window.ts';

/** By key, on a slider whose arrows move the window itself. */
export const SLIDER_STEPS: Readonly<Record<string, WindowStep>> = {
	ArrowLeft: panBy(-0.1),
	ArrowRight: panBy(0.1),
	PageUp: panBy(-1),
	PageDown: panBy(1),
	Home: ({ window, panExtent }) => clampWindow(panExtent, centredOn(window, panExtent.start)),
	End: ({ window, panExtent }) => clampWindow(panExtent, centredOn(window, panExtent.end)),
	ArrowUp: WIDER,
	ArrowDown: CLOSER
};
