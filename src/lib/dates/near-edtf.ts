import { excerpt } from '../base/words.ts';
import { fail, type Result } from '../base/types.ts';
import { readEdtf, type DateProblem } from './edtf.ts';
import type { When } from './when.ts';

/** The axis of the chart, and JavaScript’s own dates, end far beyond; no policy does. */
export const FARTHEST_YEAR = 9999;

/** Whether all years that a date names lie between -9999 and 9999. */
export function isNear(when: When): boolean {
	const ends = when.kind === 'date' ? [when] : [when.from, when.to];
	return ends.every((end) => typeof end !== 'object' || Math.abs(end.year) <= FARTHEST_YEAR);
}

/** Reads a date in EDTF that can stand on the axis. */
export function readNearEdtf(written: string): Result<When, DateProblem> {
	const when = readEdtf(written);
	if (!when.ok || isNear(when.value)) return when;
	return fail({
		because: `“${excerpt(written)}” is beyond the years that can be shown`,
		hint: `name a date between the years -${FARTHEST_YEAR} and ${FARTHEST_YEAR}`
	});
}
