import { oncePer } from '../../base/once-per.ts';
import { type Match, matchesOf, NO_FILTER } from '../filters/filter-mask.ts';
import { laneOf } from './lane-of.ts';
import type { Lane } from './lane.ts';
import type { Study } from '../study.ts';

/** What a study shows where nothing is filtered, in order of time: most readers ask for that. */
export const everythingOf: (study: Study) => readonly Match[] = oncePer((study: Study) =>
	matchesOf(NO_FILTER, study)
);

/** The lane of everything. */
export const wholeLaneOf: (study: Study) => Lane = oncePer((study: Study) =>
	laneOf(everythingOf(study), study)
);
