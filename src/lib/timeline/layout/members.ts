import type { Lane } from '../../study/lane.ts';
import type { Among } from '../../query/whereabouts.ts';
import { positionsOf, wideStretches } from './lay-out-stretches.ts';
import { bisectLeft } from '../time/search-sorted.ts';
import type { TimeScale } from '../time/time-scale.ts';

/** The statements that one merged mark stands for in a window, by index. */
export function membersOf(lane: Lane, among: Among, scale: TimeScale): number[] {
	const wide = positionsOf(lane, wideStretches(lane, scale));
	const from = bisectLeft(lane.anchors, among.start);
	const to = bisectLeft(lane.anchors, among.end + 1, from);
	const members: number[] = [];
	for (let position = from; position < to; position++) {
		if (wide.has(position) === among.stretches) members.push(lane.statements[position]!);
	}
	return members;
}
