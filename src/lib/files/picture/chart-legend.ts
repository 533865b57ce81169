import { linkCodeOf } from '../../study/link-code.ts';
import type { LinkState } from '../../model/link-state.ts';
import { MEANINGS } from '../../wording/meanings.ts';
import { isolated } from '../../timeline/text/direction.ts';
import { type Present, presentIn } from '../../timeline/draw/level-note.ts';
import { MARK_OUTLINES } from '../../timeline/draw/shapes/mark-shapes.ts';
import type { Colouring } from '../../study/colouring.ts';
import type { ChartContent } from '../../timeline/draw/shapes/chart-content.ts';
import type { Mark, Shape, TextShape } from '../../timeline/draw/shapes/shape.ts';
import { symbolOf } from '../../timeline/draw/shapes/symbols.ts';
import { shortenedAtWord, textWidth } from '../../timeline/text/text-width.ts';
import { colourOf, type Theme } from '../../timeline/draw/theme.ts';

/** What the marks of a chart stand for, laid out in lines from its own top left corner. */
export interface ChartLegend {
	readonly shapes: readonly Shape[];
	/** px */
	readonly height: number;
}

interface Entry {
	readonly label: string;
	/** Its sample, in the middle of a field. */
	draw(x: number, y: number): Shape[];
}

const FONT = 12; // px
const LINE = 22; // px from a line to the next
const FIELD = 22; // px for a sample
const AIR = 22; // px between entries

/** A legend of what occurs in a drawing, and of nothing else: actors by colour, then marks by shape. */
export function chartLegend(
	content: ChartContent,
	{ actors }: Colouring,
	theme: Theme,
	width: number
): ChartLegend {
	const shapes: Shape[] = [];
	let y = 0;
	const present = presentIn(content);
	for (const entries of [actorsIn(present, actors, theme), marksIn(present, theme)]) {
		let x = 0;
		if (entries.length > 0) y += LINE;
		for (const { label, draw } of entries) {
			const text = shortenedAtWord(label, FONT, width - FIELD);
			const wide = FIELD + textWidth(text, FONT);
			if (x > 0 && x + wide > width) {
				x = 0;
				y += LINE;
			}
			shapes.push(...draw(x + 8, y - 4));
			shapes.push(textAt(x + FIELD, y, isolated(text), theme.ink));
			x += wide + AIR;
		}
	}
	return { shapes, height: y };
}

const textAt = (x: number, y: number, text: string, fill: string): TextShape => ({
	...{ kind: 'text', key: text, text, x, y, fill },
	...{ size: FONT, bold: false, anchor: 'start' }
});

function markEntry(label: string, fill: string, how: Partial<Mark> = {}): Entry {
	const plain = { symbol: 'circle', radius: 6.5, fill, stroke: fill, width: 0, dash: '' } as const;
	return { label, draw: (x, y) => [{ kind: 'mark', key: label, ...plain, ...how, x, y }] };
}

function actorsIn(
	{ colours, others }: Present,
	actors: Colouring['actors'],
	theme: Theme
): Entry[] {
	return [
		...colours.map((colour) => markEntry(actors[colour]!.name, colourOf(colour, theme))),
		...(others ? [markEntry('other actors', theme.many)] : [])
	];
}

function marksIn({ relations, statuses, stretches, arcs }: Present, theme: Theme): Entry[] {
	const { ink, paper, muted } = theme;
	const entries = [
		...relations.map((relation) =>
			markEntry(`${relation}: ${MEANINGS[relation]}`, ink, {
				symbol: symbolOf(linkCodeOf('accepted', relation)),
				radius: relation === 'mentions' ? 4.5 : 6.5
			})
		),
		...statuses.map((status) => {
			const entry = markEntry(`${status}: ${MEANINGS[status]}`, ink, outlineOf(status, paper));
			return status === 'contested' ? barred(entry, ink) : entry;
		})
	];
	if (stretches) {
		const reach = (x: number) => ({ from: x - 9, solidFrom: x - 3, solidTo: x + 3, to: x + 9 });
		entries.push({
			label: 'date not known to the day',
			draw: (x, y) => [{ kind: 'bar', key: 'stretch', ...reach(x), y, height: 6, fill: ink }]
		});
	}
	if (arcs) {
		entries.push({
			label: 'refers to an earlier statement',
			draw: (x, y) => [
				{
					...{ kind: 'curve', key: 'arc', stroke: muted, dash: '4 3' },
					path: `M${x - 9},${y + 5}q9,-16 18,0`
				}
			]
		});
	}
	return entries;
}

/** With a bar across its mark. */
const barred = ({ label, draw }: Entry, fill: string): Entry => ({
	label,
	draw: (x, y) => [
		...draw(x, y),
		{
			...{ kind: 'bar', key: `across ${label}`, y, height: 2, fill },
			...{ from: x - 6.5, solidFrom: x - 6.5, solidTo: x + 6.5, to: x + 6.5 }
		}
	]
});

/** As marks of that status are drawn. */
function outlineOf(status: LinkState, paper: string): Partial<Mark> {
	const { isFilled, width, dash } = MARK_OUTLINES[status];
	return isFilled ? {} : { fill: paper, width, dash };
}
