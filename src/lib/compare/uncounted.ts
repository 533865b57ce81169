import { oncePer, remember } from '../base/once-per.ts';
import type { LinkState } from '../model/link-state.ts';
import type { Grouping } from '../study/groups/grouping.ts';
import { comparedMask, type Filter, NO_FILTER } from '../study/filters/filter-mask.ts';
import { statusOf } from '../study/link-code.ts';
import { cellOf, matrixOf, type Matrix } from './matrix.ts';
import { isReviewed } from '../study/counted-links.ts';
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
	const withLinks = (state: LinkState) =>
		countIn(
			matrixOf(study, comparedMask({ ...filter, statusesUnasked: [state] }, study), grouping)
		);
	return uncountedBy(study, filter, () => countIn(unfilteredMatrix(study)(grouping)), withLinks);
}

const countIn = (matrix: Matrix) => (row: number, group: number | null) =>
	group === null ? matrix.rowTotals[row]! : cellOf(matrix, row, group);

/** All that the dataset holds, whatever is filtered: counted once for a grouping. */
const unfilteredMatrix = oncePer((study: Study) =>
	oncePer((grouping: Grouping) => matrixOf(study, comparedMask(NO_FILTER, study), grouping))
);

type CountOf<Cell extends readonly unknown[]> = (...cell: Cell) => number;

/**
 * What the cells of any table leave out. Nothing is counted before a cell is asked for: most tables are full.
 * @param held all that the dataset holds for a cell
 * @param withLinks those that have links of a state; asked for where the filter does not count these
 */
export function uncountedBy<Cell extends readonly unknown[]>(
	study: Study,
	{ statusesUnasked }: Filter,
	held: () => CountOf<Cell>,
	withLinks: (state: LinkState) => CountOf<Cell>
): (...cell: Cell) => Uncounted {
	const leftOut = (state: LinkState) =>
		statusesUnasked.includes(state) || !statesIn(study).has(state) ? () => 0 : withLinks(state);
	const counts = remember(() => ({
		suggested: leftOut('suggested'),
		contested: leftOut('contested'),
		held: held(),
		isReviewed: isReviewed(study)
	}));
	return (...cell) => {
		const { suggested, contested, held, isReviewed } = counts();
		return {
			suggested: suggested(...cell),
			contested: contested(...cell),
			held: held(...cell),
			isReviewed
		};
	};
}

/** The states that links of a dataset have. */
const statesIn = oncePer(
	({ columns: { codes } }: Study): ReadonlySet<LinkState> =>
		new Set([...new Set(codes)].map(statusOf))
);
