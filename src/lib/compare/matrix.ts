import { LINK_STATES, type LinkState } from '../model/link-state.ts';
import { RELATIONS } from '../model/link.ts';
import type { Grouping, Group } from '../study/grouping.ts';
import { linkCodeOf, statusOf } from '../study/link-code.ts';
import type { FilterMask } from '../study/filter-mask.ts';
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
	/** The statements of each row, over all groups. */
	readonly rowTotals: Uint32Array;
	/** The statements of each group, linked or not. */
	readonly groupTotals: Uint32Array;
	/** All statements that the filter keeps in one of the groups. */
	readonly total: number;
	/** The links of these statements by state: those that were counted, and those that were left out. */
	readonly counted: Readonly<Record<LinkState, number>>;
	readonly leftOut: Readonly<Record<LinkState, number>>;
}

/** The first code of contested links; those of all other states come before. */
const CONTESTED = linkCodeOf('contested', RELATIONS[0]);

/** Counts in one pass over the links. */
export function matrixOf(study: Study, mask: FilterMask, { groups, groupIndex }: Grouping): Matrix {
	const { linkStarts, linkRows, codes } = study.columns;
	const width = groups.length;
	const rows = study.rows.length + 1;
	const parents = Int16Array.from(study.rows, ({ parent }) => parent);
	const counts = new Uint32Array(rows * width);
	const groupTotals = new Uint32Array(width);
	const byCode = new Uint32Array(256);
	const seen = new Int32Array(rows).fill(-1); // the statement that each row was last counted for
	let total = 0;
	for (let index = 0; index < groupIndex.length; index++) {
		const group = groupIndex[index]!;
		if (group < 0 || !mask.kept[index]) continue;
		total++;
		groupTotals[group]!++;
		let isLinked = false;
		let contested = -1; // the row that was last found to be contested
		let told = 0; // the code by which it was told
		for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
			const code = codes[slot]!;
			if (!mask.rows[linkRows[slot]!]) continue;
			// What coders disagree about is one link, however many judged it: counted, if any judgement of it is.
			const isContested = code >= CONTESTED;
			const isRepeated = isContested && contested === linkRows[slot]!;
			if (isContested) contested = linkRows[slot]!;
			if (!isRepeated || (mask.wanted[code] && !mask.wanted[told])) {
				if (isRepeated) byCode[told]!--;
				byCode[code]!++;
				told = code;
			}
			if (!mask.wanted[code]) continue;
			isLinked = true;
			// A row that was counted for this statement has its parents counted too.
			for (let row = linkRows[slot]!; row >= 0 && seen[row] !== index; row = parents[row]!) {
				seen[row] = index;
				counts[row * width + group]!++;
			}
		}
		counts[(rows - 1) * width + group]! += isLinked ? 0 : 1;
	}
	return {
		groups,
		rows,
		counts,
		rowTotals: rowTotalsOf(counts, rows, width),
		groupTotals,
		total,
		...byStatus(byCode, mask)
	};
}

/** A statement stands in one group only: the cells of a row add up. */
function rowTotalsOf(counts: Uint32Array, rows: number, width: number): Uint32Array {
	return Uint32Array.from({ length: rows }, (_, row) =>
		counts.subarray(row * width, (row + 1) * width).reduce((sum, count) => sum + count, 0)
	);
}

/** Links by state, from how many there are of each code: those that a mask wants, and those that it leaves out. */
export function byStatus(
	byCode: Uint32Array,
	{ wanted }: FilterMask
): Pick<Matrix, 'counted' | 'leftOut'> {
	const none = () =>
		Object.fromEntries(LINK_STATES.map((one) => [one, 0])) as Record<LinkState, number>;
	const [counted, leftOut] = [none(), none()];
	byCode.forEach((count, code) => {
		if (count > 0) (wanted[code] ? counted : leftOut)[statusOf(code)] += count;
	});
	return { counted, leftOut };
}

/** The count of one cell. */
export const cellOf = ({ counts, groups }: Matrix, row: number, group: number): number =>
	counts[row * groups.length + group]!;

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
