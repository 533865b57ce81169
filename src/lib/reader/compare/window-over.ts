import type { Study } from '../../study/study.ts';
import { DAY, type Span } from '../../dates/span.ts';

const AIR = 0.1; // of the length, on either side
const MOST = 0.6; // of the whole: beyond that the whole is shown

/** The window in which some statements lie, with air; null where they lie over most of the whole. */
export function windowOver(
	places: readonly number[],
	{ ledger }: Pick<Study, 'ledger'>
): Span | null {
	const { starts, ends } = ledger;
	const some = extentOf(places, starts, ends);
	const whole = extentOf([...starts.keys()], starts, ends);
	const length = some.end - some.start;
	if (!(length > 0) || length > MOST * (whole.end - whole.start)) return null;
	const air = Math.max(2 * DAY, Math.ceil((length * AIR) / DAY) * DAY);
	return { start: some.start - air, end: some.end + air };
}

function extentOf(places: readonly number[], starts: Float64Array, ends: Float64Array): Span {
	let start = Infinity;
	let end = -Infinity;
	for (const place of places) {
		if (Number.isFinite(starts[place])) start = Math.min(start, starts[place]!);
		if (Number.isFinite(ends[place])) end = Math.max(end, ends[place]!);
	}
	return { start, end };
}
