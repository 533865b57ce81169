import { wholeLaneOf } from '../../study/lanes/everything.ts';
import type { TimelineReading } from '../../query/timeline-reading.ts';

/** Whether a reading filters nothing and folds nothing: what it shows is then the same for all who read the study. */
export const showsWhole = ({ lane, whole, study, folds }: TimelineReading): boolean =>
	folds === null && lane === whole && lane === wholeLaneOf(study);
