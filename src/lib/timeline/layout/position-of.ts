import type { Lane } from '../../study/lanes/lane.ts';
import { bisectLeft } from '../../base/bisect-left.ts';

/** The position of a statement that stands at an instant; null where a filter took it out of the lane. */
export function positionOf(lane: Lane, statement: number, at: number): number | null {
	// Several may stand at one instant.
	for (let position = bisectLeft(lane.anchors, at); lane.anchors[position] === at; position++) {
		if (lane.statements[position] === statement) return position;
	}
	return null;
}
