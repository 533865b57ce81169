import type { LinkCode } from '../../study/link-code.ts';
import type { Span } from '../../dates/span.ts';

/** An actor's index in the dataset; a mark that stands for several actors has MANY_ACTORS. */
export type ActorIndex = number;
export const MANY_ACTORS = -1;

/** One plumb line: a statement, or several that stand so close that they are drawn as one. */
export interface Plumb {
	/** What stays the same while the window moves. */
	readonly key: string;
	/** px from the left edge of the plot */
	readonly x: number;
	readonly count: number;
	readonly actor: ActorIndex;
	/** The statement's index in its dataset, when it stands alone; else null. */
	readonly sole: number | null;
	/** When its statements stand: from the first to the last, both included. */
	readonly times: Span;
	/** The last row that it reaches. */
	readonly deepest: number;
	/** For dates that stretch over more than a day; null for days. */
	readonly stretch: Stretch | null;
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

/** Where a plumb line meets a row that its statements bear on. */
export interface Dot {
	readonly row: number;
	readonly count: number;
	readonly code: LinkCode;
	readonly actor: ActorIndex;
}

/** A reference from a statement back to an earlier one, as an arc between their heads. */
export interface Arc {
	readonly key: string;
	readonly from: number;
	readonly to: number;
	/** px above the heads; left out where its width decides. */
	readonly rise?: number;
}

/** A statement's name above its head. */
export interface Label {
	readonly key: string;
	/** px: its middle */
	readonly x: number;
	/** px, at the most */
	readonly width: number;
	readonly title: string;
	readonly subtitle: string;
	readonly actor: ActorIndex;
}

/** All that moves in a timeline, laid out: what is drawn as SVG, on a canvas, and hit by a pointer. */
export interface Scene {
	readonly plumbs: readonly Plumb[];
	/** How many marks it takes to draw. */
	readonly marks: number;
	/** The largest count of any dot. */
	readonly densest: number;
	/** How many statements are in the window: the sum of the counts of all plumb lines. */
	readonly inWindow: number;
	/** How many of them each row has. */
	readonly rowCounts: Uint32Array;
}
