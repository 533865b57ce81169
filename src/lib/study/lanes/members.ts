import type { Lane } from './lane.ts';
import { bisectLeft } from '../../base/bisect-left.ts';
import type { Span } from '../../dates/span.ts';

/**
 * The statements that stand between two instants, both included, by index.
 * @param row of those that bear on it; null for all
 */
export function membersOf(lane: Lane, { start, end }: Span, row: number | null): number[] {
	const { anchors, statements, rowStarts, rowPositions } = lane;
	const from = bisectLeft(anchors, start);
	const to = bisectLeft(anchors, end + 1, from);
	if (row === null) return [...statements.subarray(from, to)];
	const [begin, stop] = [rowStarts[row]!, rowStarts[row + 1]!];
	const first = bisectLeft(rowPositions, from, begin, stop);
	const last = bisectLeft(rowPositions, to, first, stop);
	return Array.from(rowPositions.subarray(first, last), (position) => statements[position]!);
}
