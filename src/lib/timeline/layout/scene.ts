import { bisectLeft } from '../../base/sequences.ts';
import { assertNever } from '../../base/types.ts';
import type { Colour } from '../../study/colouring.ts';
import type { Lane } from '../../study/lanes/lane.ts';
import type { LinkCode } from '../../study/link-code.ts';
import type { Columns } from './columns.ts';

/** One plumb line: a statement, and the rows that it bears on. */
export interface Plumb {
	/** The statement's index in its dataset. */
	readonly statement: number;
	/** px from the left edge of the plot: inside the unit of time that is known. */
	readonly x: number;
	readonly colour: Colour;
	/** For dates that stretch over more than a day; null for days and clock times. */
	readonly stretch: Stretch | null;
	/** By row, ascending. */
	readonly dots: readonly Dot[];
}

/** The extent of an imprecise date, cut to the plot. px */
export interface Stretch {
	readonly from: number;
	readonly to: number;
	/** Where it fades in: from `from` to here, and out from `solidTo` to `to`. */
	readonly solidFrom: number;
	readonly solidTo: number;
}

/** Where a plumb line meets a row that its statement bears on. */
export interface Dot {
	readonly row: number;
	readonly code: LinkCode;
}

/** A reference from a statement back to an earlier one, as an arc between their heads. */
export interface Arc {
	readonly key: string;
	readonly from: number;
	readonly to: number;
	/** px above the heads; left out where its width decides. */
	readonly rise?: number;
}

/** One dot a link, stacked in its row by calendar unit: columns of numbers, a dot at each index. */
export interface Stacks {
	/** The column of each, the row, and its level from the bottom of its stack, from 0. */
	readonly columns: Uint16Array;
	readonly rows: Uint16Array;
	readonly levels: Uint16Array;
	/** The position of its statement in the lane. */
	readonly positions: Uint32Array;
	readonly codes: Uint8Array;
	/** How many dots the tallest stack has. */
	readonly tallest: number;
}

/** What every level has. */
interface Common {
	/** How many statements are in the window: what is drawn adds up to it. */
	readonly inWindow: number;
	/** How many of them each row has. */
	readonly rowCounts: Uint32Array;
	/** How many stand before the window, and after it. */
	readonly earlier: number;
	readonly later: number;
}

/**
 * What stands in a window, at the level that its room allows: a plumb line a statement, a dot a link in stacks by
 * calendar unit, or a ridge a row. The shapes of each are bounded by pixels: a line has `LINE_ROOM` px of its own,
 * a column at least `COLUMN_ROOM` px, a dot at least `DOT_ROOM` px of its row.
 */
export type Scene =
	| (Common & { readonly level: 'lines'; readonly plumbs: readonly Plumb[] })
	| (Common & { readonly level: 'dots'; readonly columns: Columns; readonly stacks: Stacks })
	| (Common & { readonly level: 'ridges'; readonly columns: Columns });

export type Level = Scene['level'];

export const [LINE_ROOM, COLUMN_ROOM, DOT_ROOM] = [6, 6, 4.5]; // px

/** How many marks it takes to draw a scene. */
export function markCount(scene: Scene): number {
	switch (scene.level) {
		case 'lines':
			return scene.plumbs.reduce((sum, { dots }) => sum + 2 + dots.length, 0);
		case 'dots':
			return scene.stacks.codes.length;
		case 'ridges':
			return scene.columns.counts.length;
		default:
			return assertNever(scene);
	}
}

/** The position of a statement that stands at an instant; null where a filter took it out of the lane. */
export function positionOf(lane: Lane, statement: number, at: number): number | null {
	// Several may stand at one instant.
	for (let position = bisectLeft(lane.anchors, at); lane.anchors[position] === at; position++) {
		if (lane.statements[position] === statement) return position;
	}
	return null;
}
