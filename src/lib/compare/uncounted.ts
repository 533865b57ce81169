import type { LinkState } from '../model/link-state.ts';
import type { Grouping } from '../study/grouping.ts';
import { NO_FILTER, type Filter } from '../study/filter.ts';
import { cellOf, matrixOf } from './matrix.ts';
import { isReviewed } from '../study/is-reviewed.ts';
import { comparedMask } from '../study/filter-mask.ts';
import type { Study } from '../study/study.ts';

/** What a number leaves out: statements that the filter keeps, and all that it does not. */
export interface Uncounted {
	/** Those with a suggestion, which nobody has reviewed. */
	readonly suggested: number;
	/** Those with a link that coders disagree about. */
	readonly contested: number;
	/** All that the dataset holds for the same row and group, whatever the filter keeps. */
	readonly held: number;
	/** Whether anybody has judged anything of the dataset. */
	readonly isReviewed: boolean;
}

/**
 * What the cells of a matrix leave out, by row and group; of all groups where that is null.
 * @param filter of the comparison: its `statusesUnasked` are those that count
 */
export function uncountedIn(
	study: Study,
	filter: Filter,
	grouping: Grouping
): (row: number, group: number | null) => Uncounted {
	const counts = (one: Filter) => {
		const matrix = matrixOf(study, comparedMask(one, study), grouping);
		return (row: number, group: number | null) =>
			group === null ? matrix.rowTotals[row]! : cellOf(matrix, row, group);
	};
	const withLinks = (state: LinkState) => counts({ ...filter, statusesUnasked: [state] });
	return uncountedBy(study, filter, counts(NO_FILTER), withLinks);
}

type CountOf<Cell extends readonly unknown[]> = (...cell: Cell) => number;

/**
 * What the cells of any table leave out.
 * @param held all that the dataset holds for a cell
 * @param withLinks those that have links of a state; asked for where the filter does not count these
 */
export function uncountedBy<Cell extends readonly unknown[]>(
	study: Study,
	{ statusesUnasked }: Filter,
	held: CountOf<Cell>,
	withLinks: (state: LinkState) => CountOf<Cell>
): (...cell: Cell) => Uncounted {
	const leftOut = (state: LinkState) =>
		statusesUnasked.includes(state) ? () => 0 : withLinks(state);
	const [suggested, contested] = [leftOut('suggested'), leftOut('contested')];
	const reviewed = isReviewed(study);
	return (...cell) => ({
		suggested: suggested(...cell),
		contested: contested(...cell),
		held: held(...cell),
		isReviewed: reviewed
	});
}
