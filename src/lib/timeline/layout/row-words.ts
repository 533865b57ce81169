import type { ChartMessages } from '../../messages/chart-messages.ts';
import { shortened, textWidth } from '../text/text-width.ts';
import type { Frame } from './frame.ts';
import type { Plumb } from './scene.ts';
import { noteText, type Tally } from './tally.ts';

/** What a row says, where it stands in the plot. */
export interface RowWords {
	readonly row: number;
	readonly text: string;
	/** px: its middle */
	readonly x: number;
	/** px of its row that are its own, from one to the other: no mark stands there, and its line has a gap */
	readonly from: number;
	readonly to: number;
	/** px of its type */
	readonly size: number;
}

const AIR = 21; // px around what a row says
const LEAST_AIR = 6; // px, where the plot has no more room
const BESIDE_MARK = 10; // px from the middle of a mark
const LARGEST = 12; // px of type
const LOWEST = 12; // px of row height, under which it says nothing

/**
 * Places what rows say: in the middle of the plot, else at an end, where no line passes, and at least no mark of
 * the row itself stands. Where marks stand at all three, it says nothing.
 */
export function placeRowWords(
	tallies: readonly Tally[],
	plumbs: readonly Plumb[],
	frame: Frame,
	messages: ChartMessages
): RowWords[] {
	const { rowHeight, fontSize, plot, fit = plot } = frame;
	if (rowHeight < LOWEST || fontSize === 0) return [];
	const wider = plot / fit;
	const size = Math.min(LARGEST, fontSize);
	return tallies.slice(0, frame.rows).flatMap(({ note }, row) => {
		if (!note) return [];
		const text = shortened(noteText(note, messages), size, fit - LEAST_AIR);
		const width = Math.min(fit, Math.round(textWidth(text, size) + AIR));
		const middle = freeMiddle(plumbs, row, width, fit);
		if (!middle) return [];
		const [from, x, to] = [middle - width / 2, middle, middle + width / 2].map((at) => at * wider);
		return [{ row, text, x: x!, from: from!, to: to!, size }];
	});
}

/** Where words of a width can stand in a row, or undefined. */
function freeMiddle(
	plumbs: readonly Plumb[],
	row: number,
	width: number,
	plot: number
): number | undefined {
	const isFree = (middle: number, from: number, to: number) =>
		Math.abs(from + to - 2 * middle) > to - from + width;
	const marked = plumbs.filter(({ dots }) => dots.some((dot) => dot.row === row));
	const free = [plot / 2, width / 2, plot - width / 2].filter((middle) =>
		marked.every(({ x, stretch }) =>
			isFree(middle, stretch?.from ?? x - BESIDE_MARK, stretch?.to ?? x + BESIDE_MARK)
		)
	);
	const passing = plumbs.filter(({ deepest }) => deepest >= row);
	return (
		free.find((middle) =>
			passing.every(({ x, stretch }) => isFree(middle, stretch?.from ?? x, stretch?.to ?? x))
		) ?? free[0]
	);
}
