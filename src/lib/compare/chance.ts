import { ascending, quantileSorted, randomLcg } from 'd3';
import type { Attention } from './attention.ts';
import { divergenceOf } from './jensen-shannon.ts';

/** How far apart two groups would be if their statements were dealt to them by chance. */
export interface Chance {
	/** Of as many deals as `shuffles`, half are no further apart than this. */
	readonly median: number;
	/** 95 in 100 are no further apart than this. */
	readonly most: number;
	/** Standard deviation of the divergences, in bits. */
	readonly deviation: number;
	readonly shuffles: number;
}

const SHUFFLES = 400;
const MOST_PACKS = 128; // in the smaller group, so that an answer is there at once

/**
 * What chance alone gives: all statements of the two are shuffled, and as many as before are dealt to each
 * (a permutation test: R. A. Fisher, “The Design of Experiments”, 1935, section 21; E. J. G. Pitman,
 * Supplement to the Journal of the Royal Statistical Society 4 (1937), 119–130). Whole statements are
 * dealt, since the links of one statement come together; of more than 128 in the smaller group equal packs,
 * made at random, which vary as much as their statements do.
 *
 * The shuffle is seeded by what the two hold and by nothing else: the same links give the same figures,
 * whichever is named first, and whatever other groups are shown.
 */
export function chanceBetween(a: Attention, b: Attention): Chance {
	const divergences: number[] = [];
	dealAll(a, b, (some, all) => divergences.push(divergenceFromRest(some, all)));
	divergences.sort(ascending);
	return {
		median: Math.sqrt(quantileSorted(divergences, 0.5)!),
		most: Math.sqrt(quantileSorted(divergences, 0.95)!),
		deviation: deviationOf(divergences),
		shuffles: SHUFFLES
	};
}

/**
 * How far apart the shares of each row are by chance: 95 in 100 of the same deals have no greater difference,
 * whichever of the two is ahead. By row, as shares from 0 to 1.
 */
export function chancesByRow(a: Attention, b: Attention): Float64Array {
	const rows = a.links.length;
	const apart = new Float64Array(rows * SHUFFLES);
	let deal = 0;
	dealAll(a, b, (some, all) => {
		const [dealt, whole] = [totalOf(some), totalOf(all)];
		for (let row = 0; row < rows; row++) {
			const others = all[row]! - some[row]!;
			apart[row * SHUFFLES + deal] = Math.abs(some[row]! / dealt - others / (whole - dealt));
		}
		deal++;
	});
	return Float64Array.from({ length: rows }, (_, row) => {
		const its = apart.subarray(row * SHUFFLES, (row + 1) * SHUFFLES);
		return quantileSorted([...its.sort()], 0.95)!;
	});
}

const totalOf = (links: ArrayLike<number>): number => {
	let total = 0;
	for (let row = 0; row < links.length; row++) total += links[row]!;
	return total;
};

/** Deals the statements of two groups between them by chance, as often as there are shuffles. */
function dealAll(
	a: Attention,
	b: Attention,
	hold: (some: Uint32Array, all: Uint32Array) => void
): void {
	const [small, large] = inOrder(a, b);
	const random = randomLcg(Math.imul(small.hash, 31) ^ large.hash);
	const size = Math.max(1, Math.round(small.statements / MOST_PACKS));
	const packs = packsOf([small.group, large.group], size, random);
	const all = small.group.links.map((count, row) => count + large.group.links[row]!);
	const order = Uint32Array.from({ length: packs.count }, (_, pack) => pack);
	for (let deal = 0; deal < SHUFFLES; deal++)
		hold(dealtOut(packs, order, packs.firstGroup, all.length, random), all);
}

function deviationOf(values: readonly number[]): number {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return Math.sqrt(squares / (values.length - 1));
}

/** The links of some packs, drawn without replacement: the first steps of a Fisher–Yates shuffle. */
function dealtOut(
	{ starts, rows, counts, count }: Packs,
	order: Uint32Array,
	dealt: number,
	rowCount: number,
	random: () => number
): Uint32Array {
	const links = new Uint32Array(rowCount);
	for (let at = 0; at < dealt; at++) {
		const other = at + Math.floor(random() * (count - at));
		const pack = order[other]!;
		order[other] = order[at]!;
		order[at] = pack;
		for (let slot = starts[pack]!; slot < starts[pack + 1]!; slot++) {
			links[rows[slot]!]! += counts[slot]!;
		}
	}
	return links;
}

/** The divergence between some of the links and the rest of them. */
function divergenceFromRest(some: Uint32Array, all: Uint32Array): number {
	let dealt = 0;
	let left = 0;
	for (let row = 0; row < all.length; row++) {
		dealt += some[row]!;
		left += all[row]! - some[row]!;
	}
	let divergence = 0;
	for (let row = 0; row < all.length; row++) {
		if (all[row]! === 0) continue;
		divergence += divergenceOf(some[row]! / dealt, (all[row]! - some[row]!) / left);
	}
	return Math.min(1, Math.max(0, divergence));
}

/** The smaller group first, and of equal ones the one whose links have the smaller hash. */
function inOrder(a: Attention, b: Attention) {
	const [one, other] = [a, b].map((group) => ({
		...{ group, hash: hashOf(group), statements: group.starts.length - 1 }
	})) as [Hashed, Hashed];
	const isInOrder = one.statements - other.statements || one.hash - other.hash;
	return isInOrder <= 0 ? ([one, other] as const) : ([other, one] as const);
}

interface Hashed {
	readonly group: Attention;
	readonly hash: number;
	readonly statements: number;
}

/** A number by what the statements of a group bear on (FNV-1a, by link). */
function hashOf({ starts, rows }: Attention): number {
	let hash = 0x811c9dc5;
	let next = 1;
	for (let at = 0; at < rows.length; at++) {
		if (at === starts[next]) {
			hash = Math.imul(hash ^ 0xffff, 0x01000193);
			next++;
		}
		hash = Math.imul(hash ^ rows[at]!, 0x01000193);
	}
	return hash >>> 0;
}

/** Statements of some groups in packs of one size, each with its links counted by row. */
interface Packs {
	readonly count: number;
	/** How many of them, the first ones, are of the first group. */
	readonly firstGroup: number;
	/** Pack i has the slots `starts[i]` to `starts[i + 1]` of the two arrays below. */
	readonly starts: Uint32Array;
	readonly rows: Uint16Array;
	readonly counts: Uint32Array;
}

/**
 * Packs statements at random, so that what stands together in the dataset does not stand together here.
 * @param size statements in a pack, or one more; 1 leaves each statement on its own
 */
function packsOf(groups: readonly Attention[], size: number, random: () => number): Packs {
	const [starts, rows, counts]: [number[], number[], number[]] = [[0], [], []];
	const firsts = groups.map((group) => {
		const statements = group.starts.length - 1;
		const order = size === 1 ? null : shuffled(statements, random);
		const packs = Math.max(1, Math.floor(statements / size));
		const links = new Uint32Array(group.links.length);
		for (let pack = 0; pack < packs; pack++) {
			const end = Math.floor(((pack + 1) * statements) / packs);
			for (let at = Math.floor((pack * statements) / packs); at < end; at++) {
				const statement = order ? order[at]! : at;
				for (let slot = group.starts[statement]!; slot < group.starts[statement + 1]!; slot++) {
					links[group.rows[slot]!]!++;
				}
			}
			for (let row = 0; row < links.length; row++) {
				if (links[row] === 0) continue;
				rows.push(row);
				counts.push(links[row]!);
				links[row] = 0;
			}
			starts.push(rows.length);
		}
		return packs;
	});
	return {
		count: starts.length - 1,
		firstGroup: firsts[0]!,
		starts: Uint32Array.from(starts),
		rows: Uint16Array.from(rows),
		counts: Uint32Array.from(counts)
	};
}

function shuffled(length: number, random: () => number): Uint32Array {
	const order = Uint32Array.from({ length }, (_, at) => at);
	for (let at = length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[order[at], order[other]] = [order[other]!, order[at]!];
	}
	return order;
}
