import type { TimelineReading } from '../../query/timeline-reading.ts';
import { NO_PRIORITY, type Among } from '../../query/address/whereabouts.ts';
import type { Folds } from '../../study/folds.ts';
import type { Lane } from '../../study/lanes/lane.ts';
import { membersOf } from '../../study/lanes/members.ts';
import type { Study } from '../../study/study.ts';
import { inWindow } from '../layout/in-window.ts';

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
		if (Math.abs(away) > MINUTE || (row !== null && !rows.includes(row))) continue;
		members.splice(isBefore ? before++ : members.length, 0, lane.statements[position]!);
	}
	return members;
}

const MINUTE = 60_000; // ms: addresses name instants no more exactly

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
