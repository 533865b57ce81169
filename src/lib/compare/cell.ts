import type { Span } from '../dates/span.ts';
import type { Grouping } from '../study/grouping.ts';
import type { FilterMask } from '../study/filter-mask.ts';
import type { Study } from '../study/study.ts';

/** What a number counts: the statements of a row, in a group, in some days. null sets no condition. */
export interface Cell {
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
	{ groupIndex }: Grouping
): number[] {
	const { starts, ends } = study.columns;
	const { group, during } = cell;
	const holdsRow = rowTest(cell, study, mask);
	const indices: number[] = [];
	for (let index = 0; index < groupIndex.length; index++) {
		if (group === null ? groupIndex[index]! < 0 : groupIndex[index] !== group) continue;
		if (during && !isDuring(starts[index]!, ends[index]!, during)) continue;
		if (mask.kept[index] && holdsRow(index)) indices.push(index);
	}
	return indices;
}

const isDuring = (start: number, end: number, during: Span): boolean =>
	during.start === -Infinity ? start < during.end : start >= during.start && end <= during.end;

function rowTest(
	{ row, isAlone = false }: Cell,
	study: Study,
	{ wanted, rows }: FilterMask
): (index: number) => boolean {
	if (row === null) return () => true;
	const { linkStarts, linkRows, codes } = study.columns;
	const within = isAlone ? new Set([row]) : rowsWithin(row, study);
	const hasLink = (index: number, isIts: (row: number) => boolean) => {
		for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
			const isCounted = wanted[codes[slot]!]! & rows[linkRows[slot]!]!;
			if (isCounted && isIts(linkRows[slot]!)) return true;
		}
		return false;
	};
	return row === study.rows.length
		? (index) => !hasLink(index, () => true)
		: (index) => hasLink(index, (one) => within.has(one));
}

/** A row with the rows of all its sub-points. */
export function rowsWithin(row: number, { rows }: Study): ReadonlySet<number> {
	const within = new Set([row]);
	for (let next = row + 1; next < rows.length && within.has(rows[next]!.parent); next++) {
		within.add(next);
	}
	return within;
}
