import type { Lane } from '../../study/lane.ts';
import { positionsOf, wideStretches } from './lay-out-stretches.ts';
import type { Scene } from './scene.ts';
import { bisectLeft } from '../time/search-sorted.ts';
import type { TimeScale } from '../time/time-scale.ts';

/** Where some statements stand in a lane, ascending; those that it does not hold are left out. */
export function positionsIn(lane: Lane, indices: readonly number[]): Uint32Array {
	const sought = new Set(indices);
	const positions: number[] = [];
	for (let position = 0; position < lane.count; position++) {
		if (sought.has(lane.statements[position]!)) positions.push(position);
	}
	return Uint32Array.from(positions);
}

/** The keys of the plumb lines that stand for at least one of some statements, by their positions. */
export function keysHolding(
	positions: Uint32Array,
	lane: Lane,
	{ plumbs }: Scene,
	scale: TimeScale
): ReadonlySet<string> {
	const wide = positionsOf(lane, wideStretches(lane, scale));
	const keys = new Set<string>();
	for (const { key, times, stretch } of plumbs) {
		// What stands between two instants is one mark, but for stretches, which are marks apart.
		const end = bisectLeft(lane.anchors, times.end + 1);
		let slot = bisectLeft(positions, bisectLeft(lane.anchors, times.start));
		while (slot < positions.length && positions[slot]! < end) {
			if (wide.has(positions[slot]!) === (stretch !== null)) {
				keys.add(key);
				break;
			}
			slot++;
		}
	}
	return keys;
}
