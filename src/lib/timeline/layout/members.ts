import type { Lane } from '../../study/lane.ts';
import type { Among } from '../../query/whereabouts.ts';
import { positionsOf, wideStretches } from './place-stretches.ts';
import { firstFrom } from '../time/search-sorted.ts';
import type { TimeScale } from '../time/time-scale.ts';

/** The statements that one merged mark stands for in a window, by place. */
export function membersOf(lane: Lane, among: Among, scale: TimeScale): number[] {
	const wide = positionsOf(lane, wideStretches(lane, scale));
	const from = firstFrom(lane.anchors, among.start);
	const to = firstFrom(lane.anchors, among.end + 1, from);
	const members: number[] = [];
	for (let position = from; position < to; position++) {
		if (wide.has(position) === among.stretches) members.push(lane.statements[position]!);
	}
	return members;
}
