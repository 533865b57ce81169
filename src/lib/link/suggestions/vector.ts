/** Weights by term; sparse. */
export type Vector = Map<string, number>;

/** Adds a weight to a term's. */
export function raise(vector: Vector, key: string, weight: number): void {
	vector.set(key, (vector.get(key) ?? 0) + weight);
}

/** Brings a vector to length 1; an empty one stays empty. */
export function unit(vector: Vector): Vector {
	let squares = 0;
	for (const weight of vector.values()) squares += weight * weight;
	const length = Math.sqrt(squares) || 1;
	for (const [key, weight] of vector) vector.set(key, weight / length);
	return vector;
}

/** How much saying a term so often says: 1 + ln, so that a second time counts less than the first. */
export const often = (times: number): number => (times >= 1 ? 1 + Math.log(times) : times);
