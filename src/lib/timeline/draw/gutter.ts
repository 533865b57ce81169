import { isolated } from '../text/direction.ts';
import { baseline, isNamedBeside, rowBottom, rowTop, rowY, type Frame } from '../layout/frame.ts';
import type { ChartMessages } from '../../messages/chart-messages.ts';
import { say } from '../../messages/say.ts';
import type { TextShape } from './shapes/shape.ts';
import { countText, type Tally } from '../layout/tally.ts';
import { shortenedAtWord, textWidth, wrapped } from '../text/text-width.ts';
import type { Theme } from './theme.ts';
import type { TimelineDrawn } from './draw.ts';
import type { TimelineSource } from './source.ts';

const NUMBER = 22; // px for the number of a priority, unless one is longer
const MOST_NUMBER = 0.6; // of the gutter: what is longer is cut, and leaves room for the title
export const AIR = 14; // px between what a row is called and the plot
const NUMBER_AIR = 8; // px after a number, which is bold and so wider than it is measured
const LEADING = 15; // px from a line of a title to the next
const INDENT = 12; // px a level
const COUNT = 26; // px around the count at the end
const DROP = 4; // px from the middle of a row to the baseline of its words

type Source = Pick<TimelineDrawn, 'tallies'> & {
	readonly source: Pick<TimelineSource, 'rows' | 'messages'>;
};

/**
 * What each row is called: its number, its title in as many lines as fit, and its count; x from the
 * chart's left edge. No rows where the frame has no room for names, or
 * where they stand over the rows, as a part of the plot.
 */
export function namesOf(
	{ tallies, source: { rows, messages } }: Source,
	frame: Frame,
	theme: Theme,
	pointedRow: number | null
): TextShape[][] {
	const { fontSize: size, gutter, rowHeight } = frame;
	if (size === 0 || !isNamedBeside(frame)) return [];
	const shown = tallies.slice(0, frame.rows);
	const countWidth = COUNT + textWidth(widestCount(shown, messages), size);
	const most = gutter * MOST_NUMBER;
	const numbers = Math.min(
		most,
		Math.max(
			NUMBER,
			...rows.map(({ number, depth }) => textWidth(number, size + 1) + NUMBER_AIR - depth * INDENT)
		)
	);
	const mostLines = rowHeight >= 2 * LEADING ? 2 : 1;
	return shown.map((tally, row) => {
		const name = rows[row] ?? { number: '', title: messages.chart.unlinked, depth: 0 };
		const indent = numbers + name.depth * INDENT;
		const beside = wrapped(name.title, size, gutter - indent - countWidth, mostLines);
		// A count that would cut more of the title has a line of its own, where there is one.
		const isCut = beside.some((line) => line.endsWith('…'));
		const above =
			isCut && mostLines > 1 ? wrapped(name.title, size, gutter - indent - AIR, mostLines - 1) : [];
		const isBelow = above.join(' ').length > beside.join(' ').length;
		const lines = isBelow ? above : beside;
		const last = (lines.length - (isBelow ? 0 : 1)) / 2;
		const y = rowY(frame, row) + DROP;
		const plain = {
			kind: 'text',
			y,
			size,
			bold: false,
			anchor: 'start',
			fill: theme.ink
		} as const;
		return [
			{
				...plain,
				key: `number ${row}`,
				text: shortenedAtWord(name.number, size + 1, most - NUMBER_AIR),
				x: 0,
				size: size + 1,
				bold: true
			},
			...lines.map((line, at) => ({
				...plain,
				key: `title ${row} ${at}`,
				text: isolated(line),
				x: indent,
				y: y + (at - last) * LEADING,
				underlined: row === pointedRow
			})),
			{
				...plain,
				key: `count ${row}`,
				text: isolated(countText(tally, messages)),
				x: gutter - AIR,
				y: isBelow ? y + last * LEADING : y,
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
	/** Along the rows that have statements: through their marks, or under their stacks and ridges; and under headings. */
	readonly ruled: string;
}

/** The lines of the rows; x from the chart's left edge. */
export function rowLinesOf(
	{ tallies, scene: { level } }: Pick<TimelineDrawn, 'tallies' | 'scene'>,
	frame: Frame
): RowLines {
	const { gutter, rowHeight } = frame;
	const right = gutter + frame.plot;
	const isThrough = level === 'lines';
	let between = '';
	let ruled = frame.headings.map((row) => `M0,${rowTop(frame, row)}H${right}`).join('');
	tallies.slice(0, frame.rows).forEach(({ note }, row) => {
		if (isThrough && rowHeight >= 22) between += `M0,${rowBottom(frame, row)}H${right}`;
		if (note?.kind === 'silent') return;
		ruled += `M${gutter},${isThrough ? rowY(frame, row) : baseline(frame, row)}H${right}`;
	});
	return { between, ruled };
}
