import { COVERAGE_KEYS, type CoverageKey } from '../../compare/coverage.ts';
import type { ShareOf } from '../../compare/matrix.ts';
import type { Day } from '../../dates/day.ts';
import type { When } from '../../dates/when.ts';
import type { PriorityId } from '../../model/ids.ts';
import type { Fold } from '../../study/folds.ts';
import type { GroupBy } from '../../study/groups/grouping.ts';

/** The ways to compare, each a page of its own. */
export const SHOWS = ['matrix', 'coverage', 'axis', 'attention', 'documents'] as const;

/** What rows can be sorted by; `difference` where groups stand across. */
export const SORTS = [...COVERAGE_KEYS, 'difference'] as const;

export type SortKey = CoverageKey | 'difference';

/** What a cell of the matrix tells. */
export const CELLS = ['counts', 'shares', 'evidence'] as const;

/** The row of statements without a link, in an address. */
export const UNLINKED_ROW = '-';

/** What an address says of a comparison. What it names is looked up when it is compared. */
export interface CompareQuery {
	readonly show: (typeof SHOWS)[number];
	/** null: what suits the dataset. */
	readonly groupBy: GroupBy | null;
	/** The keys of the two to four groups that were chosen; empty: all. Of documents, the one down and the one across. */
	readonly groups: readonly string[];
	/** The reader's own borders between periods. */
	readonly breaks: readonly Day[];
	/** What a shade is a share of. */
	readonly share: ShareOf;
	/** null: what suits the groups. */
	readonly cells: (typeof CELLS)[number] | null;
	/** The priorities whose sub-points are put away, and on a timeline the documents whose priorities are. */
	readonly folded: readonly Fold[];
	readonly sort: SortKey;
	readonly isDescending: boolean;
	/**
	 * Day 0 of the axis, a statement's id or a day: one for all lanes, or one for each, of which some may
	 * be left blank. Empty: the calendar.
	 */
	readonly anchors: readonly string[];
	/** The days that an axis which counts from day 0 shows, both included; null: all. */
	readonly days: { readonly first: number; readonly last: number } | null;
	/** Whether two lanes stand above and below one line. */
	readonly isMirrored: boolean;
	/** The cell that is open: its priority, `-` for statements without a link, null for all. */
	readonly row: PriorityId | typeof UNLINKED_ROW | null;
	/** Whether the row is meant without its sub-points. */
	readonly isAlone: boolean;
	/** Its group; where documents are set against one another, the priority across. */
	readonly column: string | null;
	/** Its days. */
	readonly during: When | null;
	/** The term of its group that is open, with its language: `en:water`. */
	readonly term: string | null;
}

export const START_COMPARE_QUERY: CompareQuery = {
	show: 'matrix',
	groupBy: null,
	groups: [],
	breaks: [],
	share: 'row',
	cells: null,
	folded: [],
	sort: 'number',
	isDescending: false,
	anchors: [],
	days: null,
	isMirrored: false,
	row: null,
	isAlone: false,
	column: null,
	during: null,
	term: null
};

/** What an address says when no cell is open. */
export const NO_CELL = {
	row: null,
	isAlone: false,
	column: null,
	during: null,
	term: null
} as const;

/** Whether a cell is open. */
export const hasCell = ({ row, column, during }: CompareQuery): boolean =>
	row !== null || column !== null || during !== null;

/** Characters (code points) of a search that are read: each word of them is looked up. */
export const LONGEST_SEARCH = 200;

/** What a query searches for, as far as it is read. */
export const soughtIn = (params: URLSearchParams): string =>
	[...wholeIn(params)].slice(0, LONGEST_SEARCH).join('').trimEnd();

/** Whether a query searches for more than is read. */
export const isSearchTooLong = (params: URLSearchParams): boolean =>
	[...wholeIn(params)].length > LONGEST_SEARCH;

const wholeIn = (params: URLSearchParams): string => (params.get('q') ?? '').trim();
