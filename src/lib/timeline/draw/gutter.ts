import { isolated } from '../text/direction.ts';
import { rowY, type Frame } from '../layout/frame.ts';
import type { Plumb } from '../layout/scene.ts';
import type { ChartMessages } from '../../messages/chart-messages.ts';
import { say } from '../../messages/say.ts';
import type { TextShape } from './shape.ts';
import { countText, noteText, type Tally } from '../layout/tally.ts';
import { textWidth, wrapped } from '../text/text-width.ts';
import type { Theme } from './theme.ts';
import type { TimelineDrawn, TimelineSource } from './draw.ts';

const NUMBER = 22; // px for the number of a priority
const LEADING = 15; // px from a line of a title to the next
const INDENT = 12; // px a level
const COUNT = 26; // px around the count at the end
const AIR = 21; // px around what a row says
const LOWEST_NOTE = 14; // px of row height, under which it says nothing
const DROP = 4; // px from the middle of a row to the baseline of its words

type Source = Pick<TimelineDrawn, 'tallies'> & {
	readonly source: Pick<TimelineSource, 'rows' | 'messages'>;
};

/**
 * What each row is called: its number, its title in as many lines as fit, and its count; x from the
 * chart's left edge. No rows where the frame has no room for names.
 */
export function namesOf(
	{ tallies, source: { rows, messages } }: Source,
	frame: Frame,
	theme: Theme,
	pointedRow: number | null
): TextShape[][] {
	const { fontSize: size, gutter, rowHeight } = frame;
	if (size === 0) return [];
	const shown = tallies.slice(0, frame.rows);
	const countWidth = COUNT + textWidth(widestCount(shown, messages), size);
	const mostLines = rowHeight >= 44 ? 3 : rowHeight >= 36 ? 2 : 1;
	return shown.map((tally, row) => {
		const name = rows[row] ?? { number: '', title: messages.chart.unlinked, depth: 0 };
		const indent = NUMBER + name.depth * INDENT;
		const lines = wrapped(name.title, size, gutter - indent - countWidth, mostLines);
		const y = rowY(frame, row) + DROP;
		const plain = {
			kind: 'words',
			y,
			size,
			bold: false,
			anchor: 'start',
			fill: theme.ink
		} as const;
		return [
			{ ...plain, key: `number ${row}`, text: name.number, x: 0, size: size + 1, bold: true },
			...lines.map((line, at) => ({
				...plain,
				key: `title ${row} ${at}`,
				text: isolated(line),
				x: indent,
				y: y + (at - (lines.length - 1) / 2) * LEADING,
				underlined: row === pointedRow
			})),
			{
				...plain,
				key: `count ${row}`,
				text: isolated(countText(tally, messages)),
				x: gutter - 14,
				anchor: 'end',
				fill: tally.shown === 0 ? theme.muted : theme.ink
			}
		];
	});
}

/** As wide as counts can become: while a window moves, no title is broken again. */
function widestCount(tallies: readonly Tally[], messages: ChartMessages): string {
	const held = Math.max(0, ...tallies.map((tally) => tally.held));
	const isPart = tallies.some((tally) => tally.shown < tally.held);
	const count = countText({ shown: held, held }, messages);
	return isPart ? say(messages, messages.chart.of, { shown: count, count }) : count;
}

/** The lines of all rows as one SVG path a kind: sixty rows are many, and none of them moves. */
export interface RowLines {
	/** Parts the rows, where they are high enough to be parted; else `''`. */
	readonly between: string;
	/** Along the rows that have statements. */
	readonly ruled: string;
	/** Along those that have none in the dataset, with a gap where they say so. */
	readonly dotted: string;
	/** What rows say, in a gap of their line. */
	readonly notes: readonly TextShape[];
}

/**
 * The lines of the rows, and what is said on them; x from the chart's left edge.
 * @param plumbs what stands in the rows: nothing is written over it
 */
export function rowLinesOf(
	{ tallies, source: { rows, messages } }: Source,
	plumbs: readonly Plumb[],
	frame: Frame,
	theme: Theme
): RowLines {
	const { gutter, rowHeight, fontSize } = frame;
	const right = gutter + frame.plot;
	const hasRoom = rowHeight >= LOWEST_NOTE && fontSize > 0;
	let [between, ruled, dotted] = ['', '', ''];
	const notes: TextShape[] = [];
	tallies.slice(0, frame.rows).forEach(({ held, note }, row) => {
		const y = rowY(frame, row);
		if (rowHeight >= 22) between += `M0,${y + rowHeight / 2}H${right}`;
		let line = `M${gutter},${y}`;
		const text = note && hasRoom ? noteText(note, messages) : '';
		const half = Math.round(textWidth(text, 12) + AIR) / 2;
		const middle = text ? freeMiddle(plumbs, row, half, frame) : null;
		if (middle !== null) {
			line += `H${middle - half}M${middle + half},${y}`;
			notes.push({
				kind: 'words',
				key: `note ${row}`,
				text: isolated(text),
				x: middle,
				y: y + DROP,
				size: Math.min(12, fontSize),
				bold: false,
				anchor: 'middle',
				fill: theme.muted
			});
		}
		line += `H${right}`;
		if (held > 0 || row === rows.length) ruled += line;
		else dotted += line;
	});
	return { between, ruled, dotted, notes };
}

/** Where a note of a row crosses no mark: in the middle, else at an end; null where nowhere. */
function freeMiddle(
	plumbs: readonly Plumb[],
	row: number,
	half: number,
	{ gutter, plot }: Frame
): number | null {
	const taken = plumbs.filter(({ dots }) => dots.some((dot) => dot.row === row));
	const free = [plot / 2, half, plot - half].find((middle) =>
		taken.every(({ x, stretch }) => {
			const { from, to } = stretch ?? { from: x - AIR / 2, to: x + AIR / 2 };
			return to < middle - half || from > middle + half;
		})
	);
	return free === undefined ? null : gutter + free;
}
