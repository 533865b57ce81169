import type { Span } from '../dates/span.ts';
import type { Division } from '../study/division.ts';
import type { Screen } from '../study/screen.ts';
import type { Study } from '../study/study.ts';

/** What a number counts: the statements of a row, on a side, in some days. null sets no condition. */
export interface Cell {
	/** `study.rows.length` for the statements without a link. */
	readonly row: number | null;
	/** Whether the row is meant without its sub-points. */
	readonly isAlone?: boolean;
	readonly side: number | null;
	/**
	 * Dates that lie within these days as a whole; of an open beginning, dates that begin before its
	 * end: so that what is before a day and what is since then add up.
	 */
	readonly during: Span | null;
}

/** The places of exactly the statements that a cell counts, in order of time. */
export function statementsIn(
	cell: Cell,
	study: Study,
	screen: Screen,
	{ sideOf }: Division
): number[] {
	const { starts, ends } = study.ledger;
	const { side, during } = cell;
	const holdsRow = rowTest(cell, study, screen);
	const places: number[] = [];
	for (let place = 0; place < sideOf.length; place++) {
		if (side === null ? sideOf[place]! < 0 : sideOf[place] !== side) continue;
		if (during && !isDuring(starts[place]!, ends[place]!, during)) continue;
		if (screen.kept[place] && holdsRow(place)) places.push(place);
	}
	return places;
}

const isDuring = (start: number, end: number, during: Span): boolean =>
	during.start === -Infinity ? start < during.end : start >= during.start && end <= during.end;

function rowTest(
	{ row, isAlone = false }: Cell,
	study: Study,
	{ wanted, rows }: Screen
): (place: number) => boolean {
	if (row === null) return () => true;
	const { linkStarts, linkRows, looks } = study.ledger;
	const within = isAlone ? new Set([row]) : rowsWithin(row, study);
	const hasLink = (place: number, isIts: (row: number) => boolean) => {
		for (let slot = linkStarts[place]!; slot < linkStarts[place + 1]!; slot++) {
			const isCounted = wanted[looks[slot]!]! & rows[linkRows[slot]!]!;
			if (isCounted && isIts(linkRows[slot]!)) return true;
		}
		return false;
	};
	return row === study.rows.length
		? (place) => !hasLink(place, () => true)
		: (place) => hasLink(place, (one) => within.has(one));
}

/** A row with the rows of all its sub-points. */
export function rowsWithin(row: number, { rows }: Study): ReadonlySet<number> {
	const within = new Set([row]);
	for (let next = row + 1; next < rows.length && within.has(rows[next]!.parent); next++) {
		within.add(next);
	}
	return within;
}
