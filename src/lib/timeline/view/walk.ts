import type { Lane } from '../../study/lanes/lane.ts';
import { positionOf } from '../layout/position-of.ts';
import { bisectLeft } from '../../base/bisect-left.ts';
import type { Cursor } from '../draw/draw.ts';

/** A step of the keys: along time, or from row to row. */
export type Step = 'earlier' | 'later' | 'first' | 'last' | 'up' | 'down';

/** Where the keys stand in a lane: a position, and the row that they walk along (-1: the heads). */
interface Stand {
	readonly position: number;
	readonly row: number;
}

/**
 * Where a step leads, or null where there is nothing further. Without a cursor, walking begins with
 * the first statement that stands at `anchor` or later.
 * @param rows how many rows can be walked to
 */
export function stepped(
	lane: Lane,
	rows: number,
	cursor: Cursor | null,
	step: Step,
	anchor: number
): Cursor | null {
	const here = bisectLeft(lane.anchors, anchor);
	if (!cursor) {
		const last = lane.count - 1;
		const begin = step === 'last' ? last : step === 'first' ? 0 : Math.min(here, last);
		return cursorAt(lane, { position: last < 0 ? last : begin, row: -1 });
	}
	const position = positionOf(lane, cursor.statement, anchor) ?? here;
	switch (step) {
		case 'up':
		case 'down':
			return acrossRows(
				lane,
				rows,
				// A filter may have taken it away, and all that stood after it.
				{ position: Math.min(position, lane.count - 1), row: cursor.row },
				step === 'up' ? -1 : 1
			);
		case 'first':
			return cursorAt(lane, along(lane, cursor.row, -1, 1));
		case 'last':
			return cursorAt(lane, along(lane, cursor.row, lane.count, -1));
		default:
			return cursorAt(lane, along(lane, cursor.row, position, step === 'later' ? 1 : -1));
	}
}

function cursorAt(lane: Lane, stand: Stand | null): Cursor | null {
	if (!stand || stand.position < 0) return null;
	return { statement: lane.statements[stand.position]!, row: stand.row };
}

/** The next position after one, either way, among all statements or among those of a row. */
function along(lane: Lane, row: number, position: number, by: 1 | -1): Stand | null {
	if (row < 0) {
		const next = position + by;
		return next >= 0 && next < lane.count ? { position: next, row } : null;
	}
	const [from, to] = [lane.rowStarts[row]!, lane.rowStarts[row + 1]!];
	const slot =
		by > 0
			? bisectLeft(lane.rowPositions, position + 1, from, to)
			: bisectLeft(lane.rowPositions, position, from, to) - 1;
	return slot >= from && slot < to ? { position: lane.rowPositions[slot]!, row } : null;
}

/** The next row that has statements; there the same one, or the one nearest in time. */
function acrossRows(lane: Lane, rows: number, stand: Stand, by: 1 | -1): Cursor | null {
	const at = lane.anchors[stand.position]!;
	for (let row = stand.row + by; row >= -1 && row < rows; row += by) {
		if (row === -1) return cursorAt(lane, { position: stand.position, row });
		const near = [
			along(lane, row, stand.position - 1, 1),
			along(lane, row, stand.position, -1)
		].filter((one) => one !== null);
		const away = ({ position }: Stand) => Math.abs(lane.anchors[position]! - at);
		const nearest = near.sort((a, b) => away(a) - away(b))[0];
		if (nearest) return cursorAt(lane, nearest);
	}
	return null;
}
