import { readNearEdtf } from '../../dates/near-edtf.ts';
import { isPlaceable } from '../../dates/when.ts';
import type { DraftDate } from '../draft.ts';

/** A date that is written in EDTF already; null where it is none, or has no place on the timeline. */
export function placedDate(written: string): DraftDate | null {
	const read = readNearEdtf(written);
	return read.ok && isPlaceable(read.value) ? { written, words: written, inferred: null } : null;
}
