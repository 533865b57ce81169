import { lastOf } from '../../base/sequences.ts';
import type { ChartMessages } from '../../messages/chart-messages.ts';
import { shortenedAtWord, textWidth } from '../text/text-width.ts';
import type { Frame } from './frame.ts';
import type { Scene } from './scene.ts';
import { noteText, type RowName, type Tally } from './tally.ts';

/** What a row says, where it stands in the plot. */
export interface RowText {
	readonly row: number;
	readonly text: string;
	/** px: where it begins */
	readonly x: number;
	/** px of its type */
	readonly size: number;
}

const BEGIN = 10; // px from the left edge of the plot
const LEAST_AIR = 6; // px after the words, where the plot has no more room
const BESIDE_MARK = 12; // px from the middle of a mark
const LARGEST = 12; // px of type
const LOWEST = 12; // px of row height, under which it says nothing

/**
 * Lays out what rows say: at the left of the plot, or where marks of the row stand, in the first gap between them that
 * has room. On a row whose marks leave no room, its marks tell it: they are outlines.
 */
export function layOutRowTexts(
	tallies: readonly Tally[],
	rows: readonly RowName[],
	scene: Scene,
	frame: Frame,
	messages: ChartMessages
): RowText[] {
	const { rowHeight, fontSize, plot, fit = plot } = frame;
	if (rowHeight < LOWEST || fontSize === 0) return [];
	const size = Math.min(LARGEST, fontSize);
	return tallies.slice(0, frame.rows).flatMap(({ note }, row) => {
		if (!note) return [];
		const room = fit - BEGIN - LEAST_AIR;
		const whole = noteText(note, messages, rows[row]?.silentFor);
		// Where there is no room for how long a silence is, it is said without.
		const said = textWidth(whole, size) > room ? noteText(note, messages) : whole;
		const text = shortenedAtWord(said, size, room);
		const width = textWidth(text, size);
		const x =
			note.kind === 'silent'
				? firstGap([], width, fit)
				: (firstGap([...marksIn(scene, row), ...passing(scene, row)], width, fit) ??
					firstGap(marksIn(scene, row), width, fit));
		return x === null ? [] : [{ row, text, x: x * (plot / fit), size }];
	});
}

/** What stands in a row, from where to where: px, from left to right. */
function marksIn(scene: Scene, row: number): (readonly [from: number, to: number])[] {
	if (scene.level === 'lines') {
		return scene.plumbs
			.filter(({ dots }) => dots.some((dot) => dot.row === row))
			.map(({ x, stretch }) => [stretch?.from ?? x, stretch?.to ?? x]);
	}
	const { edges, counts, count } = scene.columns;
	return Array.from({ length: count }, (_, column) => column)
		.filter((column) => counts[row * count + column]! > 0)
		.map((column) => [edges[column]!, edges[column + 1]!]);
}

/** The lines that pass a row on their way to deeper ones. */
const passing = (scene: Scene, row: number): (readonly [from: number, to: number])[] =>
	scene.level === 'lines'
		? scene.plumbs
				.filter(({ dots }) => (lastOf(dots)?.row ?? -1) > row)
				.map(({ x }) => [x - 1, x + 1])
		: [];

/** The left end of the first gap that words of a width fit into; null where there is none. */
function firstGap(
	marks: readonly (readonly [from: number, to: number])[],
	width: number,
	plot: number
): number | null {
	let begin = BEGIN;
	for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0])) {
		if (from - BESIDE_MARK >= begin + width) break;
		begin = Math.max(begin, to + BESIDE_MARK);
	}
	return begin + width <= plot ? begin : null;
}
