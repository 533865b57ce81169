import type { Addressed } from '../../compare/addressed.ts';
import { shareOf, type Matrix } from '../../compare/matrix.ts';
import { sortRows, spreadInMatrix, type TableRow } from '../../compare/rows.ts';
import type { Uncounted } from '../../compare/uncounted.ts';
import { type Colour, type Colouring, colourOfGroup } from '../../study/colouring.ts';
import { singleGroup } from '../../study/groups/group-by-link.ts';
import type { Group, Grouping } from '../../study/groups/grouping.ts';
import type { Filter, FilterMask } from '../../study/filters/filter-mask.ts';
import type { Study } from '../../study/study.ts';
import type { Address } from '../address/address.ts';
import { MOST_TOGETHER, type ComparedGroups } from './compared-groups.ts';
import type { CompareQuery } from '../address/compare-query.ts';
import { ComparisonSteps, type WholeCount } from './comparison-steps.ts';
import { DocumentComparison } from './document-comparison.ts';

/** What a comparison is made from. */
export interface ComparisonSource {
	readonly study: Study;
	readonly comparedFilter: Filter;
	readonly compareQuery: CompareQuery;
	readonly address: Address;
	readonly colouring: Colouring;
}

/** What an address compares as a table: the groups across, the priorities down, and what is counted of both. */
export class ComparedTable {
	readonly source: ComparisonSource;
	protected readonly steps: ComparisonSteps;

	constructor(source: ComparisonSource, steps = new ComparisonSteps()) {
		this.source = source;
		this.steps = steps;
	}

	/** The colour of the actor whose words a group holds. */
	readonly colourOf = (group: Group): Colour =>
		colourOfGroup(group, this.source.study, this.source.colouring);

	get mask(): FilterMask {
		return this.steps.mask(this.source.comparedFilter, this.source.study);
	}

	get compared(): ComparedGroups {
		const groupingQuery = this.steps.groupingQuery(this.source.compareQuery);
		return this.steps.compared(groupingQuery, this.source.study, this.mask);
	}

	/** The groupings whose groups are shown: all groups, or those that were chosen. */
	get groupings(): readonly Grouping[] {
		return this.steps.groupings(this.compared);
	}

	/** At most four groups, for what can be set beside one another: those chosen, or the largest. */
	get together(): readonly Grouping[] {
		return this.compared.isApart
			? this.groupings.slice(0, MOST_TOGETHER)
			: this.steps.together(this.groupings[0]!, this.matrix.groupTotals);
	}

	/** Whether only links are counted that count: lanes hold statements, but those of what links tell. */
	get countsLinks(): boolean {
		return this.source.compareQuery.show !== 'axis' || this.compared.isApart;
	}

	/** Two policy documents, set against one another. */
	get documents(): DocumentComparison {
		const { study, comparedFilter, compareQuery } = this.source;
		return new DocumentComparison(study, comparedFilter, compareQuery, this.steps.documents);
	}

	get rows(): readonly TableRow[] {
		const { study, compareQuery, comparedFilter } = this.source;
		return this.steps.rows(study, this.steps.folded(compareQuery), comparedFilter);
	}

	/** The same, sorted as the address asks: by all statements, or by how far the columns are apart. */
	get rowsSorted(): readonly TableRow[] {
		const { sort, isDescending, show } = this.source.compareQuery;
		const { matrix, rows } = this;
		const figureOf =
			sort === 'statements'
				? (row: number) => matrix.rowTotals[row]!
				: sort === 'difference'
					? (row: number) => spreadInMatrix(matrix, row)
					: (row: number) => row;
		return show === 'matrix' ? sortRows(rows, figureOf, isDescending) : rows;
	}

	/** Whether rows of several documents, and of several depths, stand among one another. */
	get isMixed(): boolean {
		const { sort } = this.source.compareQuery;
		return sort === 'difference' || sort === 'statements';
	}

	/** What the cells of the matrix tell: the evidence, where it can and nothing else is asked for. */
	get cells(): Exclude<CompareQuery['cells'], null> {
		const { cells } = this.source.compareQuery;
		const isByStatement = this.compared.groupBy === 'statements';
		if (cells === 'evidence' && !isByStatement) return 'counts';
		return cells ?? (isByStatement ? 'evidence' : 'counts');
	}

	get matrix(): Matrix {
		return this.steps.matrix(this.source.study, this.mask, this.groupings[0]!);
	}

	/** Whether every statement that the filter keeps stands in one of the columns. */
	get isWhole(): boolean {
		return this.matrix.total === this.whole.total;
	}

	/** All statements that the filter keeps, in whatever group they stand. */
	get whole(): WholeCount {
		return this.steps.whole(this.source.study, this.mask);
	}

	/** The largest share of a cell that is shown: the darkest shade. */
	get largestShare(): number {
		const { matrix, rows } = this;
		const { share } = this.source.compareQuery;
		const shares = rows.flatMap(({ row }) =>
			matrix.groups.map((_, group) => shareOf(matrix, row, group, share))
		);
		return shares.reduce((most, one) => Math.max(most, one), 0);
	}

	/** What the cells of the matrix leave out. */
	get uncounted(): (row: number, group: number | null) => Uncounted {
		const { study, comparedFilter } = this.source;
		return this.steps.uncounted(study, comparedFilter, this.groupings[0]!);
	}

	/** The same of all statements, in whatever group they stand. */
	get uncountedOfAll(): (row: number, group: number | null) => Uncounted {
		const { study, comparedFilter } = this.source;
		return this.steps.uncountedOfAll(study, comparedFilter, this.singleGroup);
	}

	/** Who speaks to what. */
	get addressed(): readonly Addressed[] {
		return this.steps.addressed(this.matrix, this.rows);
	}

	protected get singleGroup(): Grouping {
		return singleGroup(this.source.study);
	}
}
