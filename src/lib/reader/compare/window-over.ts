import type { Study } from '../../study/study.ts';
import { millisecondsInDay, type Span } from '../../dates/span.ts';

const AIR = 0.1; // of the length, on either side
const MOST = 0.6; // of the whole: beyond that the whole is shown

/** The window in which some statements lie, with air; null where they lie over most of the whole. */
export function windowOver(
	indices: readonly number[],
	{ columns }: Pick<Study, 'columns'>
): Span | null {
	const { starts, ends } = columns;
	const some = extentOf(indices, starts, ends);
	const whole = extentOf([...starts.keys()], starts, ends);
	const length = some.end - some.start;
	if (!(length > 0) || length > MOST * (whole.end - whole.start)) return null;
	const air = Math.max(
		2 * millisecondsInDay,
		Math.ceil((length * AIR) / millisecondsInDay) * millisecondsInDay
	);
	return { start: some.start - air, end: some.end + air };
}

function extentOf(indices: readonly number[], starts: Float64Array, ends: Float64Array): Span {
	let start = Infinity;
	let end = -Infinity;
	for (const index of indices) {
		if (Number.isFinite(starts[index])) start = Math.min(start, starts[index]!);
		if (Number.isFinite(ends[index])) end = Math.max(end, ends[index]!);
	}
	return { start, end };
}
