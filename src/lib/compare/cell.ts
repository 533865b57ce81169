import type { Span } from '../dates/span.ts';
import type { FilterMask } from '../study/filters/filter-mask.ts';
import type { Grouping } from '../study/groups/grouping.ts';
import type { Study } from '../study/study.ts';

/** What a number counts: the statements of a row, in a group, in some days. null sets no condition. */
interface Cell {
	/** `study.rows.length` for the statements without a link. */
	readonly row: number | null;
	/** Whether the row is meant without its sub-points. */
	readonly isAlone?: boolean;
	readonly group: number | null;
	/**
	 * Dates that lie within these days as a whole; of an open beginning, dates that begin before its
	 * end: so that what is before a day and what is since then add up.
	 */
	readonly during: Span | null;
}

/** The indices of exactly the statements that a cell counts, in order of time. */
export function statementsIn(
	cell: Cell,
	study: Study,
	mask: FilterMask,
	grouping: Grouping
): number[] {
	const { starts, ends } = study.columns;
	const { during } = cell;
	const isCounted = cellTest(cell, study, mask, grouping);
	const indices: number[] = [];
	for (let index = 0; index < starts.length; index++) {
		if (!mask.kept[index]) continue;
		if (during && !isDuring(starts[index]!, ends[index]!, during)) continue;
		if (isCounted(index)) indices.push(index);
	}
	return indices;
}

const isDuring = (start: number, end: number, during: Span): boolean =>
	during.start === -Infinity ? start < during.end : start >= during.start && end <= during.end;

function cellTest(
	{ row, isAlone = false, group }: Cell,
	study: Study,
	{ links }: FilterMask,
	{ groupIndex, linkGroups }: Grouping
): (index: number) => boolean {
	const { linkStarts, linkRows } = study.columns;
	const isUnlinked = row === study.rows.length;
	const within =
		row === null || isUnlinked ? null : isAlone ? new Set([row]) : rowsWithin(row, study);
	const isIn = (groups: Int16Array, at: number) =>
		group === null ? groups[at]! >= 0 : groups[at] === group;
	const hasLink = (index: number) => {
		for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
			if (!links[slot] || (linkGroups && !isIn(linkGroups, slot))) continue;
			if (!within || within.has(linkRows[slot]!)) return true;
		}
		return false;
	};
	/** Whether it belongs to the group whatever its links are. */
	const stands = (index: number) =>
		linkGroups ? group === null && groupIndex[index]! >= 0 : isIn(groupIndex, index);
	if (isUnlinked) return (index) => stands(index) && !hasLink(index);
	if (linkGroups) return (index) => (row === null && stands(index)) || hasLink(index);
	return (index) => stands(index) && (row === null || hasLink(index));
}

/** A row with the rows of all its sub-points. */
export function rowsWithin(row: number, { rows }: Study): ReadonlySet<number> {
	const within = new Set([row]);
	for (let next = row + 1; next < rows.length && within.has(rows[next]!.parent); next++) {
		within.add(next);
	}
	return within;
}

/** How many steps the ramp of shades has. */
export const STEPS = 6;

/** The step of a share, 1 to 6 from the palest; of the largest share that is shown, the darkest. */
export const shadeStep = (share: number, largest: number): number =>
	largest > 0 ? Math.min(STEPS, Math.max(1, Math.ceil((share / largest) * STEPS - 1e-9))) : 1;
