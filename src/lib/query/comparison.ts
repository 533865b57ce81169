import { excerpt } from '../base/excerpt.ts';
import type { Addressed } from '../compare/addressed.ts';
import type { AnchoredLanes } from '../compare/anchored-lanes.ts';
import type { Attention } from '../compare/attention.ts';
import type { Coverage, CoverageTable } from '../compare/coverage.ts';
import type { Distance } from '../compare/distance.ts';
import { shareOf, type Matrix } from '../compare/matrix.ts';
import type { TableRow } from '../compare/row-folds.ts';
import { sortRows, spreadInMatrix } from '../compare/sort-rows.ts';
import { sortCoverage } from '../compare/sort-coverage.ts';
import type { Uncounted } from '../compare/uncounted.ts';
import type { StatementId } from '../model/ids.ts';
import type { Colour } from '../study/colour.ts';
import { colourOfGroup, type Colouring } from '../study/colouring.ts';
import type { Group, Grouping } from '../study/grouping.ts';
import type { Filter } from '../study/filter.ts';
import type { FilterMask } from '../study/filter-mask.ts';
import type { Study } from '../study/study.ts';
import { anchorProblemText } from '../wording/anchor-text.ts';
import type { UnmetRequest } from '../wording/unmet-request.ts';
import type { Address } from './address.ts';
import { MOST_TOGETHER, type ComparedGroups } from './compared-groups.ts';
import { hasCell, type CompareQuery } from './compare-query.ts';
import { ComparisonSteps, rowOf } from './comparison-steps.ts';
import { DocumentComparison } from './document-comparison.ts';
import { detailAt, type StatementDetail } from './statement-detail.ts';

/** What a comparison is made from. */
export interface ComparisonSource {
	readonly study: Study;
	readonly comparedFilter: Filter;
	readonly compareQuery: CompareQuery;
	readonly address: Address;
	readonly colouring: Colouring;
}

const NO_EVIDENCE: UnmetRequest = {
	cause: 'Cells can show evidence only when statements are compared.',
	instead: 'Counts are shown instead.'
};
const NOT_MIRRORED: UnmetRequest = {
	cause: 'Only two lanes can be mirrored.',
	instead: 'They are stacked instead.'
};

/** What an address compares, and every figure that follows. Nothing is reckoned before it is asked for. */
export class Comparison {
	readonly source: ComparisonSource;
	readonly #steps: ComparisonSteps;

	constructor(source: ComparisonSource, steps = new ComparisonSteps()) {
		this.source = source;
		this.#steps = steps;
	}

	/** The colour of the actor whose words a group holds. */
	readonly colourOf = (group: Group): Colour =>
		colourOfGroup(group, this.source.study, this.source.colouring);

	get mask(): FilterMask {
		return this.#steps.mask(this.source.comparedFilter, this.source.study);
	}

	get compared(): ComparedGroups {
		const groupingQuery = this.#steps.groupingQuery(this.source.compareQuery);
		return this.#steps.compared(groupingQuery, this.source.study, this.mask);
	}

	/** The groupings whose groups are shown: all groups, or those that were chosen. */
	get groupings(): readonly Grouping[] {
		return this.#steps.groupings(this.compared);
	}

	/** At most four groups, for what can be set beside one another: those chosen, or the largest. */
	get together(): readonly Grouping[] {
		return this.compared.isApart
			? this.groupings.slice(0, MOST_TOGETHER)
			: this.#steps.together(this.groupings[0]!, this.matrix.groupTotals);
	}

	/** Whether only links are counted that count: lanes hold statements, but those of what links tell. */
	get countsLinks(): boolean {
		return this.source.compareQuery.show !== 'axis' || this.compared.isApart;
	}

	/** Two policy documents, set against one another. */
	get documents(): DocumentComparison {
		const { study, comparedFilter, compareQuery } = this.source;
		return new DocumentComparison(study, comparedFilter, compareQuery, this.#steps.documents);
	}

	get #isOfDocuments(): boolean {
		return this.source.compareQuery.show === 'documents';
	}

	get rows(): readonly TableRow[] {
		const { study, compareQuery, comparedFilter } = this.source;
		return this.#steps.rows(study, this.#steps.folded(compareQuery), comparedFilter);
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
		return this.#steps.matrix(this.source.study, this.mask, this.groupings[0]!);
	}

	/** Whether every statement that the filter keeps stands in one of the columns. */
	get isWhole(): boolean {
		return this.matrix.total === this.whole.total;
	}

	/** All statements that the filter keeps, in whatever group they stand. */
	get whole(): Matrix {
		return this.#steps.whole(this.source.study, this.mask, this.#singleGroup);
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
		return this.#steps.uncounted(study, comparedFilter, this.groupings[0]!);
	}

	/** The same of all statements, in whatever group they stand. */
	get uncountedOfAll(): (row: number, group: number | null) => Uncounted {
		const { study, comparedFilter } = this.source;
		return this.#steps.uncountedOfAll(study, comparedFilter, this.#singleGroup);
	}

	/** Who speaks to what. */
	get addressed(): readonly Addressed[] {
		return this.#steps.addressed(this.matrix, this.rows);
	}

	get coverage(): CoverageTable {
		const { study, comparedFilter } = this.source;
		return this.#steps.coverage(study, this.mask, comparedFilter);
	}

	get coverageSorted(): Coverage[] {
		const { sort, isDescending } = this.source.compareQuery;
		const { coverage } = this;
		// What a difference is of stands across; of rows alone there is none.
		const rows = this.rows.map(({ row }) => coverage.rows[row]!);
		const key = sort === 'difference' ? 'number' : sort;
		return sortCoverage(rows, key, isDescending, this.source.study);
	}

	get attention(): readonly Attention[] {
		return this.#steps.attention(this.source.study, this.mask, this.groupings[0]!);
	}

	/** The groups that are set beside one another, with their distances two by two. */
	get attentionTogether(): readonly Attention[] {
		return this.#steps.attentionTogether(this.attention, this.together[0]!.groups);
	}

	get distances(): readonly (readonly (Distance | null)[])[] {
		return this.#steps.distances(this.attentionTogether);
	}

	get lanes(): AnchoredLanes {
		const { study, compareQuery } = this.source;
		return this.#steps.lanes(study, this.mask, this.together, this.#steps.anchors(compareQuery));
	}

	/** The statements of the cell that is open, by index; null where none is, or it cannot be found. */
	get opened(): readonly number[] | null {
		const { compareQuery, study } = this.source;
		if (!hasCell(compareQuery)) return null;
		if (this.#isOfDocuments) return this.documents.opened;
		const { column } = compareQuery;
		const found = column === null ? { grouping: this.#counted, group: null } : this.groupOf(column);
		const cell = this.#steps.cell(compareQuery);
		return found && this.#steps.opened(cell, study, this.mask, found.grouping, found.group);
	}

	/** What was asked for and cannot be had. */
	get problems(): readonly UnmetRequest[] {
		const { compareQuery } = this.source;
		const { column } = compareQuery;
		if (this.#isOfDocuments) return this.documents.problems;
		return [
			...this.compared.problems,
			...(compareQuery.cells === 'evidence' && this.compared.groupBy !== 'statements'
				? [NO_EVIDENCE]
				: []),
			...(compareQuery.show === 'axis' ? this.#laneProblems : []),
			...(hasCell(compareQuery) && column !== null && !this.groupOf(column)
				? [
						{
							cause: `This address opens the column “${excerpt(column)}”, which is not shown.`,
							instead: 'Nothing is open.'
						}
					]
				: [])
		];
	}

	/** What is shown in another way than was asked for, in sentences. */
	get notices(): readonly string[] {
		return this.#isOfDocuments ? [] : this.compared.notices;
	}

	/** What a number without a group counts: the columns that are shown, or where there are none, all. */
	get #counted(): Grouping {
		const { show } = this.source.compareQuery;
		return show === 'matrix' || show === 'attention' ? this.groupings[0]! : this.#singleGroup;
	}

	get #singleGroup(): Grouping {
		return this.#steps.singleGroup(this.source.study);
	}

	get #laneProblems(): readonly UnmetRequest[] {
		const { lanes, problems } = this.lanes;
		const told = problems.map((problem) => anchorProblemText(problem, this.source.study.dataset));
		const isBare = !this.source.compareQuery.isMirrored || lanes.length === 2;
		return isBare ? told : [...told, NOT_MIRRORED];
	}

	/** The statements that stand across with their words: at once, or when they were fetched. */
	evidenceOf(
		detailOf: ((statement: StatementId) => Promise<StatementDetail | null>) | null
	): (StatementDetail | null)[] | Promise<(StatementDetail | null)[]> {
		const { study } = this.source;
		const ids = this.groupings[0]!.groups.map(({ key }) => key as StatementId);
		if (detailOf) return Promise.all(ids.map((id) => detailOf(id).catch(() => null)));
		return ids.map((id) => detailAt(study.indexOf.get(id)!, study));
	}

	/** The row of an address. */
	rowOf(row: CompareQuery['row']): number | null {
		return rowOf(row, this.source.study);
	}

	/** Where a group stands: among those that are shown. */
	groupOf(key: string): { grouping: Grouping; group: number } | null {
		for (const grouping of this.groupings) {
			const group = grouping.groups.findIndex((one) => one.key === key);
			if (group >= 0) return { grouping, group };
		}
		return null;
	}
}
