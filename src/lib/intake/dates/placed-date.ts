import { readEdtf } from '../../dates/edtf.ts';
import { isPlaceable } from '../../dates/when.ts';
import { FARTHEST_YEAR } from '../../model/resolve.ts';
import type { DraftDate } from '../draft.ts';

/** A date that is written in EDTF already; null where it is none, or has no place on the timeline. */
export function placedDate(written: string): DraftDate | null {
	const read = readEdtf(written);
	if (!read.ok || !isPlaceable(read.value)) return null;
	const ends = read.value.kind === 'date' ? [read.value] : [read.value.from, read.value.to];
	const isNear = ends.every(
		(end) => typeof end !== 'object' || Math.abs(end.year) <= FARTHEST_YEAR
	);
	return isNear ? { written, words: written, inferred: null } : null;
}
