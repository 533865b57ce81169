import { ridgeCurve } from './ridge-curve.ts';
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
