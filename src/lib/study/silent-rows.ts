import { statusOf } from './link-code.ts';
import type { Study } from './study.ts';

/**
 * The rows of the priorities for which the dataset holds no statement, neither for them nor for their
 * sub-points. A rejected link is not a link; a suggestion that nobody has reviewed breaks a silence.
 */
export function silentRows({ columns, rows }: Pick<Study, 'columns' | 'rows'>): number[] {
	const { linkRows, codes } = columns;
	const spoken = new Uint8Array(rows.length);
	linkRows.forEach((linked, slot) => {
		if (statusOf(codes[slot]!) === 'rejected') return;
		for (let row = linked; row >= 0 && !spoken[row]; row = rows[row]!.parent) spoken[row] = 1;
	});
	return [...rows.keys()].filter((row) => !spoken[row]);
}
