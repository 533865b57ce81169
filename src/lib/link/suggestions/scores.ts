import { type Chain, REACH } from './neighbours.ts';
import type { Passage } from './passage.ts';
import type { Profile } from './profile.ts';

/** The cosines of a passage with all priorities, in their order. */
export type Cosines = (passage: Passage) => Float64Array;

/** What is asked of a chain, by index: each is worked out when it is asked for, and once. */
export interface Scores {
	/** A statement's scores with all priorities, 0 to 1. */
	ofStatement(at: number): Float64Array;
	/** The cosines of a passage. */
	ofPassage(at: number): Float64Array;
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
	const groupOf = new Map(groups.flatMap((group) => group.map((at) => [at, group] as const)));
	const ofPassage = onceEach((at: number) => cosines(chain.passages[at]!));
	const alone = onceEach((at: number) =>
		bestAndMean(
			Array.from({ length: chain.count[at]! }, (_, step) =>
				withAround(chain.first[at]! + step, chain, ofPassage)
			)
		)
	);
	const mean = onceEach((group: readonly number[]) => meanOf(group.map(alone)));
	const ofStatement = onceEach((at: number) => {
		const group = groupOf.get(at);
		return group ? withMean(alone(at), mean(group)) : alone(at);
	});
	return { ofStatement, ofPassage };
}

/** What a function makes of a thing, made once for each. */
function onceEach<Thing, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
	const all = new Map<Thing, Made>();
	return (thing) => {
		const made = all.get(thing) ?? make(thing);
		all.set(thing, made);
		return made;
	};
}

function withAround(at: number, { before, after }: Chain, ofPassage: Scores['ofPassage']) {
	const sum = Float64Array.from(ofPassage(at));
	let weights = 1;
	for (const next of [before, after]) {
		let weight = NEXT;
		let to = next[at]!;
		for (let step = 0; step < REACH && to >= 0; step++) {
			add(sum, ofPassage(to), weight);
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

function meanOf(statements: readonly Float64Array[]): Float64Array {
	const mean = new Float64Array(statements[0]!.length);
	for (const scores of statements) add(mean, scores, 1 / statements.length);
	return mean;
}

/** The scores of a statement with the mean of its group. */
function withMean(scores: Float64Array, mean: Float64Array): Float64Array {
	const sum = Float64Array.from(scores);
	add(sum, mean, EVENT);
	return scaled(sum, 1 / (1 + EVENT));
}

function add(sum: Float64Array, scores: Float64Array, weight: number): void {
	for (let at = 0; at < sum.length; at++) sum[at]! += weight * scores[at]!;
}

function scaled(scores: Float64Array, by: number): Float64Array {
	for (let at = 0; at < scores.length; at++) scores[at]! *= by;
	return scores;
}
