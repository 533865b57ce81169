import { excerpt } from '../../base/words.ts';
import type { AnchoredLanes } from '../../compare/anchored-lanes.ts';
import type { Attention } from '../../compare/attention.ts';
import { type Coverage, type CoverageTable, sortCoverage } from '../../compare/coverage.ts';
import type { Difference } from '../../compare/differences.ts';
import type { Distance } from '../../compare/distance.ts';
import type { LaneRows } from '../../compare/lane-rows.ts';
import type { StatementId } from '../../model/ids.ts';
import type { Grouping } from '../../study/groups/grouping.ts';
import { anchorProblemText } from '../../wording/anchor-text.ts';
import type { UnmetRequest } from '../../wording/unmet-request.ts';
import { type CompareQuery, hasCell } from '../address/compare-query.ts';
import { rowOf } from './comparison-steps.ts';
import { detailAt, type StatementDetail } from '../statement-detail.ts';
import { ComparedTable } from './compared-table.ts';

const NO_EVIDENCE: UnmetRequest = {
	cause: 'Cells can show evidence only when statements are compared.',
	instead: 'Counts are shown instead.'
};
const NOT_MIRRORED: UnmetRequest = {
	cause: 'Only two lanes can be mirrored.',
	instead: 'They are stacked instead.'
};

/** What an address compares, and every figure that follows. Nothing is reckoned before it is asked for. */
export class Comparison extends ComparedTable {
	get coverage(): CoverageTable {
		const { study, comparedFilter } = this.source;
		return this.steps.coverage(study, this.mask, comparedFilter);
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
		return this.steps.attention(this.source.study, this.mask, this.groupings[0]!);
	}

	/** The groups that are set beside one another, with their distances two by two. */
	get attentionTogether(): readonly Attention[] {
		return this.steps.attentionTogether(this.attention, this.together[0]!.groups);
	}

	get distances(): readonly (readonly (Distance | null)[])[] {
		return this.steps.distances(this.attentionTogether);
	}

	/** Where two groups stand alone: how far they are apart on each priority, sorted by that. */
	get differences(): readonly Difference[] | null {
		return this.steps.differences(this.attention, this.rows);
	}

	get lanes(): AnchoredLanes {
		const { study, compareQuery } = this.source;
		return this.steps.lanes(study, this.mask, this.together, this.steps.anchors(compareQuery));
	}

	/** The same groups priority by priority. */
	get laneRows(): readonly LaneRows[] {
		return this.steps.laneRows(this.source.study, this.mask, this.together);
	}

	/** The statements of the cell that is open, by index; null where none is, or it cannot be found. */
	get opened(): readonly number[] | null {
		const { compareQuery, study } = this.source;
		if (!hasCell(compareQuery)) return null;
		if (this.#isOfDocuments) return this.documents.opened;
		const { column } = compareQuery;
		const columnGroup =
			column === null ? { grouping: this.#totalGrouping, group: null } : this.groupOf(column);
		const cell = this.steps.cell(compareQuery);
		return (
			columnGroup &&
			this.steps.opened(cell, study, this.mask, columnGroup.grouping, columnGroup.group)
		);
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
	get #totalGrouping(): Grouping {
		const { show } = this.source.compareQuery;
		return show === 'matrix' || show === 'attention' ? this.groupings[0]! : this.singleGroup;
	}

	get #isOfDocuments(): boolean {
		return this.source.compareQuery.show === 'documents';
	}

	get #laneProblems(): readonly UnmetRequest[] {
		const { lanes, problems } = this.lanes;
		const sentences = problems.map((problem) =>
			anchorProblemText(problem, this.source.study.dataset)
		);
		const isBare = !this.source.compareQuery.isMirrored || lanes.length === 2;
		return isBare ? sentences : [...sentences, NOT_MIRRORED];
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
