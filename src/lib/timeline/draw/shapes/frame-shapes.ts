import type { Span } from '../../../dates/span.ts';
import { say } from '../../../messages/say.ts';
import { TIER, wideningOf } from '../../layout/frame.ts';
import type { Scene } from '../../layout/scene.ts';
import { shortenedAtWord } from '../../text/text-width.ts';
import type { TimeAxis } from '../../time/ticks.ts';
import type { TimeScale } from '../../time/window.ts';
import type { Shape } from './shape.ts';
import { type Sheet, textShape } from './sheet.ts';

const TICKS = 32; // px: the base line of the ticks’ words
const CONTEXTS = 14;

/** The words of the axis, which stays in sight while the page is scrolled. */
export const axisShapes = ({ ticks, contexts }: TimeAxis, sheet: Pick<Sheet, 'theme'>): Shape[] => [
	...contexts.map(({ at, x, label }) =>
		textShape(sheet, `context ${at}`, label, x, CONTEXTS, { anchor: 'start', bold: true, size: 13 })
	),
	...ticks.map(({ at, x, label }) =>
		textShape(sheet, `tick ${at}`, label, x, TICKS, { fill: sheet.theme.muted })
	)
];

/** Its lines, down through the rows. */
export const gridShapes = ({ ticks }: TimeAxis, { frame, theme }: Sheet): Shape[] =>
	ticks.map(({ at, x }) => ({
		...{ kind: 'line', key: `grid ${at}`, x, stroke: theme.hairline, width: 1 },
		...{ y1: frame.axis - 3, y2: frame.bottom }
	}));

const DROP = 16; // px from the last row to the base line

/** What stands outside the window, at its edges: “← 3 earlier”, “2 later →”. */
export function edgeShapes({ earlier, later }: Scene, sheet: Sheet): Shape[] {
	const { frame, theme, messages } = sheet;
	const { earlierCount, laterCount } = messages.chart;
	const tell = (key: string, text: string, x: number, anchor: 'start' | 'end') =>
		textShape(sheet, key, text, x, frame.bottom + DROP, { anchor, fill: theme.muted });
	const before = `← ${say(messages, earlierCount, { count: earlier })}`;
	const after = `${say(messages, laterCount, { count: later })} →`;
	return [
		...(earlier > 0 ? [tell('earlier', before, 0, 'start')] : []),
		...(later > 0 ? [tell('later', after, frame.plot, 'end')] : [])
	];
}

/** A period that the author of a dataset named, in the picture. */
export interface Era {
	/** px from the left edge of the plot, within it */
	readonly from: number;
	readonly to: number;
	readonly title: string;
}

const SIZE = 12; // px of type
const BESIDE = 4; // px between the edge of a band and its title
const NARROWEST = 30; // px of a title: what is shortenedAtWord further tells nothing

/** The eras that a window shows, and where they are in it. */
export const erasIn = (
	scale: TimeScale,
	eras: readonly (Span & Pick<Era, 'title'>)[]
): readonly Era[] =>
	eras
		.map(({ start, end, title }) => ({
			...{ from: Math.max(0, scale.x(start)), to: Math.min(scale.width, scale.x(end)) },
			title
		}))
		.filter(({ from, to }) => from < to);

/** Eras as bands under the axis, with their titles: in the first tier. */
export function eraShapes(eras: readonly Era[], sheet: Sheet): Shape[] {
	const { frame, theme } = sheet;
	const wider = wideningOf(frame);
	return eras.flatMap(({ from, to, title }, at): Shape[] => {
		const [top, bottom] = [frame.axis + 1, frame.axis + TIER];
		const band: Shape[] = [
			{
				...{ kind: 'bars', key: `era ${at}`, fill: theme.hairline },
				boxes: [[from, top, to - from, bottom - top]]
			},
			{
				...{ kind: 'line', key: `era from ${at}`, x: from, y1: top, y2: bottom },
				...{ stroke: theme.rule, width: 1 }
			}
		];
		// One that begins later stands over it.
		const end = Math.min(to, ...eras.slice(at + 1).map((later) => later.from));
		const room = (end - from) / wider - 2 * BESIDE;
		if (room < NARROWEST) return band;
		const name = shortenedAtWord(title, SIZE, room);
		const how = { anchor: 'start', size: SIZE, fill: theme.muted } as const;
		return [
			...band,
			textShape(sheet, `era name ${at}`, name, from + BESIDE * wider, frame.axis + 12, how)
		];
	});
}
