const PALEST = 8; // % of the colour: a cell that is not empty can be seen
const DARKEST = 42; // % of it: words on it can still be read

/** How much of its colour a cell has: the more, the larger its share of the largest that is shown. */
export const tintOf = (share: number, largest: number): string =>
	`${Math.round(PALEST + (largest > 0 ? Math.min(1, share / largest) : 0) * (DARKEST - PALEST))}%`;
