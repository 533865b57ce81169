import { bisectLeft } from '../../base/sequences.ts';
import { millisecondsInMinute } from '../../dates/span.ts';
import { type Among, NO_PRIORITY } from '../../query/address/whereabouts.ts';
import type { TimelineReading } from '../../query/timeline-reading.ts';
import type { Folds } from '../../study/folds.ts';
import { membersOf } from '../../study/lanes/lane-columns.ts';
import type { Lane } from '../../study/lanes/lane.ts';
import type { Study } from '../../study/study.ts';
import type { Cursor, TimelineDrawn } from '../draw/draw.ts';
import type { Hit } from '../layout/hit.ts';
import { inWindow } from '../layout/in-window.ts';
import { positionOf } from '../layout/scene.ts';

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

/**
 * The statements that a chart counts together and a reader has opened, by index: those that stand there, and where it
 * begins or ends with the window those that only reach into that.
 * @param folds by which the rows of the lane are folded
 */
export function amongIn(
	{ study, lane, address: { window } }: Pick<TimelineReading, 'study' | 'lane' | 'address'>,
	among: Among,
	folds: Folds | null = null
) {
	const { start, end, priority } = among;
	const row = priority === null ? null : rowOf(priority, study, lane, folds);
	const members = membersOf(lane, among, row);
	if (!window) return members;
	const { positions, linkStarts, linkRows } = lane.stretches;
	const { first, reaching } = inWindow(lane, window);
	let before = 0;
	for (const index of reaching) {
		const position = positions[index]!;
		const isBefore = position < first;
		const away = isBefore ? start - window.start : end - window.end;
		const rows = linkRows.subarray(linkStarts[index], linkStarts[index + 1]);
		// Addresses name instants no more exactly.
		if (Math.abs(away) > millisecondsInMinute || (row !== null && !rows.includes(row))) continue;
		members.splice(isBefore ? before++ : members.length, 0, lane.statements[position]!);
	}
	return members;
}

function rowOf(
	priority: NonNullable<Among['priority']>,
	study: Study,
	lane: Lane,
	folds: Folds | null
): number {
	if (priority === NO_PRIORITY) return lane.rows - 1;
	const row = study.rowOf.get(priority)!;
	return folds ? folds.rowOf[row]! : row;
}

/** The statements that a column counts, or a row of it, as an address names them. */
export function amongAt(
	{ column, row }: Extract<Hit, { kind: 'column' }>,
	{ scene, window, source }: Pick<TimelineDrawn, 'scene' | 'window' | 'source'>
): Among | null {
	if (scene.level === 'lines') return null;
	const { borders } = scene.columns.bins;
	return {
		start: Math.max(window.start, borders[column]!),
		end: Math.min(window.end, borders[column + 1]!) - 1,
		priority: row === null ? null : (source.rows[row]?.id ?? NO_PRIORITY)
	};
}
