import { remember, rememberAlike } from '../../base/once-per.ts';
import { addressedBy } from '../../compare/addressed.ts';
import { anchoredLanes, type AnchoredLanes } from '../../compare/anchored-lanes.ts';
import { attentionOf, type Attention } from '../../compare/attention.ts';
import { statementsIn } from '../../compare/cell.ts';
import { coverageOf } from '../../compare/coverage.ts';
import { differencesOf, type Difference } from '../../compare/differences.ts';
import { distancesOf } from '../../compare/distance.ts';
import { daysOfGroups } from '../../compare/silence.ts';
import { rowsShown, type TableRow } from '../../compare/rows.ts';
import { type LaneRows, laneRowsOf } from '../../compare/lane-rows.ts';
import { matrixOf, type Matrix } from '../../compare/matrix.ts';
import { uncountedIn } from '../../compare/uncounted.ts';
import type { Fold } from '../../study/folds.ts';
import { comparedMask, type Filter, type FilterMask } from '../../study/filters/filter-mask.ts';
import { countedLinks, type CountedLinks } from '../../study/counted-links.ts';
import {
	BEFORE,
	narrowed,
	NOWHERE,
	OTHERS,
	SEVERAL,
	type Group,
	type Grouping
} from '../../study/groups/grouping.ts';
import type { Study } from '../../study/study.ts';
import {
	comparedGroups,
	MOST_TOGETHER,
	type ComparedGroups,
	type GroupingQuery
} from './compared-groups.ts';
import { type CompareQuery, UNLINKED_ROW } from '../address/compare-query.ts';
import { DocumentSteps } from './document-comparison.ts';

/** The steps from what is compared to its figures, each kept while what it was made from is the same. */
export class ComparisonSteps {
	readonly mask = remember(comparedMask);
	readonly groupingQuery = rememberAlike(
		({ show, groupBy, groups, breaks }: CompareQuery): GroupingQuery => ({
			show,
			groupBy,
			groups,
			breaks
		})
	);
	readonly compared = remember(comparedGroups);
	readonly groupings = remember((compared: ComparedGroups) =>
		groupingsShown(compared, this.#chosenOf)
	);
	readonly together = remember(
		(first: Grouping, sizes: Uint32Array) => [largestGroups(first, sizes, this.#largestOf)] as const
	);
	/** What groups hold stays the same while the same groups are shown. */
	readonly #chosenOf = rememberNarrowed();
	readonly #largestOf = rememberNarrowed();
	readonly folded = rememberAlike(({ folded }: CompareQuery) => folded);
	readonly rows = remember((study: Study, folded: readonly Fold[], filter: Filter) =>
		rowsShown(study, folded, filter.priorities)
	);
	readonly matrix = remember(matrixOf);
	readonly documents = new DocumentSteps();
	readonly whole = remember(wholeOf);
	readonly uncounted = remember(uncountedIn);
	readonly uncountedOfAll = remember(uncountedIn);
	readonly addressed = remember((matrix: Matrix, rows: readonly TableRow[]) =>
		addressedBy(
			matrix,
			rows.map(({ row }) => row)
		)
	);
	readonly coverage = remember((study: Study, mask: FilterMask, { period }: Filter) =>
		coverageOf(study, mask, period)
	);
	readonly attention = remember(attentionOf);
	readonly attentionTogether = remember(
		(attention: readonly Attention[], groups: readonly Group[]) =>
			attention.filter(({ group }) => groups.includes(group))
	);
	readonly distances = remember(distancesOf);
	readonly differences = remember(
		(groups: readonly Attention[], rows: readonly TableRow[]): readonly Difference[] | null =>
			groups.length === 2
				? differencesOf(
						groups[0]!,
						groups[1]!,
						rows.map(({ row }) => row)
					)
				: null
	);
	readonly anchors = rememberAlike(({ anchors }: CompareQuery) => anchors);
	readonly lanes = remember(
		(
			study: Study,
			mask: FilterMask,
			together: readonly Grouping[],
			anchors: readonly string[]
		): AnchoredLanes => {
			const days = together.flatMap((one) => daysOfGroups(study, mask, one));
			return anchoredLanes(days, anchors, study);
		}
	);
	readonly laneRows = remember(
		(study: Study, mask: FilterMask, together: readonly Grouping[]): readonly LaneRows[] =>
			together.flatMap((one) => laneRowsOf(study, mask, one))
	);
	readonly cell = rememberAlike(({ row, column, during, isAlone }: CompareQuery): OpenCell => ({
		row,
		column,
		during,
		isAlone
	}));
	readonly opened = remember(
		(cell: OpenCell, study: Study, mask: FilterMask, grouping: Grouping, group: number | null) => {
			const row = rowOf(cell.row, study);
			const during = cell.during?.span ?? null;
			return statementsIn({ row, isAlone: cell.isAlone, group, during }, study, mask, grouping);
		}
	);
}

type OpenCell = Pick<CompareQuery, 'row' | 'column' | 'during' | 'isAlone'>;

type Narrow = typeof narrowed;

function rememberNarrowed(): Narrow {
	const narrow = remember(narrowed);
	const alike = rememberAlike((keys: readonly string[]) => keys);
	return (grouping, keys) => narrow(grouping, alike(keys));
}

/** All statements that a filter keeps, and their links. */
export interface WholeCount extends CountedLinks {
	readonly total: number;
}

const wholeOf = (study: Study, mask: FilterMask): WholeCount => ({
	total: mask.kept.reduce((sum, one) => sum + one, 0),
	...countedLinks(study, mask)
});

function groupingsShown(
	{ groupings, chosen, groupBy, isApart }: ComparedGroups,
	narrow: Narrow
): readonly Grouping[] {
	const isAll = chosen.length < 2 || groupBy === 'statements';
	if (isAll) return groupings;
	return isApart
		? groupings.filter(({ groups }) => chosen.includes(groups[0]!.key))
		: groupings.map((one) => narrow(one, chosen));
}

const GATHERED: ReadonlySet<string> = new Set([OTHERS, NOWHERE, SEVERAL, BEFORE]);

/**
 * A grouping with its largest groups alone, in their order, where there are too many to set together.
 * @param sizes the statements of each group
 */
function largestGroups(grouping: Grouping, sizes: Uint32Array, narrow: Narrow): Grouping {
	const { groups } = grouping;
	if (groups.length <= MOST_TOGETHER) return grouping;
	const named = [...groups.keys()].filter((group) => !GATHERED.has(groups[group]!.key));
	const largest = named
		.sort((a, b) => sizes[b]! - sizes[a]! || a - b)
		.slice(0, MOST_TOGETHER)
		.sort((a, b) => a - b);
	return narrow(
		grouping,
		largest.map((group) => groups[group]!.key)
	);
}

/** The row of an address. */
export function rowOf(row: CompareQuery['row'], study: Study): number | null {
	if (row === null) return null;
	return row === UNLINKED_ROW ? study.rows.length : study.rowOf.get(row)!;
}
