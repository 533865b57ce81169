import { lastOf } from '../base/sequences.ts';

const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5];
const MOST_TICKS = 5;

/** A scale of shares from 0 to a round one that holds the largest, with ticks at round shares. */
export function niceScale(largest: number): {
	readonly most: number;
	readonly ticks: readonly number[];
} {
	const step = STEPS.find((one) => largest / one <= MOST_TICKS) ?? 0.5;
	const count = Math.max(1, Math.ceil(largest / step - 1e-9));
	// To whole per cents: three times 0.05 is more than 0.15.
	const ticks = Array.from({ length: count + 1 }, (_, at) =>
		Math.min(1, Math.round(at * step * 100) / 100)
	);
	return { most: lastOf(ticks)!, ticks };
}
