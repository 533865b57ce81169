import { sharesOf, type Attention } from './attention.ts';
import { chancesByRow } from './chance.ts';

/** How far two groups are apart on a priority. */
export interface Difference {
	readonly row: number;
	/** Their shares of attention, 0 to 1. */
	readonly shares: readonly [number, number];
	/** The first less the second. */
	readonly difference: number;
	/** Whether it is no more than chance gives in 95 of 100 deals of the statements; of two single ones nothing is. */
	readonly isWithinChance: boolean;
	/** Whether neither has a link to it. */
	readonly isSilent: boolean;
}

/**
 * The differences of two groups by row: what the first speaks to more comes first, the largest on top, then what the
 * second does; last, in their order, rows to which neither speaks.
 */
export function differencesOf(
	a: Attention,
	b: Attention,
	rows: readonly number[]
): readonly Difference[] {
	const [p, q] = [sharesOf(a.links), sharesOf(b.links)];
	const canTell = a.total > 0 && b.total > 0;
	const chances = canTell ? chancesByRow(a, b) : null;
	return rows
		.map((row): Difference => {
			const difference = p[row]! - q[row]!;
			return {
				row,
				shares: [p[row]!, q[row]!],
				difference,
				isWithinChance: chances === null || Math.abs(difference) <= chances[row]! + 1e-12,
				isSilent: p[row] === 0 && q[row] === 0
			};
		})
		.sort(
			(one, other) =>
				Number(one.isSilent) - Number(other.isSilent) ||
				other.difference - one.difference ||
				one.row - other.row
		);
}
