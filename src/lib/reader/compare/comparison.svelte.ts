import { excerpt } from '../../base/excerpt.ts';
import { addressedBy } from '../../compare/addressed.ts';
import { anchoredLanes } from '../../compare/anchored-lanes.ts';
import type { AskedInVain } from '../../compare/asked-in-vain.ts';
import { attentionOf } from '../../compare/attention.ts';
import { statementsIn } from '../../compare/cell.ts';
import { coverageOf } from '../../compare/coverage.ts';
import { distancesOf } from '../../compare/distance.ts';
import { undivided } from '../../compare/divide-by-name.ts';
import { narrowed, type Division } from '../../compare/division.ts';
import type { Filter } from '../../compare/filter.ts';
import { matrixOf, shareOf } from '../../compare/matrix.ts';
import { rowsShown } from '../../compare/row-folds.ts';
import { comparedScreen } from '../../compare/screen.ts';
import { daysOfSides } from '../../compare/side-days.ts';
import { sortCoverage } from '../../compare/sort-coverage.ts';
import type { Study } from '../../compare/study.ts';
import { uncountedIn } from '../../compare/uncounted.ts';
import type { PriorityId, StatementId } from '../../model/ids.ts';
import type { Address } from '../address.ts';
import { openedAt, type Opened } from '../opened.ts';
import { askedSides, MOST_TOGETHER, type Dividing } from './asked-sides.ts';
import { hasCell, UNLINKED_ROW, type Comparing } from './comparing.ts';
import { largestSides } from './largest-sides.ts';

/** What a comparison is made from. Getters, so that it stays live. */
export interface ComparisonSource {
	readonly study: Study;
	readonly comparedFilter: Filter;
	readonly comparing: Comparing;
	readonly address: Address;
}

const NO_EVIDENCE: AskedInVain = {
	cause: 'Evidence stands in the cells where statements are compared.',
	instead: 'Counts are shown instead.'
};
const NOT_MIRRORED: AskedInVain = {
	cause: 'Only two lanes can be mirrored.',
	instead: 'They stand one below the other.'
};

/** What an address compares, and every figure that follows. Nothing is reckoned before it is asked for. */
export class Comparison {
	readonly source: ComparisonSource;
	readonly screen = $derived.by(() =>
		comparedScreen(this.source.comparedFilter, this.source.study)
	);
	/** As a text, so that opening a cell or folding a row divides nothing anew. */
	readonly #dividing = $derived.by(() => {
		const { show, across, sides, cuts } = this.source.comparing;
		return JSON.stringify({ show, across, sides, cuts } satisfies Dividing);
	});
	readonly asked = $derived.by(() =>
		askedSides(JSON.parse(this.#dividing) as Dividing, this.source.study, this.screen)
	);
	/** The divisions whose sides are shown: all sides, or those that were chosen. */
	readonly divisions: readonly Division[] = $derived.by(() => {
		const { divisions, chosen, across } = this.asked;
		const isAll = chosen.length < 2 || across === 'statements';
		if (across === 'documents') {
			return isAll ? divisions : divisions.filter(({ sides }) => chosen.includes(sides[0]!.key));
		}
		return isAll ? divisions : divisions.map((one) => narrowed(one, chosen));
	});
	/** At most four sides, for what can be set beside one another: those chosen, or the largest. */
	readonly together: readonly Division[] = $derived.by(() =>
		this.asked.across === 'documents'
			? this.divisions.slice(0, MOST_TOGETHER)
			: [largestSides(this.divisions[0]!, this.matrix.sideTotals)]
	);

	readonly rows = $derived.by(() =>
		rowsShown(
			this.source.study,
			this.source.comparing.folded,
			this.source.comparedFilter.priorities
		)
	);
	/** What the cells of the matrix tell: the evidence, where it can and nothing else is asked for. */
	readonly cells = $derived.by(() => {
		const { cells } = this.source.comparing;
		const isByStatement = this.asked.across === 'statements';
		if (cells === 'evidence' && !isByStatement) return 'counts';
		return cells ?? (isByStatement ? 'evidence' : 'counts');
	});
	readonly matrix = $derived.by(() => matrixOf(this.source.study, this.screen, this.divisions[0]!));
	/** Whether every statement that the filter keeps stands in one of the columns. */
	readonly isWhole = $derived.by(() => this.matrix.total === this.whole.total);
	/** All statements that the filter keeps, on whatever side they stand. */
	readonly whole = $derived.by(() =>
		matrixOf(this.source.study, this.screen, undivided(this.source.study))
	);
	/** The largest share of a cell that is shown: the darkest shade. */
	readonly largestShare = $derived.by(() => {
		const { matrix, rows } = this;
		const { share } = this.source.comparing;
		const shares = rows.flatMap(({ row }) =>
			matrix.sides.map((_, side) => shareOf(matrix, row, side, share))
		);
		return shares.reduce((most, one) => Math.max(most, one), 0);
	});
	/** What the cells of the matrix leave out. */
	readonly uncounted = $derived.by(() =>
		uncountedIn(this.source.study, this.source.comparedFilter, this.divisions[0]!)
	);
	/** The same of all statements, on whatever side they stand. */
	readonly uncountedOfAll = $derived.by(() => {
		const { study, comparedFilter } = this.source;
		return uncountedIn(study, comparedFilter, undivided(study));
	});
	/** Who speaks to what. */
	readonly addressed = $derived.by(() =>
		addressedBy(
			this.matrix,
			this.rows.map(({ row }) => row)
		)
	);
	readonly coverage = $derived.by(() =>
		coverageOf(this.source.study, this.screen, this.source.comparedFilter.period)
	);
	readonly coverageSorted = $derived.by(() => {
		const { sort, isDescending } = this.source.comparing;
		const rows = this.rows.map(({ row }) => this.coverage.rows[row]!);
		return sortCoverage(rows, sort, isDescending, this.source.study);
	});
	readonly attention = $derived.by(() =>
		attentionOf(this.source.study, this.screen, this.divisions[0]!)
	);
	/** The sides that are set beside one another, with their distances two by two. */
	readonly attentionTogether = $derived.by(() => {
		const together = this.together[0]!.sides;
		return this.attention.filter(({ side }) => together.includes(side));
	});
	readonly distances = $derived.by(() => distancesOf(this.attentionTogether));
	readonly lanes = $derived.by(() => {
		const days = this.together.flatMap((one) => daysOfSides(this.source.study, this.screen, one));
		return anchoredLanes(days, this.source.comparing.anchors, this.source.study);
	});

	/** The statements of the cell that is open, by place; null where none is, or it cannot be found. */
	readonly opened: readonly number[] | null = $derived.by(() => this.#opened.places);
	readonly problems: readonly AskedInVain[] = $derived.by(() => [
		...this.asked.problems,
		...(this.source.comparing.cells === 'evidence' && this.asked.across !== 'statements'
			? [NO_EVIDENCE]
			: []),
		...(this.source.comparing.show === 'axis' ? this.#laneProblems : []),
		...this.#opened.problems
	]);
	/** What is shown in another way than was asked for, in sentences. */
	readonly notices: readonly string[] = $derived.by(() => this.asked.notices);

	/** What a number without a side counts: the columns that are shown, or where there are none, all. */
	readonly #counted: Division = $derived.by(() => {
		const { show } = this.source.comparing;
		const hasColumns = show === 'matrix' || show === 'attention';
		return hasColumns ? this.divisions[0]! : undivided(this.source.study);
	});

	readonly #laneProblems: readonly AskedInVain[] = $derived.by(() => {
		const { lanes, problems } = this.lanes;
		const isBare = !this.source.comparing.isMirrored || lanes.length === 2;
		return isBare ? problems : [...problems, NOT_MIRRORED];
	});

	readonly #opened = $derived.by((): { places: number[] | null; problems: AskedInVain[] } => {
		const { comparing, study } = this.source;
		if (!hasCell(comparing)) return { places: null, problems: [] };
		const { row, column, during, isAlone } = comparing;
		const found = column === null ? { division: this.#counted, side: null } : this.sideOf(column);
		if (!found) {
			const cause = `This address opens the column “${excerpt(column!)}”, which is not shown.`;
			return { places: null, problems: [{ cause, instead: 'Nothing is open.' }] };
		}
		const days = during?.span ?? null;
		const cell = { row: this.rowOf(row), isAlone, side: found.side, during: days };
		return { places: statementsIn(cell, study, this.screen, found.division), problems: [] };
	});

	constructor(source: ComparisonSource) {
		this.source = source;
	}

	/** The statements that stand across with their words: at once, or when they were fetched. */
	evidenceOf(
		wordsOf: ((statement: StatementId) => Promise<Opened | null>) | null
	): (Opened | null)[] | Promise<(Opened | null)[]> {
		const { study } = this.source;
		const ids = this.divisions[0]!.sides.map(({ key }) => key as StatementId);
		if (wordsOf) return Promise.all(ids.map(wordsOf));
		return ids.map((id) => openedAt(study.places.get(id)!, study));
	}

	/** The row of an address. */
	rowOf(row: PriorityId | typeof UNLINKED_ROW | null): number | null {
		const { study } = this.source;
		if (row === null) return null;
		return row === UNLINKED_ROW ? study.rows.length : study.rowOf.get(row)!;
	}

	/** Where a side stands: among those that are shown. */
	sideOf(key: string): { division: Division; side: number } | null {
		for (const division of this.divisions) {
			const side = division.sides.findIndex((one) => one.key === key);
			if (side >= 0) return { division, side };
		}
		return null;
	}
}
