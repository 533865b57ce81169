import { sharesOf, type Attention } from './attention.ts';
import { divergenceOf, jensenShannonDivergence } from './jensen-shannon.ts';

/** A divergence without the part that few statements add to it, and how sure it is. */
export interface Jackknifed {
	/** In bits. Below 0 where what was taken off is more than what was counted. */
	readonly divergence: number;
	/** What was taken off. */
	readonly bias: number;
	/** Its standard error. */
	readonly error: number;
}

/**
 * The divergence between two groups, corrected by the jackknife: it is counted again without each statement
 * in turn. The divergence of two samples is too large, the more so the fewer statements they hold; how much
 * it changes when one is left out tells how much is to be taken off (M. H. Quenouille, “Notes on Bias in
 * Estimation”, Biometrika 43 (1956), 353–360; S. Zahl, “Jackknifing an Index of Diversity”, Ecology 58
 * (1977), 907–913, for entropies), and how sure the rest is (B. Efron and C. Stein, “The Jackknife Estimate
 * of Variance”, Annals of Statistics 9 (1981), 586–596: it errs on the side of too wide).
 * Whole statements are left out, since the links of one statement come together.
 * @returns null where one of the two has a single statement, which cannot be left out
 */
export function jackknifed(a: Attention, b: Attention): Jackknifed | null {
	if (statementsOf(a) < 2 || statementsOf(b) < 2) return null;
	const [p, q] = [sharesOf(a.links), sharesOf(b.links)];
	const whole = jensenShannonDivergence(p, q);
	const [one, other] = [leftOut(a, q, whole), leftOut(b, p, whole)];
	const bias = one.bias + other.bias;
	return {
		divergence: whole - bias,
		bias,
		error: Math.sqrt(one.variance + other.variance)
	};
}

const statementsOf = ({ starts }: Attention): number => starts.length - 1;

/**
 * What one group’s statements add to the bias and the variance. A divergence is a sum over rows, so that
 * without a statement only the terms of its own rows differ from what its number of links alone gives.
 */
function leftOut(group: Attention, other: Float64Array, whole: number) {
	const statements = statementsOf(group);
	const tables = new Map<number, LeftOutTable>();
	let sum = 0;
	let squares = 0;
	for (let statement = 0; statement < statements; statement++) {
		const [start, end] = [group.starts[statement]!, group.starts[statement + 1]!];
		const table = tables.get(end - start) ?? tableOf(group, other, end - start);
		tables.set(end - start, table);
		let change = table.sum - whole;
		for (let at = start; at < end; at++) change += table.changes[group.rows[at]!]!;
		sum += change;
		squares += change * change;
	}
	const mean = sum / statements;
	return {
		bias: (statements - 1) * mean,
		variance: (statements - 1) * Math.max(0, squares / statements - mean * mean)
	};
}

interface LeftOutTable {
	/** The divergence with so many links fewer, all counts unchanged. */
	readonly sum: number;
	/** By row: what it changes that the row loses a link. */
	readonly changes: Float64Array;
}

/** @param fewer the links of the statement that is left out */
function tableOf({ links, total }: Attention, other: Float64Array, fewer: number): LeftOutTable {
	const left = total - fewer;
	let sum = 0;
	const changes = new Float64Array(links.length);
	for (let row = 0; row < links.length; row++) {
		const term = divergenceOf(links[row]! / left, other[row]!);
		sum += term;
		if (links[row]! > 0) changes[row] = divergenceOf((links[row]! - 1) / left, other[row]!) - term;
	}
	return { sum, changes };
}
