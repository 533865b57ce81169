import type { Lane } from '../../study/lane.ts';
import { clustersIn } from './cluster.ts';
import { layOutPoints } from './lay-out-points.ts';
import { layOutStretches, positionsOf, wideStretches } from './lay-out-stretches.ts';
import type { Scene } from './scene.ts';
import type { TimeScale } from '../time/time-scale.ts';

/**
 * Lays a lane out in a window. Its cost grows with the width of the screen and the number of imprecise
 * dates, not with the number of statements.
 */
export function layOutLane(lane: Lane, scale: TimeScale): Scene {
	const wide = wideStretches(lane, scale);
	const apart = positionsOf(lane, wide);
	const plumbs = [
		...layOutStretches(lane, wide, scale),
		...layOutPoints(lane, clustersIn(lane.anchors, scale, apart), wide, apart, scale)
	];
	const rowCounts = new Uint32Array(lane.rows);
	let inWindow = 0;
	let marks = 0;
	let densest = 1;
	for (const { count, dots } of plumbs) {
		inWindow += count;
		marks += 2 + dots.length;
		for (const { row, count } of dots) {
			rowCounts[row]! += count;
			densest = Math.max(densest, count);
		}
	}
	return { plumbs, marks, densest, inWindow, rowCounts };
}
