import { oncePer } from '../../base/once-per.ts';
import { NO_FILTER } from '../filters/filter.ts';
import { matchesOf, type Match } from '../filters/match.ts';
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
