import { lastDayOf } from '../dates/days-of.ts';
import { DAY, type Span } from '../dates/span.ts';
import type { Study } from './study.ts';

/** A stretch in which nothing was said of a priority. */
export interface Silence {
	/** Epoch milliseconds: the first moment of the day that it is counted from. */
	readonly from: number;
	/** The day that ended it; where it goes on, the last day that the dataset knows of. */
	readonly to: number;
	readonly days: number;
	readonly goesOn: boolean;
}

/**
 * The longest silence within some days, the earliest of those that are equally long; null where
 * there is no day of silence. Between two dates it is counted from the last day that the earlier may
 * mean to the first that the later may mean: a silence is at least as long as it says.
 * @param spoken the days of the statements, by their beginnings
 * @param between from the day of adoption to the last day known, both included
 */
export function longestSilence(spoken: Iterable<Span>, between: Span): Silence | null {
	let longest: Silence | null = null;
	let last = between.start;
	const end = lastDayOf(between);
	const hold = (to: number, goesOn: boolean) => {
		const days = Math.round((to - last) / DAY);
		if (days > (longest?.days ?? 0)) longest = { from: last, to, days, goesOn };
	};
	for (const span of spoken) {
		hold(Math.min(span.start, end), false);
		last = Math.max(last, Math.min(lastDayOf(span), end));
	}
	hold(end, true);
	return longest;
}

/** The last day that a dataset knows anything of: where a silence that goes on is counted to. */
export function horizonOf({ ledger: { starts, ends } }: Study): number {
	let last = -Infinity;
	for (let place = 0; place < starts.length; place++) {
		const day = Number.isFinite(ends[place]) ? ends[place]! - DAY : starts[place]!;
		last = Math.max(last, day);
	}
	return last;
}
