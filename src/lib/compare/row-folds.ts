import type { PriorityId } from '../model/ids.ts';
import type { Fold } from '../study/folds.ts';
import type { Study } from '../study/study.ts';

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
