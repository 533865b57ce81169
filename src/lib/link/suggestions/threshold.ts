import type { Strength } from './suggestion.ts';

/** From which score on a suggestion is worth a person's time, and how that is known. */
export interface Threshold {
	readonly score: number;
	/** From how many decisions it was learnt; 0 for the fixed one. */
	readonly decisions: number;
}

/** What a person decided about a suggestion. */
export interface Decision {
	readonly score: number;
	readonly accepted: boolean;
}

/** Before there are decisions enough. */
export const FIXED_THRESHOLD: Threshold = { score: 0.02, decisions: 0 };

/** Decisions from which a threshold can be learnt. */
export const ENOUGH = 50;

/**
 * The threshold that would have parted the decisions best: of all scores that were decided on, the one from
 * which on the accepted ones are separated from the rejected with the highest F1; of equals the lowest, so that
 * less is kept silent. Fewer than 50 decisions leave the fixed one; where all were rejected, it is a score
 * that nothing has.
 */
export function thresholdFrom(decisions: readonly Decision[]): Threshold {
	if (decisions.length < ENOUGH) return FIXED_THRESHOLD;
	const accepted = decisions.filter((one) => one.accepted).length;
	let best = { score: 1, f1: 0 };
	let shown = 0;
	let right = 0;
	const falling = [...decisions].sort((a, b) => b.score - a.score);
	for (const [at, { score, accepted: yes }] of falling.entries()) {
		shown += 1;
		if (yes) right += 1;
		if (falling[at + 1]?.score === score) continue;
		const f1 = (2 * right) / (shown + accepted);
		if (right > 0 && f1 >= best.f1) best = { score, f1 };
	}
	return { score: best.score, decisions: decisions.length };
}

const SURE = 2; // times the threshold
const CLEAR = 0.3; // of the score, before the next priority

/** Weak below the threshold; strong is only the first, at twice the threshold and clearly before the second. */
export function strengthOf(
	score: number,
	margin: number,
	rank: number,
	{ score: least }: Threshold
): Strength {
	if (score < least) return 'weak';
	const strong = rank === 0 && score >= SURE * least && margin >= CLEAR * score;
	return strong ? 'strong' : 'possible';
}
