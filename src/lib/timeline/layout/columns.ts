import { oncePer } from '../../base/once-per.ts';
import type { Lane } from '../../study/lanes/lane.ts';
import type { CalendarBins } from '../time/bins.ts';
import { bisectLeft } from '../../base/sequences.ts';
import type { TimeScale } from '../time/window.ts';
import { type Colour, colourAt, NO_COLOUR, shareOfColour } from '../../study/colouring.ts';

import type { InWindow } from './in-window.ts';

/** The statements of a window counted by calendar unit: what stacks, ridges and the histogram are drawn from. */
export interface Columns {
	/** The units, the first and last of which may begin before the window, or end after it. */
	readonly bins: CalendarBins;
	readonly count: number;
	/** px from the left edge of the plot: column c reaches from `edges[c]` to `edges[c + 1]`. */
	readonly edges: Float64Array;
	/** How many statements stand in each. */
	readonly totals: Uint32Array;
	/** How many of them have each colour, the last those that have none: column after column. */
	readonly shares: Uint32Array;
	readonly colours: number;
	/** How many links each row has in each: row after row. */
	readonly counts: Uint32Array;
	/** The largest of `totals`, and of `counts`. */
	readonly peak: number;
	readonly highest: number;
}

/**
 * Counts what stands in a window by column. Every count is the distance between two indexes of a sorted list, and so
 * the cost grows with columns and rows, and with the logarithm of the number of statements. A stretch counts at its
 * middle, or at the edge that it reaches over.
 * @param colourOf the colour of each actor, by index
 */
export function columnsIn(
	lane: Lane,
	{ first, last, reaching }: InWindow,
	bins: CalendarBins,
	scale: TimeScale,
	colourOf: readonly Colour[]
): Columns {
	const count = bins.borders.length - 1;
	const borders = new Uint32Array(count + 1).fill(first);
	for (let column = 1; column < count; column++) {
		borders[column] = bisectLeft(lane.anchors, bins.borders[column]!, borders[column - 1], last);
	}
	borders[count] = last;
	const lists = positionsByColour(lane, colourOf);
	const colours = lists.length;
	const shares = new Uint32Array(count * colours);
	lists.forEach((positions, colour) => {
		countBetween(borders, positions, 0, positions.length, (column, many) => {
			shares[column * colours + colour] = many;
		});
	});
	const counts = new Uint32Array(count * lane.rows);
	for (let row = 0; row < lane.rows; row++) {
		const [from, to] = [lane.rowStarts[row]!, lane.rowStarts[row + 1]!];
		countBetween(borders, lane.rowPositions, from, to, (column, many) => {
			counts[row * count + column] = many;
		});
	}
	for (const index of reaching) {
		const { stretches } = lane;
		const position = stretches.positions[index]!;
		const column = position < first ? 0 : count - 1;
		const colour = colourAt(lane, position, colourOf);
		shares[column * colours + shareOfColour(colour, colours)]!++;
		for (let slot = stretches.linkStarts[index]!; slot < stretches.linkStarts[index + 1]!; slot++) {
			counts[stretches.linkRows[slot]! * count + column]!++;
		}
	}
	const totals = new Uint32Array(count);
	shares.forEach((share, at) => (totals[Math.floor(at / colours)]! += share));
	return {
		...{ bins, count, totals, shares, colours, counts },
		edges: bins.borders.map((at) => scale.x(at)),
		peak: largestOf(totals),
		highest: largestOf(counts)
	};
}

/** How many of a part of a sorted list lie between two borders each; each search begins where the last one ended. */
function countBetween(
	borders: Uint32Array,
	sorted: Uint32Array,
	from: number,
	to: number,
	tell: (column: number, many: number) => void
): void {
	let index = from;
	for (let border = 0; border < borders.length && (border === 0 || index < to); border++) {
		const before = index;
		// Galloping: most borders are near the one before.
		let step = 1;
		while (index + step < to && sorted[index + step]! < borders[border]!) step *= 2;
		index = bisectLeft(sorted, borders[border]!, index, Math.min(to, index + step));
		if (border > 0) tell(border - 1, index - before);
	}
}

function largestOf(numbers: Uint32Array): number {
	let largest = 0;
	for (const number of numbers) if (number > largest) largest = number;
	return largest;
}

/** The positions of the statements of each colour, ascending; last those of the actors that have none. */
function positionsByColour(lane: Lane, colourOf: readonly Colour[]): readonly Uint32Array[] {
	const known = listsOf(lane);
	const lists = known.get(colourOf) ?? listed(lane, colourOf);
	known.set(colourOf, lists);
	return lists;
}

const listsOf = oncePer((_: Lane) => new WeakMap<readonly Colour[], readonly Uint32Array[]>());

function listed({ actors, count }: Lane, colourOf: readonly Colour[]): Uint32Array[] {
	const colours = Math.max(NO_COLOUR, ...colourOf) + 2;
	const slotOf = Uint8Array.from(colourOf, (colour) => shareOfColour(colour, colours));
	const sizes = new Uint32Array(colours);
	for (let position = 0; position < count; position++) sizes[slotOf[actors[position]!]!]!++;
	const lists = Array.from(sizes, (size) => new Uint32Array(size));
	const next = new Uint32Array(colours);
	for (let position = 0; position < count; position++) {
		const slot = slotOf[actors[position]!]!;
		lists[slot]![next[slot]!++] = position;
	}
	return lists;
}
