import type { LinkState } from '../model/link-state.ts';
import type { Division } from '../study/division.ts';
import { NO_FILTER, type Filter } from '../study/filter.ts';
import { cellOf, matrixOf } from './matrix.ts';
import { comparedScreen } from '../study/screen.ts';
import type { Study } from '../study/study.ts';

/** What a number leaves out: statements that the filter keeps, and all that it does not. */
export interface Uncounted {
	/** Those with a suggestion, which nobody has reviewed. */
	readonly suggested: number;
	/** Those with a link that coders disagree about. */
	readonly contested: number;
	/** All that the dataset holds for the same row and side, whatever the filter keeps. */
	readonly held: number;
}

/**
 * What the cells of a matrix leave out, by row and side; of all sides where that is null.
 * @param filter of the comparison: its `statusesUnasked` are those that count
 */
export function uncountedIn(
	study: Study,
	filter: Filter,
	division: Division
): (row: number, side: number | null) => Uncounted {
	const counts = (one: Filter) => {
		const matrix = matrixOf(study, comparedScreen(one, study), division);
		return (row: number, side: number | null) =>
			side === null ? matrix.rowTotals[row]! : cellOf(matrix, row, side);
	};
	const leftOut = (state: LinkState) =>
		filter.statusesUnasked.includes(state)
			? () => 0
			: counts({ ...filter, statusesUnasked: [state] });
	const [suggested, contested] = [leftOut('suggested'), leftOut('contested')];
	const held = counts(NO_FILTER);
	return (row, side) => ({
		suggested: suggested(row, side),
		contested: contested(row, side),
		held: held(row, side)
	});
}
