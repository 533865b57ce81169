import { randomLcg } from 'd3';
import type { Attention } from '#lib/compare/attention.ts';
import { jensenShannonDistance } from '#lib/compare/jensen-shannon.ts';

/** Draws groups from a spread of links that is known, so that what is estimated of them can be held against it. */
export interface Sampler {
	/** A group with at least so many links: statements of one link or two. */
	group(key: string, spread: readonly number[], links: number): Attention;
	/** Two spreads of first links over so many priorities, of which all links are so far apart. */
	spreads(priorities: number, distance: number): [number[], number[]];
}

export function sampler(seed: number): Sampler {
	const random = randomLcg(seed);
	const pick = (spread: readonly number[]) => {
		let left = random();
		const row = spread.findIndex((share) => (left -= share) < 0);
		return row < 0 ? spread.length - 1 : row;
	};
	const uneven = (count: number) => {
		const weights = Array.from({ length: count }, () => -Math.log(1 - random()));
		const whole = weights.reduce((sum, one) => sum + one);
		return weights.map((one) => one / whole);
	};
	const drawing: Sampler = {
		group(key, spread, links) {
			const statements: number[][] = [];
			for (let count = 0; count < links; count += statements.at(-1)!.length) {
				const row = pick(spread);
				statements.push(random() < 0.5 ? [row] : [row, besides(row, spread.length)]);
			}
			return groupOf(key, statements, spread.length);
		},
		spreads(priorities, distance) {
			const one = uneven(priorities);
			if (distance === 0) return [one, one];
			// The other is mixed with one that says most where the first says least.
			const order = [...one.keys()].sort((a, b) => one[a]! - one[b]!);
			const falling = uneven(priorities).sort((a, b) => b - a);
			const far = one.map((_, row) => falling[order.indexOf(row)]!);
			const mixed = (part: number) => one.map((share, row) => share + part * (far[row]! - share));
			const apart = (part: number) =>
				jensenShannonDistance(sharesFrom(one), sharesFrom(mixed(part)));
			if (apart(1) < distance) return drawing.spreads(priorities, distance);
			let [low, high] = [0, 1];
			for (let step = 0; step < 40; step++) {
				const part = (low + high) / 2;
				if (apart(part) < distance) low = part;
				else high = part;
			}
			return [one, mixed(low)];
		}
	};
	return drawing;
}

/** What half of all statements on a priority bear on too: the links of a statement come together. */
const besides = (row: number, priorities: number) =>
	(row + Math.floor(priorities / 2)) % priorities;

/** The shares of all links, where the first links are spread so. */
function sharesFrom(spread: readonly number[]): number[] {
	const shares = spread.map((share) => share / 1.5);
	for (const [row, share] of spread.entries()) shares[besides(row, spread.length)]! += share / 3;
	return shares;
}

/** A group by the rows that each of its statements bears on. */
export function groupOf(
	key: string,
	statements: readonly (readonly number[])[],
	priorities: number
): Attention {
	const rows = statements.flat();
	const links = new Uint32Array(priorities);
	for (const row of rows) links[row]!++;
	let end = 0;
	return {
		group: { key, holds: { kind: 'place', name: key }, period: null },
		links,
		total: rows.length,
		starts: Uint32Array.from([0, ...statements.map(({ length }) => (end += length))]),
		rows: Uint16Array.from(rows)
	};
}
