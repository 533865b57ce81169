import { wholeLaneOf } from '../compare/everything.ts';
import type { TimelineReading } from '../reader/timeline-reading.svelte.ts';

/** Whether a reading filters nothing: what it shows is then the same for all who read the study. */
export const showsWhole = ({ lane, whole, study }: TimelineReading): boolean =>
	lane === whole && lane === wholeLaneOf(study);
