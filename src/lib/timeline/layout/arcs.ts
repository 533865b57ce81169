import { ARCS, TIER, type Frame } from './frame.ts';
import type { Label } from './ladder.ts';
import type { Arc, Plumb } from './scene.ts';

const FARTHEST = 40; // px beyond the edge, where an arc to a statement outside the window ends

/**
 * The references of the statements that are drawn, as arcs back to what they refer to.
 * @param xOf where a statement that is not drawn stands on the time axis, in px; null where it is not shown
 */
export function arcsOf(
	plumbs: readonly Plumb[],
	width: number,
	referencesOf: (statement: number) => readonly number[],
	xOf: (statement: number) => number | null
): Arc[] {
	const drawn = new Map(plumbs.map(({ statement, x }) => [statement, x]));
	const arcs: Arc[] = [];
	for (const { statement, x } of plumbs) {
		// Two quotes may point to the same statement: that is one arc.
		for (const earlier of new Set(referencesOf(statement))) {
			const earlierX = drawn.get(earlier) ?? xOf(earlier);
			if (earlierX === null) continue;
			const to = Math.max(-FARTHEST, Math.min(width + FARTHEST, earlierX));
			if (to !== x) arcs.push({ key: `${statement}>${earlier}`, from: x, to });
		}
	}
	return arcs;
}

/**
 * Arcs that rise no higher than titles leave room for.
 * @param tiers how many there are for titles
 */
export const arcsUnder = (
	labels: readonly Label[],
	arcs: readonly Arc[],
	{ tiers }: Pick<Frame, 'tiers'>
): readonly Arc[] =>
	arcs.map((arc) => {
		const [from, to] = [Math.min(arc.from, arc.to), Math.max(arc.from, arc.to)];
		const over = labels.filter(({ x, anchor, width }) =>
			anchor === 'start' ? x < to && x + width > from : x > from && x - width < to
		);
		const lowest = Math.max(0, ...over.map(({ tier, lines }) => tier + lines.length));
		return { ...arc, rise: Math.min(riseOf(arc), ARCS - NAME + (tiers - lowest) * TIER) };
	});

/** The path of an arc between two heads: a flat curve that rises with the distance, up to a limit. */
export function arcPath(arc: Arc, heads: number): string {
	const turn = (arc.from - arc.to) * 0.25;
	const y = heads - riseOf(arc) / FLATNESS;
	return `M${r(arc.to)},${r(heads)}C${r(arc.to + turn)},${r(y)} ${r(arc.from - turn)},${r(y)} ${r(arc.from)},${r(heads)}`;
}

/** How high an arc rises above the heads, in px. */
export const riseOf = ({ from, to, rise }: Arc): number =>
	rise ?? Math.min(24, 8 + Math.abs(from - to) * 0.1);

const NAME = 15; // px of an arc's room: under it, and for the upper half of its name
const FLATNESS = 0.75; // a cubic curve reaches this share of the height of its control points

const r = (number: number): string => String(Math.round(number * 10) / 10);
