/**
 * The Jensen–Shannon divergence of two distributions over the same outcomes, base 2: 0 where they are
 * the same, 1 where they share no outcome. Its square root is a distance in the strict sense.
 *
 * J. Lin, “Divergence Measures Based on the Shannon Entropy”, IEEE Transactions on Information Theory
 * 37 (1991), 145–151. D. M. Endres and J. E. Schindelin, “A New Metric for Probability Distributions”,
 * ibid. 49 (2003), 1858–1860, show that the root is a metric.
 * @param p probabilities, which add up to 1; q the same, as many
 * @returns 0 to 1; NaN where one of them is empty
 */
export function jensenShannonDivergence(p: ArrayLike<number>, q: ArrayLike<number>): number {
	let bits = 0;
	let mass = 0;
	for (let outcome = 0; outcome < p.length; outcome++) {
		const [a, b] = [p[outcome]!, q[outcome]!];
		bits += divergenceOf(a, b);
		mass += a + b;
	}
	// Rounding may carry the sum past its ends by some 1e-16.
	return mass > 0 ? Math.min(1, Math.max(0, bits)) : NaN;
}

/** What one outcome adds to the divergence, by its two probabilities. */
export function divergenceOf(a: number, b: number): number {
	const middle = (a + b) / 2;
	const ofA = a > 0 ? (a * Math.log2(a / middle)) / 2 : 0;
	return b > 0 ? ofA + (b * Math.log2(b / middle)) / 2 : ofA;
}

/** The Jensen–Shannon distance, base 2, from 0 to 1: the root of the divergence. */
export const jensenShannonDistance = (p: ArrayLike<number>, q: ArrayLike<number>): number =>
	Math.sqrt(jensenShannonDivergence(p, q));
