import { ridgeCurve } from './ridge-curve.ts';
import type { Ridge } from './shape.ts';

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
			let from = points[0]!.map(round);
			let path = `M${from.join()}`;
			for (const piece of ridgeCurve(points)) {
				path += `c${piece.map((px, at) => round(round(px) - from[at % 2]!)).join()}`;
				from = piece.slice(4).map(round);
			}
			return path;
		})
		.join('');

/** The same on a canvas. */
export function traceRidge(context: CanvasRenderingContext2D, runs: Ridge['runs']): void {
	context.beginPath();
	for (const points of runs) {
		context.moveTo(...points[0]!);
		for (const piece of ridgeCurve(points)) context.bezierCurveTo(...piece);
	}
}
