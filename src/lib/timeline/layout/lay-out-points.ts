import { lastOf } from '../../base/last-of.ts';
import type { Lane } from '../../study/lane.ts';
import { MIXED } from '../../study/link-code.ts';
import type { Cluster } from './cluster.ts';
import { MANY_ACTORS, type Dot, type Plumb } from './scene.ts';
import { bisectLeft } from '../time/search-sorted.ts';
import type { TimeScale } from '../time/time-scale.ts';

/**
 * One plumb line a cluster, with a dot in every row that one of its statements bears on.
 * The stretches that are drawn for themselves are taken out: `wide` by index in the lane's stretches,
 * `apart` by position.
 */
export function layOutPoints(
	lane: Lane,
	clusters: readonly Cluster[],
	wide: readonly number[],
	apart: ReadonlySet<number>,
	scale: TimeScale
): Plumb[] {
	const lacking = new Lacking(lane, wide, clusters);
	const dots: Dot[][] = clusters.map(() => []);
	for (let row = 0; row < lane.rows; row++) layOutRow(lane, row, clusters, lacking, apart, dots);
	const actorAt = (position: number) => lane.actors[position]!;
	const isApart = (position: number) => apart.has(position);
	return clusters.map(({ from, to, at }, index) => {
		const count = to - from - lacking.statements[index]!;
		const own = dots[index]!;
		return {
			key: String(lane.statements[from]!),
			x: scale.x(at),
			count,
			actor: shared(from, to, lane.actorRuns, actorAt, isApart) ?? MANY_ACTORS,
			sole: count === 1 ? lane.statements[from]! : null,
			times: { start: lane.anchors[from]!, end: lane.anchors[to - 1]! },
			deepest: lastOf(own)?.row ?? 0,
			stretch: null,
			dots: own
		};
	});
}

/** Cuts a row at the borders of the clusters; each search begins where the last one ended. */
function layOutRow(
	lane: Lane,
	row: number,
	clusters: readonly Cluster[],
	lacking: Lacking,
	apart: ReadonlySet<number>,
	dots: Dot[][]
): void {
	const { rowPositions, codes, codeRuns, rowActorRuns, actors } = lane;
	const codeAt = (slot: number) => codes[slot]!;
	const actorAt = (slot: number) => actors[rowPositions[slot]!]!;
	const isApart = (slot: number) => apart.has(rowPositions[slot]!);
	const end = lane.rowStarts[row + 1]!;
	let slot = lane.rowStarts[row]!;
	for (let index = 0; index < clusters.length && slot < end; index++) {
		const { from, to } = clusters[index]!;
		slot = bisectLeft(rowPositions, from, slot, end);
		const next = bisectLeft(rowPositions, to, slot, Math.min(end, slot + to - from));
		const count = next - slot - lacking.links[index * lane.rows + row]!;
		if (count > 0) {
			dots[index]!.push({
				row,
				count,
				code: shared(slot, next, codeRuns, codeAt, isApart) ?? MIXED,
				actor: shared(slot, next, rowActorRuns, actorAt, isApart) ?? MANY_ACTORS
			});
		}
		slot = next;
	}
}

/** The value that all between two indices have, but for those set apart; null where they have several. */
function shared(
	from: number,
	to: number,
	runs: Uint32Array,
	valueAt: (at: number) => number,
	isApart: (at: number) => boolean
): number | null {
	let value: number | null = null;
	let at = from;
	while (at < to) {
		if (isApart(at)) {
			at++;
			continue;
		}
		if (value !== null && valueAt(at) !== value) return null;
		value = valueAt(at);
		at = runs[at]!;
	}
	return value;
}

/** The stretches that are drawn for themselves, as they are missing from the clusters that they stand in. */
class Lacking {
	/** How many statements each cluster lacks. */
	readonly statements: Uint32Array;
	/** How many links each cluster lacks in each row: cluster after cluster. */
	readonly links: Uint32Array;

	constructor({ rows, stretches }: Lane, wide: readonly number[], clusters: readonly Cluster[]) {
		this.statements = new Uint32Array(clusters.length);
		this.links = new Uint32Array(clusters.length * rows);
		let index = 0; // both ascend
		for (const at of wide) {
			const position = stretches.positions[at]!;
			while (index < clusters.length && clusters[index]!.to <= position) index++;
			if (index === clusters.length) return;
			if (clusters[index]!.from > position) continue; // outside
			this.statements[index]!++;
			for (let slot = stretches.linkStarts[at]!; slot < stretches.linkStarts[at + 1]!; slot++) {
				this.links[index * rows + stretches.linkRows[slot]!]!++;
			}
		}
	}
}
