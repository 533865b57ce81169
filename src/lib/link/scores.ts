import { REACH, type Chain } from './chain.ts';
import type { Passage } from './passage.ts';
import type { Profile } from './profile.ts';

/** The cosines of a passage with all priorities, in their order. */
export type Cosines = (passage: Passage) => Float64Array;

/** Statements' scores with all priorities, 0 to 1; and the cosines of each passage of the chain. */
export interface Scores {
	readonly statements: readonly Float64Array[];
	readonly passages: readonly Float64Array[];
}

const NEXT = 0.4; // of a passage's own weight, for the ones just before and after it
const FADING = 0.8; // from one passage to the next
const BEST = 0.7; // for the best passage of a statement of several; the rest for their mean
const EVENT = 0.5; // for the mean of the group that a statement belongs to

/** Looks priorities up by the terms of a passage. */
export function cosinesWith(profiles: readonly Profile[]): Cosines {
	const sayers = new Map<string, number[]>();
	for (const [at, { vector }] of profiles.entries()) {
		for (const [key, weight] of vector) {
			const one = sayers.get(key);
			if (one) one.push(at, weight);
			else sayers.set(key, [at, weight]);
		}
	}
	return ({ vector }) => {
		const cosines = new Float64Array(profiles.length);
		for (const [key, weight] of vector) {
			const one = sayers.get(key);
			if (!one) continue;
			for (let at = 0; at < one.length; at += 2) cosines[one[at]!]! += weight * one[at + 1]!;
		}
		return cosines;
	};
}

/**
 * Scores the statements of a chain: each passage with those around it, at half weight and fading; the best
 * passage of a statement with the mean of all; the statement with the mean of its group.
 */
export function scoresOf(
	chain: Chain,
	groups: readonly (readonly number[])[],
	cosines: Cosines
): Scores {
	const passages = chain.passages.map(cosines);
	const statements = chain.first.map((first, statement) =>
		bestAndMean(
			Array.from({ length: chain.count[statement]! }, (_, at) =>
				withAround(first + at, chain, passages)
			)
		)
	);
	return { statements: withGroups(statements, groups), passages };
}

function withAround(at: number, { before, after }: Chain, passages: readonly Float64Array[]) {
	const sum = Float64Array.from(passages[at]!);
	let weights = 1;
	for (const next of [before, after]) {
		let weight = NEXT;
		let to = next[at]!;
		for (let step = 0; step < REACH && to >= 0; step++) {
			add(sum, passages[to]!, weight);
			weights += weight;
			weight *= FADING;
			to = next[to]!;
		}
	}
	return scaled(sum, 1 / weights);
}

function bestAndMean(passages: readonly Float64Array[]): Float64Array {
	if (passages.length === 1) return passages[0]!;
	const sum = new Float64Array(passages[0]!.length);
	const best = new Float64Array(sum.length);
	for (const scores of passages) {
		add(sum, scores, (1 - BEST) / passages.length);
		for (let at = 0; at < best.length; at++) best[at] = Math.max(best[at]!, scores[at]!);
	}
	add(sum, best, BEST);
	return sum;
}

function withGroups(
	statements: readonly Float64Array[],
	groups: readonly (readonly number[])[]
): Float64Array[] {
	const scored = [...statements];
	for (const group of groups) {
		const mean = new Float64Array(statements[group[0]!]!.length);
		for (const at of group) add(mean, statements[at]!, 1 / group.length);
		for (const at of group) {
			const sum = Float64Array.from(statements[at]!);
			add(sum, mean, EVENT);
			scored[at] = scaled(sum, 1 / (1 + EVENT));
		}
	}
	return scored;
}

function add(sum: Float64Array, scores: Float64Array, weight: number): void {
	for (let at = 0; at < sum.length; at++) sum[at]! += weight * scores[at]!;
}

function scaled(scores: Float64Array, by: number): Float64Array {
	for (let at = 0; at < scores.length; at++) scores[at]! *= by;
	return scores;
}
