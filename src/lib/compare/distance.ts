import { type Attention, sharesOf } from './attention.ts';
import { type Chance, chanceBetween } from './chance.ts';
import { divergenceOf, jensenShannonDistance, jensenShannonDivergence } from './jensen-shannon.ts';

/** How far apart two groups spread their links over the priorities. */
export interface Distance {
	/** Jensen–Shannon distance, base 2, 0 to 1, of the links as they are counted. */
	readonly distance: number;
	/** Its square, in bits. */
	readonly divergence: number;
	/** The distance without what few statements add to it; null where a group has a single one. */
	readonly corrected: number | null;
	/** The ends of its 95% interval, which holds both the figures above. */
	readonly low: number | null;
	readonly high: number | null;
	/** What dealing the statements to the two by chance gives; null where each has a single one. */
	readonly chance: Chance | null;
	/** Whether the distance is no more than chance gives in 95 of 100 deals. */
	readonly isWithinChance: boolean;
	/** Why the figure cannot be trusted; null where there are links enough. */
	readonly doubt: Doubt | null;
	/** The row whose shares differ the most. */
	readonly widest: number;
}

export type Doubt =
	| { readonly kind: 'few-links'; readonly fewest: number; readonly needed: number }
	| {
			readonly kind: 'thin';
			readonly fewest: number;
			readonly priorities: number;
			readonly needed: number;
	  };

const FEWEST_LINKS = 30; // under these one link moves a share by more than three points in a hundred
const LINKS_EACH = 5; // for each priority spoken to: under these the distance reads too large by chance
const OF_95 = 1.959964; // standard errors to either side

/**
 * The distances between every two of some groups, by `[a][b]` with a before b; null where one of them
 * has no link. The distance of a pair follows from the two alone.
 */
export function distancesOf(groups: readonly Attention[]): (Distance | null)[][] {
	return groups.map((a, at) =>
		groups.map((b, other) =>
			other <= at || a.total === 0 || b.total === 0 ? null : distanceOf(a, b)
		)
	);
}

/**
 * The distance of two groups. The divergence is corrected by the jackknife. Its interval is a score interval,
 * as E. B. Wilson’s for a share (Journal of the American Statistical Association 22 (1927), 209–212): the
 * divergences that the corrected one is no more than 1.96 of *their* standard errors away from, since a
 * larger one is less sure. Of both ends the root is taken; what is below 0 or above 1 is cut. Where the
 * distance is within what chance gives, the error counts for no less than that of chance; and where the
 * interval leaves the distance as counted out, it is widened up to it. How often it holds the true distance
 * is simulated in tests/compare/interval.test.ts.
 */
export function distanceOf(a: Attention, b: Attention): Distance {
	const [p, q] = [sharesOf(a.links), sharesOf(b.links)];
	const apart = p.map((share, row) => Math.abs(share - q[row]!));
	const distance = jensenShannonDistance(p, q);
	const isAlone = a.starts.length === 2 && b.starts.length === 2;
	const chance = isAlone ? null : chanceBetween(a, b);
	const isWithinChance = chance !== null && distance <= chance.most;
	return {
		distance,
		divergence: jensenShannonDivergence(p, q),
		...intervalOf(a, b, distance, isWithinChance ? chance.deviation : 0),
		chance,
		isWithinChance,
		doubt: doubtOf(a, b),
		widest: apart.indexOf(Math.max(...apart))
	};
}

function intervalOf(a: Attention, b: Attention, counted: number, leastError: number) {
	const estimate = jackknifed(a, b);
	if (!estimate) return { corrected: null, low: null, high: null };
	const { divergence, bias } = estimate;
	const error = Math.max(estimate.error, leastError);
	const spokenTo = a.links.filter((count, row) => count + b.links[row]! > 0).length;
	// Near 0 the variance of a divergence grows with it by four times what each degree of freedom adds.
	const growth = (4 * Math.max(0, bias)) / Math.max(1, spokenTo - 1);
	const middle = divergence + (OF_95 ** 2 * growth) / 2;
	const reach = OF_95 * Math.hypot(error, (OF_95 * growth) / 2);
	return {
		corrected: rooted(divergence),
		low: Math.min(counted, rooted(middle - reach)),
		high: Math.max(counted, rooted(middle + reach))
	};
}

/** The distance of a divergence, from 0 to 1. */
const rooted = (divergence: number): number => Math.sqrt(Math.min(1, Math.max(0, divergence)));

function doubtOf(a: Attention, b: Attention): Doubt | null {
	const fewest = Math.min(a.total, b.total);
	if (fewest < FEWEST_LINKS) return { kind: 'few-links', fewest, needed: FEWEST_LINKS };
	const priorities = a.links.filter((count, row) => count + b.links[row]! > 0).length;
	const needed = LINKS_EACH * priorities;
	return fewest < needed ? { kind: 'thin', fewest, priorities, needed } : null;
}

/** A divergence without the part that few statements add to it, and how sure it is. */
interface Jackknifed {
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
function jackknifed(a: Attention, b: Attention): Jackknifed | null {
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
