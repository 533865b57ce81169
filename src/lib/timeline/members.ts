import type { Lane } from '../compare/lane.ts';
import type { Span } from '../dates/span.ts';
import { positionsOf, wideStretches } from './place-stretches.ts';
import { firstFrom } from './search-sorted.ts';
import type { TimeScale } from './time-scale.ts';

/** A merged mark: all that stand between two instants, both included. */
export interface Among extends Span {
	/** Whether they are stretches, which merge apart from points. */
	readonly stretches: boolean;
}

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
