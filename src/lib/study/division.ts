import type { CalendarUnit } from '../dates/calendar-unit.ts';
import type { Span } from '../dates/span.ts';
import type { StatementKind } from '../model/statement.ts';

/** What can stand across a comparison. */
export const ACROSS = [
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
	'documents'
] as const;

export type Across = (typeof ACROSS)[number];

/** One of the things that are compared: a column of a matrix, a lane of an axis. */
export interface Side {
	/** Its name in an address: an id, a kind, a place, or a period. */
	readonly key: string;
	/** What it holds, from which each language makes its name. */
	readonly holds: Holding;
	/** The place of the actor whose words it holds; -1 where there may be several. */
	readonly actor: number;
	/** The days that it covers, where it is a period. */
	readonly period: Span | null;
}

/** What a side holds statements of. Numbers are places in the dataset, days epoch milliseconds. */
export type Holding =
	| { readonly kind: 'statement' | 'actor' | 'document'; readonly place: number }
	| { readonly kind: 'statementKind'; readonly name: StatementKind }
	| { readonly kind: 'place'; readonly name: string }
	| { readonly kind: 'unit'; readonly unit: CalendarUnit; readonly start: number }
	| { readonly kind: 'period'; readonly start: number; readonly end: number }
	| { readonly kind: 'before' | 'since'; readonly day: number }
	/** Those beyond the largest, how many they are, and of what. */
	| { readonly kind: 'others'; readonly count: number; readonly of: 'actors' | 'kinds' | 'places' }
	| { readonly kind: 'everything' | 'nowhere' | 'several' };

/** Statements divided into sides, so that each belongs to one at the most. */
export interface Division {
	readonly across: Across;
	readonly sides: readonly Side[];
	/** By place: the side that the statement belongs to, -1 for none. */
	readonly sideOf: Int16Array;
}

/** The side for what has no column of its own: those beyond the largest. */
export const OTHERS = '*';

/** The side for statements that name no place. */
export const NOWHERE = '-';

/** The side for statements whose date reaches over several periods. */
export const SEVERAL = '~';

/** The side of the first period, where it has no beginning. */
export const BEFORE = 'before';

/** The most sides that a matrix shows; what is beyond is gathered in one. */
export const MOST_SIDES = 60;

/** The division with some of its sides only, in the order asked for. */
export function narrowed(division: Division, keys: readonly string[]): Division {
	const chosen = keys.map((key) => division.sides.findIndex((side) => side.key === key));
	const places = new Int16Array(division.sides.length).fill(-1);
	chosen.forEach((from, to) => (places[from] = to));
	return {
		...division,
		sides: chosen.map((side) => division.sides[side]!),
		sideOf: division.sideOf.map((side) => (side < 0 ? -1 : places[side]!))
	};
}
