type Point = readonly [x: number, y: number];

/** A cubic curve from one point to the next: its two control points, and its end. */
export type Piece = readonly [x1: number, y1: number, x2: number, y2: number, x: number, y: number];

/**
 * A curve through points that never swings beyond them: it rises and falls only where they do. By M. Steffen, A
 * simple method for monotonic interpolation in one dimension, Astronomy and Astrophysics 239 (1990). Own lines:
 * d3-shape has the same, but with all its curves and shapes, which would be a tenth of an embed.
 * @param points from left to right, two or more
 */
export function ridgeCurve(points: readonly Point[]): Piece[] {
	const steps = points.slice(1).map(([x, y], at) => {
		const [x0, y0] = points[at]!;
		return { width: x - x0, slope: x > x0 ? (y - y0) / (x - x0) : 0 };
	});
	const inner = points.slice(1, -1).map((_, at) => slopeBetween(steps[at]!, steps[at + 1]!));
	const slopes = [steps[0]!.slope, ...inner, steps[steps.length - 1]!.slope];
	return steps.map(({ width }, at) => {
		const [[x0, y0], [x, y]] = [points[at]!, points[at + 1]!];
		const third = width / 3;
		return [x0 + third, y0 + third * slopes[at]!, x - third, y - third * slopes[at + 1]!, x, y];
	});
}

interface Step {
	readonly width: number;
	readonly slope: number;
}

function slopeBetween(before: Step, after: Step): number {
	const mean =
		(before.slope * after.width + after.slope * before.width) / (before.width + after.width);
	const sign = Math.sign(before.slope) + Math.sign(after.slope);
	const least = Math.min(Math.abs(before.slope), Math.abs(after.slope), Math.abs(mean) / 2);
	return sign * least || 0;
}
