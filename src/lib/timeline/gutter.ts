import { grouped } from '../base/grouped.ts';
import { rowCount } from '../compare/lane.ts';
import { isolated } from './direction.ts';
import { rowY, type Frame } from './frame.ts';
import type { Words } from './shape.ts';
import { textWidth, wrapped } from './text-width.ts';
import type { Theme } from './theme.ts';
import type { TimelineSource } from './view.svelte.ts';

const NUMBER = 22; // px for the number of a priority
const LEADING = 15; // px from a line of a title to the next
const INDENT = 12; // px a level
const COUNT = 26; // px around the count at the end
const SILENCE = 21; // px around what a silent row says
const LOWEST_SILENCE = 14; // px of row height, under which it does not say so
const DROP = 4; // px from the middle of a row to the baseline of its words

type Source = Pick<TimelineSource, 'lane' | 'rows' | 'words'>;

/**
 * What each row is called: its number, its title in as many lines as fit, and its count; x from the
 * chart's left edge. No rows where the frame has no room for names.
 */
export function namesOf(
	{ lane, rows, words }: Source,
	frame: Frame,
	theme: Theme,
	pointedRow: number | null
): Words[][] {
	const { fontSize: size, gutter, rowHeight } = frame;
	if (size === 0) return [];
	const counts = countsOf(lane, frame);
	const written = (count: number) => grouped(count, words.thousands);
	const countWidth = COUNT + textWidth(written(Math.max(0, ...counts)), size);
	const mostLines = rowHeight >= 44 ? 3 : rowHeight >= 36 ? 2 : 1;
	return counts.map((count, row) => {
		const name = rows[row] ?? { number: '', title: words.chart.unlinked, depth: 0 };
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
				text: written(count),
				x: gutter - 14,
				anchor: 'end',
				fill: count === 0 ? theme.muted : theme.ink
			}
		];
	});
}

/** The lines of all rows as one SVG path a kind: sixty rows are many, and none of them moves. */
export interface RowLines {
	/** Parts the rows, where they are high enough to be parted; else `''`. */
	readonly between: string;
	/** Along the rows that have statements. */
	readonly ruled: string;
	/** Along those that have none, with a gap where they say so. */
	readonly dotted: string;
	/** What they say in that gap. */
	readonly silences: readonly Words[];
}

/** The lines of the rows, and what silent rows say on theirs; x from the chart's left edge. */
export function rowLinesOf({ lane, rows, words }: Source, frame: Frame, theme: Theme): RowLines {
	const { gutter, rowHeight, fontSize } = frame;
	const right = gutter + frame.plot;
	const middle = gutter + frame.plot / 2;
	const text = words.chart.silent;
	const half = Math.round(textWidth(text, 12) + SILENCE) / 2;
	const hasRoom = rowHeight >= LOWEST_SILENCE && fontSize > 0;
	let [between, ruled, dotted] = ['', '', ''];
	const silences: Words[] = [];
	countsOf(lane, frame).forEach((count, row) => {
		const y = rowY(frame, row);
		if (rowHeight >= 22) between += `M0,${y + rowHeight / 2}H${right}`;
		if (count > 0) {
			ruled += `M${gutter},${y}H${right}`;
			return;
		}
		dotted += `M${gutter},${y}`;
		if (hasRoom && row < rows.length) {
			dotted += `H${middle - half}M${middle + half},${y}`;
			silences.push({
				kind: 'words',
				key: `silent ${row}`,
				text: isolated(text),
				x: middle,
				y: y + DROP,
				size: Math.min(12, fontSize),
				bold: false,
				anchor: 'middle',
				fill: theme.muted
			});
		}
		dotted += `H${right}`;
	});
	return { between, ruled, dotted, silences };
}

const countsOf = (lane: Source['lane'], { rows }: Frame): number[] =>
	Array.from({ length: rows }, (_, row) => rowCount(lane, row));
