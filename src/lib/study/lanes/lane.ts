import type { Span } from '../../dates/span.ts';

/**
 * Statements against rows, in columns of numbers: what a timeline draws, and what a comparison sets
 * beside another. A statement's position is its index in order of time. The last row holds the
 * statements that no link joins to a priority.
 */
export interface Lane {
	readonly rows: number;
	readonly count: number;
	/** Epoch milliseconds, ascending: where each statement stands. A stretch stands at its middle. */
	readonly anchors: Float64Array;
	/** Which statement of the source it is. */
	readonly statements: Uint32Array;
	readonly actors: Uint16Array;
	/** Row r owns the slots `rowStarts[r]` to `rowStarts[r + 1]` of the two arrays below. */
	readonly rowStarts: Uint32Array;
	/** Positions, ascending within a row. */
	readonly rowPositions: Uint32Array;
	readonly codes: Uint8Array;
	readonly stretches: Stretches;
	/** From the first to the last, null when the lane is empty. */
	readonly extent: Span | null;
}

/** Those of a lane's statements that reach over more than a day. In order of their middles. */
export interface Stretches {
	readonly count: number;
	/** Where each stands in its lane. */
	readonly positions: Uint32Array;
	/** What was written, epoch milliseconds: fully drawn. */
	readonly starts: Float64Array;
	readonly ends: Float64Array;
	/** How far doubt may carry it: drawn fading. */
	readonly reachStarts: Float64Array;
	readonly reachEnds: Float64Array;
	/** Stretch i owns the slots `linkStarts[i]` to `linkStarts[i + 1]` of the two arrays below. */
	readonly linkStarts: Uint32Array;
	readonly linkRows: Uint16Array;
	readonly codes: Uint8Array;
}

/** How many statements a row has. */
export const rowCount = ({ rowStarts }: Pick<Lane, 'rowStarts'>, row: number): number =>
	rowStarts[row + 1]! - rowStarts[row]!;
