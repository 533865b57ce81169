/** The end of a ribbon, at the words that it joins: px from the top left corner of the spread. */
export interface Fastening {
	readonly x: number;
	/** The edge of the column that the words stand in. */
	readonly edge: number;
	readonly top: number;
	readonly bottom: number;
}

/** A ribbon from words to words, as the path of an SVG: along their lines as far as they are text, then across. */
export function ribbonPath(from: Fastening, to: Fastening): string {
	const middle = (from.edge + to.edge) / 2;
	return [
		`M${from.x},${from.top}H${from.edge}`,
		`C${middle},${from.top} ${middle},${to.top} ${to.edge},${to.top}`,
		`H${to.x}V${to.bottom}H${to.edge}`,
		`C${middle},${to.bottom} ${middle},${from.bottom} ${from.edge},${from.bottom}`,
		`H${from.x}Z`
	].join('');
}

/** The height at which ribbons pass the middle, on the whole. */
export function middleOf(ribbons: readonly (readonly [Fastening, Fastening])[]): number {
	const heights = ribbons.map(([a, b]) => (a.top + a.bottom + b.top + b.bottom) / 4);
	return heights.reduce((sum, height) => sum + height, 0) / heights.length;
}
