import { isAmbiguous, orderOf, type DayOrder } from '../../dates/written/numeric-date.ts';
import type { RowBatch, TableRow } from '../table.ts';

/** In which order a column writes day and month, and whether the column itself proves it. */
export interface ColumnOrder {
	readonly order: DayOrder;
	readonly proven: boolean;
}

/**
 * The order of day and month in some columns of a table. One date with a number past 12 proves it for
 * all; where the first rows hold none, the table is read on until one comes. Day first where none does.
 * @param sample the first rows; `again` reads the table from its beginning
 */
export async function columnOrder(
	sample: readonly TableRow[],
	again: () => AsyncIterable<RowBatch>,
	columns: readonly number[]
): Promise<ColumnOrder> {
	const cellsOf = ({ cells }: TableRow) => columns.map((at) => (cells[at] ?? '').trim());
	const proofIn = (rows: readonly TableRow[]): DayOrder | null => {
		for (const row of rows) {
			for (const cell of cellsOf(row)) {
				const order = cell.length < 80 ? orderOf(cell) : null;
				if (order && /[/-]/.test(cell)) return order;
			}
		}
		return null;
	};
	const proof = proofIn(sample);
	if (proof) return { order: proof, proven: true };
	if (!sample.some((row) => cellsOf(row).some(isAmbiguous))) return UNPROVEN;
	for await (const { rows } of again()) {
		const later = proofIn(rows);
		if (later) return { order: later, proven: true };
	}
	return UNPROVEN;
}

const UNPROVEN: ColumnOrder = { order: 'day-first', proven: false };
