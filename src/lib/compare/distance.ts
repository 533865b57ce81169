import { ascending, quantileSorted, randomLcg } from 'd3';
import { sharesOf, type Attention } from './attention.ts';
import { jensenShannonDistance, jensenShannonDivergence } from './jensen-shannon.ts';

/** How far apart two sides spread their links over the priorities. */
export interface Distance {
	/** Jensen–Shannon distance, base 2, 0 to 1. */
	readonly distance: number;
	/** Its square, in bits. */
	readonly divergence: number;
	/** The ends of its 95% interval. */
	readonly low: number;
	readonly high: number;
	readonly resamples: number;
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
const MOST_DRAWS = 4_000_000; // statements drawn for one side, so that an answer is there at once
const MOST_RESAMPLES = 1000;
const FEWEST_RESAMPLES = 100;
const SEED = 0.42;

/**
 * The distances between every two of some sides, by `[a][b]` with a before b; null where one of them
 * has no link. Their uncertainty is by a bootstrap over statements, since the links of one statement
 * come together: each side's statements are drawn anew with replacement. Drawing adds noise, which makes
 * distances larger; the basic interval takes as much off again (A. C. Davison and D. V. Hinkley,
 * “Bootstrap Methods and their Application”, 1997, section 5.2), and is cut to 0 and 1.
 * The draw is seeded: the same links give the same figures.
 */
export function distancesOf(sides: readonly Attention[]): (Distance | null)[][] {
	const largest = Math.max(1, ...sides.map(({ starts }) => starts.length - 1));
	const resamples = Math.round(
		Math.min(MOST_RESAMPLES, Math.max(FEWEST_RESAMPLES, MOST_DRAWS / largest))
	);
	const random = randomLcg(SEED);
	const drawn = sides.map((side) => resampled(side, resamples, random));
	return sides.map((a, at) =>
		sides.map((b, other) =>
			other <= at || a.total === 0 || b.total === 0
				? null
				: distanceOf(a, b, drawn[at]!, drawn[other]!)
		)
	);
}

function distanceOf(
	a: Attention,
	b: Attention,
	drawnA: readonly Float64Array[],
	drawnB: readonly Float64Array[]
): Distance {
	const [p, q] = [sharesOf(a.links), sharesOf(b.links)];
	const distances = drawnA
		.map((shares, draw) => jensenShannonDistance(shares, drawnB[draw]!))
		.sort(ascending);
	const apart = p.map((share, row) => Math.abs(share - q[row]!));
	const distance = jensenShannonDistance(p, q);
	return {
		distance,
		divergence: jensenShannonDivergence(p, q),
		low: Math.max(0, 2 * distance - quantileSorted(distances, 0.975)!),
		high: Math.min(1, Math.max(0, 2 * distance - quantileSorted(distances, 0.025)!)),
		resamples: distances.length,
		doubt: doubtOf(a, b),
		widest: apart.indexOf(Math.max(...apart))
	};
}

function doubtOf(a: Attention, b: Attention): Doubt | null {
	const fewest = Math.min(a.total, b.total);
	if (fewest < FEWEST_LINKS) return { kind: 'few-links', fewest, needed: FEWEST_LINKS };
	const priorities = a.links.filter((count, row) => count + b.links[row]! > 0).length;
	const needed = LINKS_EACH * priorities;
	return fewest < needed ? { kind: 'thin', fewest, priorities, needed } : null;
}

/** The shares of so many sets of statements, each drawn from the side's own with replacement. */
function resampled(
	{ links, starts, rows }: Attention,
	resamples: number,
	random: () => number
): Float64Array[] {
	const statements = starts.length - 1;
	return Array.from({ length: resamples }, () => {
		const counts = new Uint32Array(links.length);
		for (let draw = 0; draw < statements; draw++) {
			const statement = Math.floor(random() * statements);
			for (let at = starts[statement]!; at < starts[statement + 1]!; at++) counts[rows[at]!]!++;
		}
		return sharesOf(counts);
	});
}
