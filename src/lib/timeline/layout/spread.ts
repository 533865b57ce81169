/** What wants a place on a line: where, best of all, and between which bounds. px */
export interface Wish {
	readonly at: number;
	readonly least: number;
	readonly most: number;
}

/**
 * Places for wishes, each inside its bounds and at least a gap from the next, in their order; each as near to its
 * wish as its neighbours allow. null where there is no room.
 * @param wishes in the order in which they shall stand
 */
export function spread(wishes: readonly Wish[], gap: number): number[] | null {
	const latest: number[] = [];
	let next = Infinity;
	for (let index = wishes.length - 1; index >= 0; index--) {
		next = latest[index] = Math.min(wishes[index]!.most, next - gap);
	}
	const xs: number[] = [];
	let before = -Infinity;
	for (const [index, { at, least }] of wishes.entries()) {
		const earliest = Math.max(least, before + gap);
		if (earliest > latest[index]! + HAIR) return null;
		before = Math.min(Math.max(at, earliest), latest[index]!);
		xs.push(before);
	}
	return xs;
}

const HAIR = 1e-6; // px: sums of gaps are not exact
