import type { Lane } from './lane.ts';
import { statusOf } from '../link-code.ts';

/** Whether all that a row has are suggestions, which nobody has reviewed. */
export function isUnreviewed({ rowStarts, codes }: Lane, row: number): boolean {
	const some = codes.subarray(rowStarts[row], rowStarts[row + 1]);
	return some.length > 0 && some.every((code) => statusOf(code) === 'suggested');
}
