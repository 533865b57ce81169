import { bisectLeft } from '../../base/sequences.ts';
import { millisecondsInMinute, type Span } from '../../dates/span.ts';
import type { Lane } from '../../study/lanes/lane.ts';

const HALF_A_DAY = 12 * 60; // minutes

/**
 * Whether any statement that stands in a window has a clock time. Whole days, however many, stand at noon or at
 * midnight, open ones a millisecond beside it; so does a clock time that is noon or midnight, whose place a day names.
 */
export const hasClockTimes = ({ anchors }: Pick<Lane, 'anchors'>, { start, end }: Span): boolean =>
	anchors
		.subarray(bisectLeft(anchors, start), bisectLeft(anchors, end))
		.some((anchor) => Math.round(anchor / millisecondsInMinute) % HALF_A_DAY !== 0);
