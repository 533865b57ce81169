import type { TimelineReading } from '../../query/timeline-reading.ts';
import { NO_PRIORITY, type Among } from '../../query/whereabouts.ts';
import { membersOf } from '../../study/members.ts';
import { inWindow } from '../layout/in-window.ts';

/**
 * The statements that a chart counts together and a reader has opened, by index: those that stand there, and where it
 * begins or ends with the window those that only reach into that.
 */
export function amongIn({ study, lane, address: { window } }: TimelineReading, among: Among) {
	const { start, end, priority } = among;
	const row =
		priority === null
			? null
			: priority === NO_PRIORITY
				? study.rows.length
				: study.rowOf.get(priority)!;
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
