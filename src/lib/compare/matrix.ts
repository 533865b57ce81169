import { RELATIONS } from '../model/link.ts';
import type { Grouping, Group } from '../study/groups/grouping.ts';
import { relationIndexOf } from '../study/link-code.ts';
import type { FilterMask } from '../study/filters/filter-mask.ts';
import type { Study } from '../study/study.ts';

/**
 * Statements counted by row and group. A row is a priority with all its sub-points: a statement that
 * bears on several of them is one statement of the row. The last row holds the statements that no
 * wanted link joins to a priority.
 */
export interface Matrix {
	readonly groups: readonly Group[];
	/** How many rows there are, with the one for statements that have no link. */
	readonly rows: number;
	/** The cell of row r and group s stands at `r * groups.length + s`. */
	readonly counts: Uint32Array;
	/**
	 * The statements of each cell by relation, as many numbers a cell as there are relations. A statement that
	 * bears on a row in two ways is in both, so that they may add up to more than the cell.
	 */
	readonly parts: Uint32Array;
	/** The statements of each row, over all groups, each once. */
	readonly rowTotals: Uint32Array;
	/** The statements of each group, linked or not; of a group of links, those that have one of them. */
	readonly groupTotals: Uint32Array;
	/** All statements that the filter keeps in one of the groups, each once. */
	readonly total: number;
}

/** Counts in one pass over the links. */
export function matrixOf(study: Study, mask: FilterMask, grouping: Grouping): Matrix {
	const { groups, groupIndex, linkGroups } = grouping;
	const { linkStarts, linkRows, codes } = study.columns;
	const width = groups.length;
	const kinds = RELATIONS.length;
	const rows = study.rows.length + 1;
	const parents = Int16Array.from(study.rows, ({ parent }) => parent);
	const counts = new Uint32Array(rows * width);
	const parts = new Uint32Array(rows * width * kinds);
	const groupTotals = new Uint32Array(width);
	const rowTotals = new Uint32Array(rows);
	// The statement that each was last counted for.
	const [cellSeen, partSeen] = [new Int32Array(counts.length), new Int32Array(parts.length)];
	const [rowSeen, groupSeen] = [new Int32Array(rows), new Int32Array(width)];
	for (const seen of [cellSeen, partSeen, rowSeen, groupSeen]) seen.fill(-1);
	const { kept, links, rows: wanted } = mask;
	let total = 0;
	for (let index = 0; index < groupIndex.length; index++) {
		const own = groupIndex[index]!;
		if (!kept[index] || (own < 0 && !linkGroups)) continue;
		if (own >= 0 && !linkGroups) groupTotals[own]!++;
		let isLinked = false;
		for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
			const group = linkGroups ? linkGroups[slot]! : own;
			if (group < 0 || !links[slot] || !wanted[linkRows[slot]!]) continue;
			isLinked = true;
			if (linkGroups && groupSeen[group] !== index) {
				groupSeen[group] = index;
				groupTotals[group]!++;
			}
			// What was counted for this statement has its parents counted too.
			for (let row = linkRows[slot]!; row >= 0; row = parents[row]!) {
				const cell = row * width + group;
				const part = cell * kinds + relationIndexOf(codes[slot]!);
				if (partSeen[part] === index) break;
				partSeen[part] = index;
				parts[part]!++;
				if (cellSeen[cell] === index) continue;
				cellSeen[cell] = index;
				counts[cell]!++;
				if (rowSeen[row] === index) continue;
				rowSeen[row] = index;
				rowTotals[row]!++;
			}
		}
		if (own >= 0 || isLinked) total++;
		if (isLinked || own < 0) continue;
		rowTotals[rows - 1]!++;
		if (!linkGroups) counts[(rows - 1) * width + own]!++;
	}
	return { groups, rows, counts, parts, rowTotals, groupTotals, total };
}

/** The count of one cell. */
export const cellOf = ({ counts, groups }: Matrix, row: number, group: number): number =>
	counts[row * groups.length + group]!;

/** The statements of one cell by relation, as RELATIONS has them. */
export function partsOf({ parts, groups }: Matrix, row: number, group: number): Uint32Array {
	const at = (row * groups.length + group) * RELATIONS.length;
	return parts.subarray(at, at + RELATIONS.length);
}

/** What a shade is a share of. */
export const SHARES = ['row', 'column', 'all'] as const;

export type ShareOf = (typeof SHARES)[number];

/** A cell's share, from 0 to 1; 0 where there is nothing to share. */
export function shareOf(matrix: Matrix, row: number, group: number, of: ShareOf): number {
	const whole = {
		row: matrix.rowTotals[row]!,
		column: matrix.groupTotals[group]!,
		all: matrix.total
	}[of];
	return whole > 0 ? cellOf(matrix, row, group) / whole : 0;
}
