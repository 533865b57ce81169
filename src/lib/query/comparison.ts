import { excerpt } from '../base/excerpt.ts';
import { remember, rememberAlike } from '../base/remember.ts';
import { addressedBy, type Addressed } from '../compare/addressed.ts';
import { anchoredLanes, type AnchoredLanes } from '../compare/anchored-lanes.ts';
import { attentionOf, type Attention } from '../compare/attention.ts';
import { statementsIn } from '../compare/cell.ts';
import { coverageOf, type Coverage, type CoverageTable } from '../compare/coverage.ts';
import { distancesOf, type Distance } from '../compare/distance.ts';
import { matrixOf, shareOf, type Matrix } from '../compare/matrix.ts';
import { rowsShown, type TableRow } from '../compare/row-folds.ts';
import { daysOfSides } from '../compare/side-days.ts';
import { sortCoverage } from '../compare/sort-coverage.ts';
import { uncountedIn, type Uncounted } from '../compare/uncounted.ts';
import type { PriorityId, StatementId } from '../model/ids.ts';
import { undivided } from '../study/divide-by-name.ts';
import { narrowed, type Division, type Side } from '../study/division.ts';
import type { Filter } from '../study/filter.ts';
import { comparedScreen, type Screen } from '../study/screen.ts';
import type { Study } from '../study/study.ts';
import { anchorProblemWords } from '../wording/anchor-words.ts';
import type { AskedInVain } from '../wording/asked-in-vain.ts';
import type { Address } from './address.ts';
import { askedSides, MOST_TOGETHER, type AskedSides, type Dividing } from './asked-sides.ts';
import { hasCell, UNLINKED_ROW, type Comparing } from './comparing.ts';
import { largestSides } from './largest-sides.ts';
import { openedAt, type Opened } from './opened.ts';

/** What a comparison is made from. */
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

/** The steps from what is compared to its figures, each kept while what it was made from is the same. */
export class ComparisonSteps {
	readonly screen = remember(comparedScreen);
	readonly dividing = rememberAlike(({ show, across, sides, cuts }: Comparing): Dividing => ({
		show,
		across,
		sides,
		cuts
	}));
	readonly asked = remember(askedSides);
	readonly divisions = remember(divisionsShown);
	readonly together = remember(
		(first: Division, sizes: Uint32Array) => [largestSides(first, sizes)] as const
	);
	readonly folded = rememberAlike(({ folded }: Comparing) => folded);
	readonly rows = remember((study: Study, folded: readonly PriorityId[], filter: Filter) =>
		rowsShown(study, folded, filter.priorities)
	);
	readonly matrix = remember(matrixOf);
	readonly undivided = remember(undivided);
	readonly whole = remember(matrixOf);
	readonly uncounted = remember(uncountedIn);
	readonly uncountedOfAll = remember(uncountedIn);
	readonly addressed = remember((matrix: Matrix, rows: readonly TableRow[]) =>
		addressedBy(
			matrix,
			rows.map(({ row }) => row)
		)
	);
	readonly coverage = remember((study: Study, screen: Screen, { period }: Filter) =>
		coverageOf(study, screen, period)
	);
	readonly attention = remember(attentionOf);
	readonly attentionTogether = remember((attention: readonly Attention[], sides: readonly Side[]) =>
		attention.filter(({ side }) => sides.includes(side))
	);
	readonly distances = remember(distancesOf);
	readonly anchors = rememberAlike(({ anchors }: Comparing) => anchors);
	readonly lanes = remember(
		(
			study: Study,
			screen: Screen,
			together: readonly Division[],
			anchors: readonly string[]
		): AnchoredLanes => {
			const days = together.flatMap((one) => daysOfSides(study, screen, one));
			return anchoredLanes(days, anchors, study);
		}
	);
	readonly cell = rememberAlike(({ row, column, during, isAlone }: Comparing): OpenCell => ({
		row,
		column,
		during,
		isAlone
	}));
	readonly opened = remember(
		(cell: OpenCell, study: Study, screen: Screen, division: Division, side: number | null) => {
			const row = rowOf(cell.row, study);
			const during = cell.during?.span ?? null;
			return statementsIn({ row, isAlone: cell.isAlone, side, during }, study, screen, division);
		}
	);
}

type OpenCell = Pick<Comparing, 'row' | 'column' | 'during' | 'isAlone'>;

/** What an address compares, and every figure that follows. Nothing is reckoned before it is asked for. */
export class Comparison {
	readonly source: ComparisonSource;
	readonly #steps: ComparisonSteps;

	constructor(source: ComparisonSource, steps = new ComparisonSteps()) {
		this.source = source;
		this.#steps = steps;
	}

	get screen(): Screen {
		return this.#steps.screen(this.source.comparedFilter, this.source.study);
	}

	get asked(): AskedSides {
		const dividing = this.#steps.dividing(this.source.comparing);
		return this.#steps.asked(dividing, this.source.study, this.screen);
	}

	/** The divisions whose sides are shown: all sides, or those that were chosen. */
	get divisions(): readonly Division[] {
		return this.#steps.divisions(this.asked);
	}

	/** At most four sides, for what can be set beside one another: those chosen, or the largest. */
	get together(): readonly Division[] {
		return this.asked.across === 'documents'
			? this.divisions.slice(0, MOST_TOGETHER)
			: this.#steps.together(this.divisions[0]!, this.matrix.sideTotals);
	}

	get rows(): readonly TableRow[] {
		const { study, comparing, comparedFilter } = this.source;
		return this.#steps.rows(study, this.#steps.folded(comparing), comparedFilter);
	}

	/** What the cells of the matrix tell: the evidence, where it can and nothing else is asked for. */
	get cells(): Exclude<Comparing['cells'], null> {
		const { cells } = this.source.comparing;
		const isByStatement = this.asked.across === 'statements';
		if (cells === 'evidence' && !isByStatement) return 'counts';
		return cells ?? (isByStatement ? 'evidence' : 'counts');
	}

	get matrix(): Matrix {
		return this.#steps.matrix(this.source.study, this.screen, this.divisions[0]!);
	}

	/** Whether every statement that the filter keeps stands in one of the columns. */
	get isWhole(): boolean {
		return this.matrix.total === this.whole.total;
	}

	/** All statements that the filter keeps, on whatever side they stand. */
	get whole(): Matrix {
		return this.#steps.whole(this.source.study, this.screen, this.#undivided);
	}

	/** The largest share of a cell that is shown: the darkest shade. */
	get largestShare(): number {
		const { matrix, rows } = this;
		const { share } = this.source.comparing;
		const shares = rows.flatMap(({ row }) =>
			matrix.sides.map((_, side) => shareOf(matrix, row, side, share))
		);
		return shares.reduce((most, one) => Math.max(most, one), 0);
	}

	/** What the cells of the matrix leave out. */
	get uncounted(): (row: number, side: number | null) => Uncounted {
		const { study, comparedFilter } = this.source;
		return this.#steps.uncounted(study, comparedFilter, this.divisions[0]!);
	}

	/** The same of all statements, on whatever side they stand. */
	get uncountedOfAll(): (row: number, side: number | null) => Uncounted {
		const { study, comparedFilter } = this.source;
		return this.#steps.uncountedOfAll(study, comparedFilter, this.#undivided);
	}

	/** Who speaks to what. */
	get addressed(): readonly Addressed[] {
		return this.#steps.addressed(this.matrix, this.rows);
	}

	get coverage(): CoverageTable {
		const { study, comparedFilter } = this.source;
		return this.#steps.coverage(study, this.screen, comparedFilter);
	}

	get coverageSorted(): Coverage[] {
		const { sort, isDescending } = this.source.comparing;
		const { coverage } = this;
		const rows = this.rows.map(({ row }) => coverage.rows[row]!);
		return sortCoverage(rows, sort, isDescending, this.source.study);
	}

	get attention(): readonly Attention[] {
		return this.#steps.attention(this.source.study, this.screen, this.divisions[0]!);
	}

	/** The sides that are set beside one another, with their distances two by two. */
	get attentionTogether(): readonly Attention[] {
		return this.#steps.attentionTogether(this.attention, this.together[0]!.sides);
	}

	get distances(): readonly (readonly (Distance | null)[])[] {
		return this.#steps.distances(this.attentionTogether);
	}

	get lanes(): AnchoredLanes {
		const { study, comparing } = this.source;
		return this.#steps.lanes(study, this.screen, this.together, this.#steps.anchors(comparing));
	}

	/** The statements of the cell that is open, by place; null where none is, or it cannot be found. */
	get opened(): readonly number[] | null {
		const { comparing, study } = this.source;
		if (!hasCell(comparing)) return null;
		const { column } = comparing;
		const found = column === null ? { division: this.#counted, side: null } : this.sideOf(column);
		const cell = this.#steps.cell(comparing);
		return found && this.#steps.opened(cell, study, this.screen, found.division, found.side);
	}

	/** What was asked for in vain. */
	get problems(): readonly AskedInVain[] {
		const { comparing } = this.source;
		const { column } = comparing;
		return [
			...this.asked.problems,
			...(comparing.cells === 'evidence' && this.asked.across !== 'statements'
				? [NO_EVIDENCE]
				: []),
			...(comparing.show === 'axis' ? this.#laneProblems : []),
			...(hasCell(comparing) && column !== null && !this.sideOf(column)
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
		return this.asked.notices;
	}

	/** What a number without a side counts: the columns that are shown, or where there are none, all. */
	get #counted(): Division {
		const { show } = this.source.comparing;
		return show === 'matrix' || show === 'attention' ? this.divisions[0]! : this.#undivided;
	}

	get #undivided(): Division {
		return this.#steps.undivided(this.source.study);
	}

	get #laneProblems(): readonly AskedInVain[] {
		const { lanes, problems } = this.lanes;
		const told = problems.map((problem) => anchorProblemWords(problem, this.source.study.dataset));
		const isBare = !this.source.comparing.isMirrored || lanes.length === 2;
		return isBare ? told : [...told, NOT_MIRRORED];
	}

	/** The statements that stand across with their words: at once, or when they were fetched. */
	evidenceOf(
		wordsOf: ((statement: StatementId) => Promise<Opened | null>) | null
	): (Opened | null)[] | Promise<(Opened | null)[]> {
		const { study } = this.source;
		const ids = this.divisions[0]!.sides.map(({ key }) => key as StatementId);
		if (wordsOf) return Promise.all(ids.map((id) => wordsOf(id).catch(() => null)));
		return ids.map((id) => openedAt(study.places.get(id)!, study));
	}

	/** The row of an address. */
	rowOf(row: Comparing['row']): number | null {
		return rowOf(row, this.source.study);
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

function divisionsShown({ divisions, chosen, across }: AskedSides): readonly Division[] {
	const isAll = chosen.length < 2 || across === 'statements';
	if (isAll) return divisions;
	return across === 'documents'
		? divisions.filter(({ sides }) => chosen.includes(sides[0]!.key))
		: divisions.map((one) => narrowed(one, chosen));
}

function rowOf(row: Comparing['row'], study: Study): number | null {
	if (row === null) return null;
	return row === UNLINKED_ROW ? study.rows.length : study.rowOf.get(row)!;
}
