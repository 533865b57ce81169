import { LINK_STATES, type LinkState } from '../model/link-state.ts';
import { RELATIONS } from '../model/link.ts';
import type { Division, Side } from '../study/division.ts';
import { lookOf, statusOf } from '../study/look.ts';
import type { Screen } from '../study/screen.ts';
import type { Study } from '../study/study.ts';

/**
 * Statements counted by row and side. A row is a priority with all its sub-points: a statement that
 * bears on several of them is one statement of the row. The last row holds the statements that no
 * wanted link joins to a priority.
 */
export interface Matrix {
	readonly sides: readonly Side[];
	/** How many rows there are, with the one for statements that have no link. */
	readonly rows: number;
	/** The cell of row r and side s stands at `r * sides.length + s`. */
	readonly counts: Uint32Array;
	/** The statements of each row, over all sides. */
	readonly rowTotals: Uint32Array;
	/** The statements of each side, linked or not. */
	readonly sideTotals: Uint32Array;
	/** All statements that the filter keeps on one of the sides. */
	readonly total: number;
	/** The links of these statements by state: those that were counted, and those that were left out. */
	readonly counted: Readonly<Record<LinkState, number>>;
	readonly leftOut: Readonly<Record<LinkState, number>>;
}

/** The first look of contested links; those of all other states come before. */
const CONTESTED = lookOf('contested', RELATIONS[0]);

/** Counts in one pass over the links. */
export function matrixOf(study: Study, screen: Screen, { sides, sideOf }: Division): Matrix {
	const { linkStarts, linkRows, looks } = study.ledger;
	const width = sides.length;
	const rows = study.rows.length + 1;
	const parents = Int16Array.from(study.rows, ({ parent }) => parent);
	const counts = new Uint32Array(rows * width);
	const sideTotals = new Uint32Array(width);
	const byLook = new Uint32Array(256);
	const seen = new Int32Array(rows).fill(-1); // the statement that each row was last counted for
	let total = 0;
	for (let place = 0; place < sideOf.length; place++) {
		const side = sideOf[place]!;
		if (side < 0 || !screen.kept[place]) continue;
		total++;
		sideTotals[side]!++;
		let isLinked = false;
		let contested = -1; // the row that was last found to be contested
		for (let slot = linkStarts[place]!; slot < linkStarts[place + 1]!; slot++) {
			const look = looks[slot]!;
			if (!screen.rows[linkRows[slot]!]) continue;
			// What coders disagree about is one link, however many judged it.
			const isContested = look >= CONTESTED;
			if (!isContested || contested !== linkRows[slot]!) byLook[look]!++;
			if (isContested) contested = linkRows[slot]!;
			if (!screen.wanted[look]) continue;
			isLinked = true;
			// A row that was counted for this statement has its parents counted too.
			for (let row = linkRows[slot]!; row >= 0 && seen[row] !== place; row = parents[row]!) {
				seen[row] = place;
				counts[row * width + side]!++;
			}
		}
		counts[(rows - 1) * width + side]! += isLinked ? 0 : 1;
	}
	return {
		sides,
		rows,
		counts,
		rowTotals: rowTotalsOf(counts, rows, width),
		sideTotals,
		total,
		...byStatus(byLook, screen)
	};
}

/** A statement stands on one side only: the cells of a row add up. */
function rowTotalsOf(counts: Uint32Array, rows: number, width: number): Uint32Array {
	return Uint32Array.from({ length: rows }, (_, row) =>
		counts.subarray(row * width, (row + 1) * width).reduce((sum, count) => sum + count, 0)
	);
}

function byStatus(byLook: Uint32Array, { wanted }: Screen): Pick<Matrix, 'counted' | 'leftOut'> {
	const none = () =>
		Object.fromEntries(LINK_STATES.map((one) => [one, 0])) as Record<LinkState, number>;
	const [counted, leftOut] = [none(), none()];
	byLook.forEach((count, look) => {
		if (count > 0) (wanted[look] ? counted : leftOut)[statusOf(look)] += count;
	});
	return { counted, leftOut };
}

/** The count of one cell. */
export const cellOf = ({ counts, sides }: Matrix, row: number, side: number): number =>
	counts[row * sides.length + side]!;

/** What a shade is a share of. */
export const SHARES = ['row', 'column', 'all'] as const;

export type ShareOf = (typeof SHARES)[number];

/** A cell's share, from 0 to 1; 0 where there is nothing to share. */
export function shareOf(matrix: Matrix, row: number, side: number, of: ShareOf): number {
	const whole = {
		row: matrix.rowTotals[row]!,
		column: matrix.sideTotals[side]!,
		all: matrix.total
	}[of];
	return whole > 0 ? cellOf(matrix, row, side) / whole : 0;
}
