import type { Lane } from './lane.ts';
import { statusOf } from './look.ts';

/** Whether all that a row has are suggestions, which nobody has reviewed. */
export function isUnreviewed({ rowStarts, looks }: Lane, row: number): boolean {
	const some = looks.subarray(rowStarts[row], rowStarts[row + 1]);
	return some.length > 0 && some.every((look) => statusOf(look) === 'suggested');
}
