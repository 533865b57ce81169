import { lastOf } from '../../../base/sequences.ts';
import type { LinkState } from '../../../model/link-state.ts';
import { isLink, type LinkCode, relationOf, statusOf, UNLINKED } from '../../../study/link-code.ts';
import { rowY } from '../../layout/frame.ts';
import type { Dot, Plumb } from '../../layout/scene.ts';
import { colourOf, patternOf } from '../theme.ts';
import type { ChartContent } from './chart-content.ts';
import type { Mark, Shape } from './shape.ts';
import { type Sheet, textShape } from './sheet.ts';
import { symbolOf } from './symbols.ts';

const HEAD = 4.5; // px of radius
const INITIALLED = [8.5, 10]; // px of radius of a head that has room for one letter, or for two
const INITIAL = [12, 10]; // px of their type
const HALF_CAPITAL = 0.36; // half the height of a capital, a share of its size
const BESIDE = 2.5; // px that a mark leaves to the next line
export const FADED = 0.25; // of those that are not among the highlighted

/** Which of two measures an initial of one letter or two has. */
const forLetters = (measures: readonly number[], initial: string): number =>
	measures[initial.length > 1 ? 1 : 0]!;

/** How a plumb line is drawn. */
interface LineStyle {
	/** px */
	readonly width: number;
	/** px to the next line: marks are no wider */
	readonly room: number;
	/** What its head says of its actor; `''` for nothing. */
	readonly initial: string;
	readonly opacity: number;
}

/** The line of a statement, from its head down to the last row that it bears on; none where it bears on none. */
export function lineShape(plumb: Plumb, { width, opacity }: LineStyle, sheet: Sheet): Shape[] {
	const { frame, theme } = sheet;
	const deepest = lastOf(plumb.dots.filter(({ code }) => code !== UNLINKED));
	const colour = colourOf(plumb.colour, theme);
	const line: Shape = {
		...{ kind: 'line', key: `line ${plumb.statement}`, x: plumb.x, opacity },
		...{ y1: frame.heads, y2: deepest ? rowY(frame, deepest.row) : frame.heads },
		...{ stroke: colour, width, dash: patternOf(plumb.colour) }
	};
	return deepest ? [line] : [];
}

/** How the outline of a mark tells the state of its link. */
interface MarkOutline {
	/** Whether its inside has the colour too. */
	readonly isFilled: boolean;
	/** px */
	readonly width: number;
	readonly dash: string;
}

/** The outline of each state; that of a statement without a link is plain. */
export const MARK_OUTLINES: Readonly<Record<LinkState | 'unlinked', MarkOutline>> = {
	accepted: { isFilled: true, width: 2, dash: '' },
	contested: { isFilled: false, width: 3.5, dash: '' },
	suggested: { isFilled: false, width: 1.75, dash: '3 2.2' },
	rejected: { isFilled: false, width: 1.75, dash: '1 2.4' },
	unlinked: { isFilled: false, width: 1.75, dash: '' }
};

/** Its head and its marks. */
export function markShapes(plumb: Plumb, style: LineStyle, sheet: Sheet): Shape[] {
	const { frame, theme } = sheet;
	const fill = colourOf(plumb.colour, theme);
	const { opacity, initial } = style;
	const shapes: Shape[] = [];
	if (plumb.stretch) {
		const reach = { ...plumb.stretch, y: frame.heads, height: 5, fill, opacity: opacity * 0.7 };
		shapes.push({ kind: 'bar', key: `reach ${plumb.statement}`, ...reach });
	}
	const isUnlinked = plumb.dots.every(({ code }) => code === UNLINKED);
	const radius = initial ? forLetters(INITIALLED, initial) : Math.min(HEAD, style.room / 2 - 0.5);
	shapes.push({
		...{
			kind: 'mark',
			key: `head ${plumb.statement}`,
			symbol: 'circle',
			x: plumb.x,
			y: frame.heads
		},
		...{ radius: isUnlinked ? radius - 0.75 : radius, fill: isUnlinked ? theme.paper : fill },
		...{ stroke: isUnlinked ? fill : theme.paper, width: isUnlinked ? 1.5 : 1, dash: '', opacity }
	});
	if (initial) {
		const size = forLetters(INITIAL, initial);
		const y = frame.heads + size * HALF_CAPITAL;
		const inside = isUnlinked ? theme.ink : theme.onActors[plumb.colour]!;
		const how = { size, bold: true, fill: inside, opacity };
		shapes.push(textShape(sheet, `initial ${plumb.statement}`, initial, plumb.x, y, how));
	}
	for (const dot of plumb.dots) shapes.push(...dotShapes(plumb, dot, style, sheet));
	return shapes;
}

/**
 * Full when accepted; hollow and dashed when suggested; hollow and dotted when rejected; hollow with a bar across
 * it when contested. On a date that stretches, in the middle of a bar.
 */
function dotShapes(plumb: Plumb, dot: Dot, style: LineStyle, { frame, theme }: Sheet): Shape[] {
	const { opacity } = style;
	const colour = colourOf(plumb.colour, theme);
	const y = rowY(frame, dot.row);
	const key = `${plumb.statement} ${dot.row}`;
	const { status, isSlight } = kindOf(dot.code);
	const { isFilled, width, dash } = MARK_OUTLINES[status];
	const radius = Math.min(
		isSlight ? 4.5 : 7,
		frame.room * 0.32,
		Math.max(style.room - BESIDE, 2.5)
	);
	const mark: Mark = {
		...{ kind: 'mark', key: `dot ${key}`, symbol: symbolOf(dot.code), x: plumb.x, y, radius },
		...{ fill: isFilled ? colour : theme.paper, stroke: isFilled ? theme.paper : colour },
		...{ width, dash, opacity }
	};
	const shapes: Shape[] = [mark];
	if (plumb.stretch) {
		const height = Math.min(6, frame.room * 0.4);
		const bar = { ...plumb.stretch, y, height, fill: colour, opacity: opacity * 0.45 };
		shapes.unshift({ kind: 'bar', key: `bar ${key}`, ...bar });
	}
	if (status === 'contested') {
		const [from, to] = [plumb.x - radius, plumb.x + radius];
		const ends = { from, solidFrom: from, solidTo: to, to };
		shapes.push({
			kind: 'bar',
			key: `across ${key}`,
			...ends,
			y,
			height: 2,
			fill: colour,
			opacity
		});
	}
	return shapes;
}

/** What a code says of how its mark is drawn; a statement without a link has a slight, hollow one. */
function kindOf(code: LinkCode) {
	if (!isLink(code)) return { status: 'unlinked', isSlight: true } as const;
	return { status: statusOf(code), isSlight: relationOf(code) === 'mentions' } as const;
}

/**
 * Every plumb line of a window but those that are drawn apart, in order: first the lines and the leaders to their heads,
 * then what stands on them.
 */
export function linesShapes(
	plumbs: readonly Plumb[],
	leaders: readonly Shape[],
	{ initials, highlighted, apart }: Pick<ChartContent, 'initials' | 'highlighted' | 'apart'>,
	sheet: Sheet
): Shape[] {
	const isApart = new Set(apart.map(({ statement }) => statement));
	const styles = plumbs.map(({ statement, x, colour }, index): LineStyle => {
		const room = Math.min(
			x - (plumbs[index - 1]?.x ?? -Infinity),
			(plumbs[index + 1]?.x ?? Infinity) - x
		);
		const initial = initials[colour] ?? '';
		return {
			width: room < 10 ? 1.25 : 2,
			room,
			initial: room > 2 * forLetters(INITIALLED, initial) ? initial : '',
			opacity: highlighted === null || highlighted.has(statement) ? 1 : FADED
		};
	});
	const shapesOf = (shapes: typeof lineShape) =>
		plumbs.flatMap((plumb, index) =>
			isApart.has(plumb.statement) ? [] : shapes(plumb, styles[index]!, sheet)
		);
	return [...shapesOf(lineShape), ...leaders, ...shapesOf(markShapes)];
}
