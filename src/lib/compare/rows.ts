import { millisecondsInDay } from '../dates/span.ts';
import type { PriorityId } from '../model/ids.ts';
import type { FilterMask } from '../study/filters/filter-mask.ts';
import type { Fold } from '../study/folds.ts';
import type { Group, Grouping } from '../study/groups/grouping.ts';
import type { Study } from '../study/study.ts';
import { cellOf, type Matrix } from './matrix.ts';

/** A row as a table shows it. */
export interface TableRow {
	readonly row: number;
	/** Whether it has sub-points, and whether they are put away. */
	readonly fold: 'none' | 'open' | 'folded';
}

/**
 * The rows that a table shows, in order: without the sub-points of what is folded, and where
 * priorities were chosen, these with their sub-points alone.
 */
export function rowsShown(
	{ rows }: Study,
	folded: readonly Fold[],
	chosen: readonly PriorityId[]
): TableRow[] {
	const isHidden: boolean[] = [];
	const isChosen: boolean[] = [];
	const shown: TableRow[] = [];
	rows.forEach(({ priority, parent }, row) => {
		isHidden[row] =
			parent >= 0 && (isHidden[parent]! || folded.includes(rows[parent]!.priority.id));
		isChosen[row] =
			chosen.length === 0 || chosen.includes(priority.id) || (parent >= 0 && isChosen[parent]!);
		if (isHidden[row] || !isChosen[row]) return;
		const has = priority.priorities.length > 0;
		shown.push({ row, fold: has ? (folded.includes(priority.id) ? 'folded' : 'open') : 'none' });
	});
	return shown;
}

/**
 * How far the groups of a row are apart: its share in the group where that is largest, less that where it is
 * smallest, 0 to 1.
 * @param shares of the row in each group
 */
const spreadOf = (shares: readonly number[]): number =>
	shares.length > 1 ? Math.max(...shares) - Math.min(...shares) : 0;

/** The spread of a row over the columns of a matrix, each counted in shares of its own statements. */
export const spreadInMatrix = (matrix: Matrix, row: number): number =>
	spreadOf(
		matrix.groups.map((_, group) =>
			matrix.groupTotals[group]! > 0 ? cellOf(matrix, row, group) / matrix.groupTotals[group]! : 0
		)
	);

/** Rows by a figure of theirs; equals stay in the order of the documents. */
export const sortRows = (
	rows: readonly TableRow[],
	figureOf: (row: number) => number,
	isDescending: boolean
): TableRow[] => {
	const sign = isDescending ? -1 : 1;
	return rows
		.map((row) => ({ row, figure: figureOf(row.row) }))
		.sort((a, b) => sign * (a.figure - b.figure) || a.row.row - b.row.row)
		.map(({ row }) => row);
};

/** The statements of a group by priority, as rows of one axis. */
export interface LaneRows {
	readonly group: Group;
	/** By row: the days of its statements, its sub-points included, ascending: the first milliseconds of each. */
	readonly days: readonly Float64Array[];
	/** By row: all of them, also those whose date is too imprecise for a day. */
	readonly statements: Uint32Array;
}

/** The rows of every group, each statement once in a row however many of its links lead there. */
export function laneRowsOf(
	{ columns, rows }: Study,
	mask: FilterMask,
	{ groups, groupIndex, linkGroups }: Grouping
): LaneRows[] {
	const { linkStarts, linkRows, starts, ends } = columns;
	const gathered = groups.map(() => ({
		days: rows.map((): number[] => []),
		statements: new Uint32Array(rows.length),
		/** The statement that each row was last found for. */
		seen: new Int32Array(rows.length).fill(-1)
	}));
	const parents = Int16Array.from(rows, ({ parent }) => parent);
	for (let index = 0; index < groupIndex.length; index++) {
		if (!mask.kept[index]) continue;
		const isDay = ends[index]! - starts[index]! <= millisecondsInDay;
		for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
			const group = linkGroups ? linkGroups[slot]! : groupIndex[index]!;
			if (group < 0 || !mask.links[slot]) continue;
			const { days, statements, seen } = gathered[group]!;
			for (let row = linkRows[slot]!; row >= 0 && seen[row] !== index; row = parents[row]!) {
				seen[row] = index;
				statements[row]!++;
				if (isDay) days[row]!.push(starts[index]!);
			}
		}
	}
	return gathered.map(({ days, statements }, at) => ({
		group: groups[at]!,
		days: days.map((some) => Float64Array.from(some).sort()),
		statements
	}));
}
