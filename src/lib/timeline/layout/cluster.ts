import { lastOf } from '../../base/last-of.ts';
import type { Span } from '../../dates/span.ts';
import type { TimeScale } from '../time/time-scale.ts';
import { bisectLeft } from '../time/search-sorted.ts';

/** Statements so close that they are drawn as one: the positions `from` to `to`, without `to`. */
export interface Cluster {
	readonly from: number;
	readonly to: number;
	/** Where its mark stands, epoch milliseconds: never before its first statement, nor after its last. */
	readonly at: number;
}

/** Two marks closer than this would touch. px */
export const MIN_MARK_GAP = 22;

const CHUNK = 16 * MIN_MARK_GAP; // px: clusters are formed again from there, so that panning does not reshuffle them
const STEPS = 4; // zoom steps in a doubling, between which clusters stay as they are

const HAIR = 1e-6; // zoom steps: panning changes the last digits of a scale that stands right on a step

const NONE: ReadonlySet<number> = new Set();

/**
 * Merges statements whose marks would touch; one that stands apart keeps its exact place. Walks over
 * clusters, not statements: its cost grows with the width of the screen and with the logarithm of
 * the number of statements. The clusters are ascending, hold every anchor of the window once and none
 * other, and their marks stand at least `TOUCH` px apart.
 * @param without positions that are drawn for themselves: no cluster begins or ends with one, nor is
 * one formed for their sake
 */
export function clustersIn(
	anchors: Float64Array,
	scale: TimeScale,
	without: ReadonlySet<number> = NONE
): Cluster[] {
	const { start, end } = scale.window;
	const { touch, chunk } = distances(scale.msPerPx);
	const [first, last] = [bisectLeft(anchors, start), bisectLeft(anchors, end)];
	const found = cells(anchors, without, { start: start - touch, end: end + touch }, touch, chunk);
	return apart(found, anchors, touch).flatMap((cluster) => {
		const cell = trimmed(Math.max(cluster.from, first), Math.min(cluster.to, last), without);
		// The mark stays where it was, or at the edge.
		const at = Math.min(Math.max(cluster.at, start), end);
		return cell ? [{ ...cell, at }] : [];
	});
}

/** Distances in time at this zoom, in steps, so that a gesture merges and parts marks rarely. */
function distances(msPerPx: number) {
	const coarse = 2 ** (Math.ceil(Math.log2(msPerPx) * STEPS - HAIR) / STEPS);
	return { touch: MIN_MARK_GAP * coarse, chunk: CHUNK * coarse };
}

interface Cell {
	readonly from: number;
	readonly to: number;
}

/** Whatever would touch the first of a cell belongs to it. No cell reaches over the border of a chunk. */
function cells(
	anchors: Float64Array,
	without: ReadonlySet<number>,
	{ start, end }: Span,
	touch: number,
	chunk: number
): Cell[] {
	const found: Cell[] = [];
	let border = Math.floor(start / chunk) * chunk;
	let at = bisectLeft(anchors, border);
	while (at < anchors.length && anchors[at]! < end) {
		if (without.has(at)) {
			at++;
			continue;
		}
		const first = anchors[at]!;
		border = Math.max(border, (Math.floor(first / chunk) + 1) * chunk);
		const next = bisectLeft(anchors, Math.min(first + touch, border), at + 1);
		const { to } = trimmed(at, next, without)!;
		const last = lastOf(found);
		// At a border two cells may begin too close to one another: they become one.
		if (last && first - anchors[last.from]! < touch)
			found[found.length - 1] = { from: last.from, to };
		else found.push({ from: at, to });
		at = next;
	}
	return found;
}

/** Without those at its ends that are drawn for themselves; null where nothing is left. */
function trimmed(from: number, to: number, without: ReadonlySet<number>): Cell | null {
	while (from < to && without.has(from)) from++;
	while (from < to && without.has(to - 1)) to--;
	return from < to ? { from, to } : null;
}

/**
 * Puts each mark in the middle of its cell, or further left where the next one would touch it. There
 * is always room: a cell begins at least `touch` before the next.
 */
function apart(found: readonly Cell[], anchors: Float64Array, touch: number): Cluster[] {
	const clusters: Cluster[] = [];
	let next = Infinity;
	for (const { from, to } of [...found].reverse()) {
		const middle = (anchors[from]! + anchors[to - 1]!) / 2;
		next = Math.min(middle, next - touch);
		clusters.push({ from, to, at: next });
	}
	return clusters.reverse();
}
