import { excerpt } from '../../base/words.ts';
import { oncePer, remember } from '../../base/once-per.ts';
import {
	betweenOf,
	documentMatrixOf,
	statementsBetween,
	type BetweenCell,
	type DocumentMatrix,
	type DocumentPair
} from '../../compare/document-matrix.ts';
import { uncountedBy, type Uncounted } from '../../compare/uncounted.ts';
import type { LinkState } from '../../model/link-state.ts';
import type { PriorityId } from '../../model/ids.ts';
import type { PolicyDocument } from '../../model/policy-document.ts';
import { countedLinks } from '../../study/counted-links.ts';
import { type Filter, maskOf, NO_FILTER } from '../../study/filters/filter-mask.ts';
import type { Study } from '../../study/study.ts';
import type { UnmetRequest } from '../../wording/unmet-request.ts';
import { type CompareQuery, hasCell, UNLINKED_ROW } from '../address/compare-query.ts';

/** The steps from two documents to their figures, each kept while what it was made from is the same. */
export class DocumentSteps {
	readonly pair = remember((first: string | undefined, second: string | undefined, study: Study) =>
		documentPair([first, second], study)
	);
	/** Links count whatever their priority: one that is asked for chooses statements. */
	readonly mask = remember(maskOf);
	readonly matrix = remember(documentMatrixOf);
	readonly links = remember(countedLinks);
	readonly uncounted = remember(uncountedBetween);
	readonly opened = remember(
		(
			row: CompareQuery['row'],
			column: string | null,
			study: Study,
			filter: Filter,
			pair: DocumentPair
		) => {
			const cell = cellOf(row, column, study, pair);
			return cell && statementsBetween(cell, study, this.mask(filter, study), pair);
		}
	);
}

/** Two documents against one another: which statements bear on both. */
export class DocumentComparison {
	readonly study: Study;
	readonly #filter: Filter;
	readonly #query: CompareQuery;
	readonly #steps: DocumentSteps;

	constructor(study: Study, filter: Filter, query: CompareQuery, steps = new DocumentSteps()) {
		this.study = study;
		this.#filter = filter;
		this.#query = query;
		this.#steps = steps;
	}

	/** null where the dataset has no two documents. */
	get pair(): DocumentPair | null {
		return this.#found.pair;
	}

	get down(): PolicyDocument {
		return this.study.dataset.documents[this.pair!.down]!;
	}

	get across(): PolicyDocument {
		return this.study.dataset.documents[this.pair!.across]!;
	}

	get matrix(): DocumentMatrix {
		return this.#steps.matrix(this.study, this.#mask, this.pair!);
	}

	/** The links of the statements that the filter keeps. */
	get links() {
		return this.#steps.links(this.study, this.#mask);
	}

	/** What a cell leaves out. */
	get uncounted(): (down: number, across: number) => Uncounted {
		return this.#steps.uncounted(this.study, this.#filter, this.pair!, this.matrix);
	}

	get opened(): readonly number[] | null {
		const { row, column } = this.#query;
		if (!hasCell(this.#query) || !this.pair) return null;
		return this.#steps.opened(row, column, this.study, this.#filter, this.pair);
	}

	get problems(): readonly UnmetRequest[] {
		const { row, column } = this.#query;
		const isLost =
			hasCell(this.#query) && (!this.pair || !cellOf(row, column, this.study, this.pair));
		return isLost ? [...this.#found.problems, NO_CELL_HERE] : this.#found.problems;
	}

	get #found() {
		const [first, second] = this.#query.groups;
		return this.#steps.pair(first, second, this.study);
	}

	get #mask() {
		return this.#steps.mask(this.#filter, this.study);
	}
}

const NO_CELL_HERE: UnmetRequest = {
	cause: 'This address opens a cell that these two policy documents do not have.',
	instead: 'Nothing is open.'
};

/** The documents that are asked for, the first one down; else the first two of the dataset. */
function documentPair(
	ids: readonly (string | undefined)[],
	{ dataset: { documents } }: Study
): { pair: DocumentPair | null; problems: UnmetRequest[] } {
	const problems: UnmetRequest[] = [];
	const named = ids.flatMap((id) => {
		if (id === undefined) return [];
		const index = documents.findIndex((document) => document.id === id);
		if (index >= 0) return [index];
		problems.push({
			cause: `This comparison asks for the policy document “${excerpt(id)}”, which is not in this dataset.`,
			instead: 'It was ignored.'
		});
		return [];
	});
	if (documents.length < 2) return { pair: null, problems };
	const [down = 0, across = down] = named;
	const other = down === 0 ? 1 : 0;
	return { pair: { down, across: across === down ? other : across }, problems };
}

/** The cell of an address; null where the two documents have none such. */
export function cellOf(
	row: CompareQuery['row'],
	column: string | null,
	{ rows, rowOf, dataset: { documents } }: Study,
	pair: DocumentPair
): BetweenCell | null {
	const lineOf = (key: string | null, document: number) => {
		if (key === null) return null;
		if (key === UNLINKED_ROW) return 'none' as const;
		const row = rowOf.get(key as PriorityId);
		return row !== undefined && rows[row]!.document === documents[document] ? row : undefined;
	};
	const [down, across] = [lineOf(row, pair.down), lineOf(column, pair.across)];
	return down === undefined || across === undefined ? null : { down, across };
}

/**
 * What the cells leave out: statements that a suggestion or a contested link would add, and all that there are.
 * @param counted what they count
 */
function uncountedBetween(
	study: Study,
	filter: Filter,
	pair: DocumentPair,
	counted: DocumentMatrix
): (down: number, across: number) => Uncounted {
	const withLinks = (state: LinkState) => {
		const statusesUnasked = [...filter.statusesUnasked, state];
		const more = documentMatrixOf(study, maskOf({ ...filter, statusesUnasked }, study), pair);
		return (down: number, across: number) =>
			betweenOf(more, down, across) - betweenOf(counted, down, across);
	};
	const held = () => {
		const matrix = unfilteredMatrix(study)(pair);
		return (down: number, across: number) => betweenOf(matrix, down, across);
	};
	return uncountedBy(study, filter, held, withLinks);
}

/** All that the dataset holds of two documents, whatever is filtered. */
const unfilteredMatrix = oncePer((study: Study) =>
	oncePer((pair: DocumentPair) => documentMatrixOf(study, maskOf(NO_FILTER, study), pair))
);
