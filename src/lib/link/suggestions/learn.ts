import type { Profile } from './profile.ts';
import { raise, unit, type Vector } from './vector.ts';

/** A priority, and the vector of a statement that a person has linked to it. */
export interface Example {
	readonly priority: string;
	readonly vector: Vector;
}

const PROFILE = 5; // what a codebook says outweighs one statement that a person linked
const COMMON = 0.5; // of what the accepted statements say on the whatever priority

/**
 * Profiles after accepted links (Rocchio): five times the priority's vector, and the sum of its statements'
 * vectors, less half of what statements of any priority would say, over the root of their number.
 */
export function learned(profiles: readonly Profile[], examples: readonly Example[]): Profile[] {
	const common: Vector = new Map();
	for (const { vector } of examples) {
		for (const [key, weight] of vector) raise(common, key, weight / examples.length);
	}
	return profiles.map((profile) => {
		const own = examples.filter(({ priority }) => priority === profile.id);
		if (own.length === 0) return profile;
		const sum: Vector = new Map();
		for (const { vector } of own) for (const [key, weight] of vector) raise(sum, key, weight);
		const vector = new Map([...profile.vector].map(([key, weight]) => [key, PROFILE * weight]));
		for (const [key, weight] of sum) {
			const beyond = weight - COMMON * own.length * common.get(key)!;
			if (beyond > 0) raise(vector, key, beyond / Math.sqrt(own.length));
		}
		return { ...profile, vector: unit(vector) };
	});
}
