import type { Found } from './format.ts';
import type { Place } from './place.ts';
import type { ImportProblem, ImportProblemCode } from './problem.ts';

/** A problem as something that was found. */
export const foundProblem = (
	code: ImportProblemCode,
	place: Place,
	told: { lost: ImportProblem['lost']; because: string; hint: string }
): Found => ({ kind: 'problem', problem: { code, place, ...told } });
