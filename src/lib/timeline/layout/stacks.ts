import type { Lane } from '../../study/lanes/lane.ts';
import { bisectLeft } from '../../base/sequences.ts';
import type { Columns } from './columns.ts';
import { baseline, type Frame, stackRoom } from './frame.ts';
import type { InWindow } from './in-window.ts';
import { type Colour, colourAt, NO_COLOUR } from '../../study/colouring.ts';
import { DOT_ROOM, type Stacks } from './scene.ts';

/**
 * A dot for each link of a window, stacked in its row by column, those of one colour together; or null where the
 * tallest stack is taller than its row.
 */
export function layOutStacks(
	lane: Lane,
	{ first, last, reaching }: InWindow,
	columns: Columns,
	rowHeight: number,
	colourOf: readonly Colour[]
): Stacks | null {
	const { highest, counts, count, bins } = columns;
	if (highest * DOT_ROOM > rowHeight) return null;
	const total = counts.reduce((sum, one) => sum + one, 0);
	const links: Link[] = [];
	for (let row = 0; row < lane.rows; row++) {
		const end = lane.rowStarts[row + 1]!;
		let column = 0;
		for (
			let slot = bisectLeft(lane.rowPositions, first, lane.rowStarts[row], end);
			slot < end;
			slot++
		) {
			const position = lane.rowPositions[slot]!;
			if (position >= last) break;
			while (column < count - 1 && bins.borders[column + 1]! <= lane.anchors[position]!) column++;
			links.push({ row, column, position, code: lane.codes[slot]! });
		}
	}
	for (const index of reaching) {
		const { positions, linkStarts, linkRows, codes } = lane.stretches;
		const position = positions[index]!;
		const column = position < first ? 0 : count - 1;
		for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
			links.push({ row: linkRows[slot]!, column, position, code: codes[slot]! });
		}
	}
	const rank = ({ position }: Link) => {
		const colour = colourAt(lane, position, colourOf);
		return colour === NO_COLOUR ? Infinity : colour;
	};
	links.sort(
		(a, b) => a.row - b.row || a.column - b.column || rank(a) - rank(b) || a.position - b.position
	);
	const stacks = {
		columns: new Uint16Array(total),
		rows: new Uint16Array(total),
		levels: new Uint16Array(total),
		positions: new Uint32Array(total),
		codes: new Uint8Array(total),
		tallest: highest
	};
	links.forEach(({ row, column, position, code }, at) => {
		const isOnTop = at > 0 && stacks.rows[at - 1] === row && stacks.columns[at - 1] === column;
		stacks.columns[at] = column;
		stacks.rows[at] = row;
		stacks.levels[at] = isOnTop ? stacks.levels[at - 1]! + 1 : 0;
		stacks.positions[at] = position;
		stacks.codes[at] = code;
	});
	return stacks;
}

const WIDEST = 9; // px from the middle of a dot to the next

/** px from the middle of a dot of a stack to the next. */
export function pitchOf({ tallest }: Stacks, { edges, count }: Columns, frame: Frame): number {
	// The first and last column may be cut; the second is whole.
	const column = count > 2 ? edges[2]! - edges[1]! : edges[1]! - edges[0]!;
	return Math.min(WIDEST, column, stackRoom(frame) / Math.max(1, tallest));
}

/** Where a dot stands: px of the plot. */
export function pointOfDot(
	index: number,
	stacks: Stacks,
	columns: Columns,
	frame: Frame,
	pitch: number
): { x: number; y: number } {
	const column = stacks.columns[index]!;
	const row = stacks.rows[index]!;
	return {
		x: middleOf(column, columns, frame),
		y: baseline(frame, row) - (stacks.levels[index]! + 0.5) * pitch
	};
}

/** The middle of what is seen of a column: px of the plot. */
export const middleOf = (column: number, { edges }: Columns, { plot }: Frame): number =>
	(Math.max(0, edges[column]!) + Math.min(plot, edges[column + 1]!)) / 2;

interface Link {
	readonly row: number;
	readonly column: number;
	readonly position: number;
	readonly code: number;
}
