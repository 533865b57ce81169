import { runsBy } from '../../base/sequences.ts';
import type { PolicyDocument } from '../../model/policy-document.ts';
import type { PriorityRow } from '../../study/study.ts';

/** Where the columns of a turned picture stand: one a priority, in shares of the width that all have. */
export interface TurnedColumns {
	/** The middle of each. */
	readonly middles: readonly number[];
	/** The width of each. */
	readonly width: number;
	/** The columns of each policy document, side by side. */
	readonly documents: readonly DocumentColumns[];
}

/** The columns of a policy document: from the first on, without the last. */
export interface DocumentColumns {
	readonly document: PolicyDocument;
	readonly from: number;
	readonly to: number;
}

/** px that all columns have on a screen of 320: what fits there fits on every phone. */
export const NARROWEST = 268;

const BETWEEN = 0.75; // of a column, between those of two documents

/** Gives each priority its column, in the order of the documents. */
export function turnedColumns(rows: readonly PriorityRow[]): TurnedColumns {
	const runs = runsBy([...rows.keys()], (row) => rows[row]!.document);
	const documents = runs.map(({ common, things }) => ({
		...{ document: common, from: things[0]! },
		to: things[0]! + things.length
	}));
	// Where nothing is declared there are none, and the width is of no matter.
	const width = 1 / Math.max(1, rows.length + BETWEEN * (documents.length - 1));
	const middles = documents.flatMap(({ from, to }, before) =>
		Array.from(
			{ length: to - from },
			(_, column) => (from + column + 0.5 + before * BETWEEN) * width
		)
	);
	return { middles, width, documents };
}

/** A share of the width as CSS and SVG write it. */
export const percent = (share: number): string => `${Math.round(share * 1e5) / 1e3}%`;
