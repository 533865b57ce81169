import type { CalendarUnit } from '../../dates/calendar-unit.ts';
import type { Span } from '../../dates/span.ts';
import type { Relation } from '../../model/link.ts';
import type { StatementKind } from '../../model/statement.ts';

/** What can stand across a comparison. */
export const GROUP_BY = [
	'statements',
	'actors',
	'kinds',
	'places',
	'days',
	'weeks',
	'months',
	'quarters',
	'years',
	'cuts',
	'documents',
	'relations',
	'coders'
] as const;

export type GroupBy = (typeof GROUP_BY)[number];

/** One of the things that are compared: a column of a matrix, a lane of an axis. */
export interface Group {
	/** Its name in an address: an id, a kind, a place, or a period. */
	readonly key: string;
	/** What it holds, from which each language makes its name. */
	readonly holds: Holding;
	/** The days that it covers, where it is a period. */
	readonly period: Span | null;
}

/** What a group holds statements of. Numbers are indices in the dataset, days epoch milliseconds. */
export type Holding =
	| { readonly kind: 'statement' | 'actor' | 'document' | 'coder'; readonly index: number }
	| { readonly kind: 'statementKind'; readonly name: StatementKind }
	| { readonly kind: 'relation'; readonly name: Relation }
	| { readonly kind: 'place'; readonly name: string }
	| { readonly kind: 'unit'; readonly unit: CalendarUnit; readonly start: number }
	| { readonly kind: 'period'; readonly start: number; readonly end: number }
	| { readonly kind: 'before' | 'since'; readonly day: number }
	/** Those beyond the largest, how many they are, and of what. */
	| { readonly kind: 'others'; readonly count: number; readonly of: NamedBy }
	| { readonly kind: 'everything' | 'nowhere' | 'several' | 'nobody' };

/** Groupings of what has names, of which there may be too many. */
export type NamedBy = 'actors' | 'kinds' | 'places' | 'coders';

/**
 * Statements sorted into groups, so that each belongs to one at the most; or their links, so that a statement
 * stands in the group of each link that counts.
 */
export interface Grouping {
	readonly groupBy: GroupBy;
	readonly groups: readonly Group[];
	/** By index: the group that the statement belongs to, -1 for none. */
	readonly groupIndex: Int16Array;
	/**
	 * By slot of a link: the group that it belongs to, -1 for none. Only where links are sorted: of a statement
	 * `groupIndex` then tells whether it is counted (0) or not (-1) where none of its links brings it in.
	 */
	readonly linkGroups?: Int16Array;
}

/** The group for what has no column of its own: those beyond the largest. */
export const OTHERS = '*';

/** The group for statements that name no place, and for links that name no coder. */
export const NOWHERE = '-';

/** The group for statements whose date reaches over several periods. */
export const SEVERAL = '~';

/** The group of the first period, where it has no beginning. */
export const BEFORE = 'before';

/** The most groups that a matrix shows; what is beyond is gathered in one. */
export const MOST_GROUPS = 60;

/** The grouping with some of its groups only, in the order asked for. */
export function narrowed(grouping: Grouping, keys: readonly string[]): Grouping {
	const groupIndices = keys.map((key) => grouping.groups.findIndex((group) => group.key === key));
	const indices = new Int16Array(grouping.groups.length).fill(-1);
	groupIndices.forEach((from, to) => (indices[from] = to));
	const among = (group: number) => (group < 0 ? -1 : indices[group]!);
	const { groups, groupIndex, linkGroups } = grouping;
	return {
		...grouping,
		groups: groupIndices.map((group) => groups[group]!),
		...(linkGroups
			? { groupIndex: groupIndex.map(() => -1), linkGroups: linkGroups.map(among) }
			: { groupIndex: groupIndex.map(among) })
	};
}
