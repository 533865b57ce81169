import { ridgeCurve } from './ridge-curve.ts';

type Point = readonly [x: number, y: number];

/**
 * Points as SVG path data: a stroke with round or square ends makes marks of them, in a few characters each, which
 * stay round and square in whatever width they are stretched to.
 */
export const pointsPath = (xs: readonly number[], ys: readonly number[]): string =>
	xs.map((x, at) => `M${round(x)},${round(ys[at]!)}h0`).join('');

const round = (px: number): number => Math.round(px * 10) / 10;

/** A ridge as SVG path data: its line, and the area between that and a base line. */
export function ridgePaths(points: readonly Point[], base: number): { line: string; area: string } {
	const [first, last] = [points[0]!, points[points.length - 1]!];
	const line =
		`M${round(first[0])},${round(first[1])}` +
		ridgeCurve(points)
			.map((piece) => `C${piece.map(round).join()}`)
			.join('');
	return { line, area: `${line}L${round(last[0])},${round(base)}H${round(first[0])}Z` };
}

/** The same on a canvas: the line, or where a base line is given the area. */
export function traceRidge(
	context: CanvasRenderingContext2D,
	points: readonly Point[],
	base: number | null
): void {
	const [first, last] = [points[0]!, points[points.length - 1]!];
	context.beginPath();
	context.moveTo(...first);
	for (const piece of ridgeCurve(points)) context.bezierCurveTo(...piece);
	if (base === null) return;
	context.lineTo(last[0], base);
	context.lineTo(first[0], base);
	context.closePath();
}
