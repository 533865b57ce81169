import type { Arc, Plumb, Scene } from './scene.ts';
import { bisectLeft } from '../time/search-sorted.ts';

const FARTHEST = 40; // px beyond the edge, where an arc to a statement outside the window ends

/**
 * The references of the statements that stand alone, as arcs back to what they refer to.
 * `placeOf` tells where a statement stands on the time axis, in px, also outside the window.
 */
export function arcsOf(
	scene: Scene,
	width: number,
	referencesOf: (statement: number) => readonly number[],
	indexOf: (statement: number) => number
): Arc[] {
	const plumbs = [...scene.plumbs].sort((a, b) => a.x - b.x);
	const xs = plumbs.map(({ x }) => x);
	const arcs: Arc[] = [];
	for (const plumb of plumbs) {
		if (plumb.sole === null) continue;
		// Two quotes may point to the same statement: that is one arc.
		for (const earlier of new Set(referencesOf(plumb.sole))) {
			const x = Math.max(-FARTHEST, Math.min(width + FARTHEST, indexOf(earlier)));
			const to = headNear(plumbs, xs, x) ?? x;
			if (to !== plumb.x) arcs.push({ key: `${plumb.key}>${earlier}`, from: plumb.x, to });
		}
	}
	return arcs;
}

/** The head that stands for a statement at that index: itself, or the mark that it is merged into. */
function headNear(plumbs: readonly Plumb[], xs: readonly number[], x: number): number | null {
	const next = bisectLeft(xs, x);
	const near = [xs[next - 1], xs[next]].filter((one) => one !== undefined);
	const nearest = near.sort((a, b) => Math.abs(a - x) - Math.abs(b - x))[0];
	return nearest !== undefined && Math.abs(nearest - x) < 30 ? nearest : null;
}

/** The path of an arc between two heads: a flat curve that rises with the distance, up to a limit. */
export function arcPath(arc: Arc, heads: number): string {
	const turn = (arc.from - arc.to) * 0.25;
	const y = heads - riseOf(arc) / FLATNESS;
	return `M${r(arc.to)},${r(heads)}C${r(arc.to + turn)},${r(y)} ${r(arc.from - turn)},${r(y)} ${r(arc.from)},${r(heads)}`;
}

/** How high an arc rises above the heads, in px. */
export const riseOf = ({ from, to, rise }: Arc): number =>
	rise ?? Math.min(30, 8 + Math.abs(from - to) * 0.1);

const FLATNESS = 0.75; // a cubic curve reaches this share of the height of its control points

const r = (number: number): string => String(Math.round(number * 10) / 10);
