import type { Ridge } from '../shapes/shape.ts';

/**
 * Points as SVG path data: a stroke with round or square ends makes marks of them, in a few characters each, which
 * stay round and square in whatever width they are stretched to.
 */
export const pointsPath = (xs: readonly number[], ys: readonly number[]): string =>
	xs.map((x, at) => `M${round(x)},${round(ys[at]!)}h0`).join('');

const round = (px: number): number => Math.round(px * 10) / 10;

/**
 * A ridge as SVG path data, each piece counted from the end of the one before, which takes few characters. Filled, it
 * is the area between it and its base line.
 */
export const ridgePath = (runs: Ridge['runs']): string =>
	runs
		.map((points) => {
			let [x, y] = points[0]!.map(tenths) as [number, number];
			let path = `M${written(x)},${written(y)}`;
			for (const [x1, y1, x2, y2, toX, toY] of ridgeCurve(points)) {
				const [endX, endY] = [tenths(toX), tenths(toY)];
				path += `c${written(tenths(x1) - x)},${written(tenths(y1) - y)},${written(tenths(x2) - x)},${written(tenths(y2) - y)},${written(endX - x)},${written(endY - y)}`;
				[x, y] = [endX, endY];
			}
			return path;
		})
		.join('');

const tenths = (px: number): number => Math.round(px * 10);

/** Small numbers of tenths as px: a page of ridges writes the same few a hundred thousand times. */
const texts = new Map<number, string>();

function written(tenths: number): string {
	const text = texts.get(tenths) ?? `${tenths / 10}`;
	if (texts.size < 10_000) texts.set(tenths, text);
	return text;
}

/** The same on a canvas. */
export function traceRidge(context: CanvasRenderingContext2D, runs: Ridge['runs']): void {
	context.beginPath();
	for (const points of runs) {
		context.moveTo(...points[0]!);
		for (const piece of ridgeCurve(points)) context.bezierCurveTo(...piece);
	}
}

type Point = readonly [x: number, y: number];

/** A cubic curve from one point to the next: its two control points, and its end. */
type Piece = readonly [x1: number, y1: number, x2: number, y2: number, x: number, y: number];

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
