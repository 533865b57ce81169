import { type Frame, rowBottom, rowTop, wideningOf } from '../../layout/frame.ts';
import { textWidth, wrapped } from '../../text/text-width.ts';
import type { Era } from './frame-shapes.ts';
import type { Shape, TextShape } from './shape.ts';
import { textShape, type Sheet } from './sheet.ts';

/** When a policy document was adopted, in the picture. */
export interface Adoption {
	/** px from the left edge of the plot; beyond an edge where the window does not show it */
	readonly x: number;
	readonly label: string;
	/** The document, and who issued it. */
	readonly title: string;
	readonly issuer: string;
	/** Its rows: from the first, without the last. */
	readonly from: number;
	readonly to: number;
}

const RULE = 2; // px
const SIZE = 12; // px of type
const BESIDE = 5; // px between the rule and its words

/** The rows over which a heading stands: the first of each policy document, where there are several. */
export const headedRows = (
	documents: readonly Pick<Adoption, 'from' | 'to'>[]
): readonly number[] =>
	documents.length > 1
		? documents.flatMap(({ from, to }) => (from < to ? [from] : [])).sort((a, b) => a - b)
		: [];

/** A rule where each policy document was adopted, with its name; before it its rows are hatched. */
export const adoptionShapes = (adoptions: readonly Adoption[], sheet: Sheet): Shape[] =>
	adoptions.flatMap(({ x, from, to }, at): Shape[] => {
		const { frame, theme } = sheet;
		if (x <= 0) return [];
		const [top, bottom] = [rowTop(frame, from), rowBottom(frame, to - 1)];
		const before = { x: 0, y: top, width: Math.min(x, frame.plot), height: bottom - top };
		const hatch: Shape = { kind: 'hatch', key: `before ${at}`, ...before, stroke: theme.hairline };
		if (x >= frame.plot) return [hatch];
		const flag = frame.axis - 2;
		const lead = { x, y1: flag, y2: top - 4, stroke: theme.ink, width: 1, dash: '2 3' };
		return [
			hatch,
			...(at === 0 ? [] : [{ kind: 'line', key: `lead ${at}`, ...lead } as const]),
			{
				...{ kind: 'line', key: `adopted ${at}`, x, y1: at === 0 ? flag : top - 4, y2: bottom },
				...{ stroke: theme.ink, width: RULE }
			}
		];
	});

/** Those whose flag is in sight. */
const flagged = (adoptions: readonly Adoption[], { plot }: Frame): readonly Adoption[] =>
	adoptions.filter(({ x }) => x > 0 && x < plot);

/** How many tiers eras and flags take from titles and bars. */
export const tiersOver = (
	adoptions: readonly Adoption[],
	eras: readonly Era[],
	frame: Frame
): number => flagged(adoptions, frame).length + Math.min(1, eras.length);

/** The flags at the top of those rules, one below the other, and below eras. */
export const flagShapes = (
	adoptions: readonly Adoption[],
	eras: readonly Era[],
	sheet: Sheet
): Shape[] =>
	flagged(adoptions, sheet.frame).map(({ x, label }, at) => {
		const beside = BESIDE * wideningOf(sheet.frame);
		const toEnd =
			x + (textWidth(label, SIZE) + BESIDE) * wideningOf(sheet.frame) < sheet.frame.plot;
		return textShape(
			sheet,
			`flag ${at}`,
			label,
			x + (toEnd ? beside : -beside),
			flagY(sheet.frame, at + Math.min(1, eras.length)),
			{ anchor: toEnd ? 'start' : 'end', size: SIZE, bold: true, halo: sheet.theme.paper }
		);
	});

/**
 * The lines of the heading over the rows of a policy document: title, day and issuer, three at most; by their baselines.
 * @param room px
 */
export function headingLines(
	{ title, issuer, label, from }: Omit<Adoption, 'x'>,
	frame: Frame,
	room: number
): readonly { readonly text: string; readonly isName: boolean; readonly y: number }[] {
	const names = wrapped(title, SIZE + 1, room, 2);
	const lines = [...names, ...wrapped(`${label} · ${issuer}`, SIZE, room, 3 - names.length)];
	return lines.map((text, at) => ({
		...{ text, isName: at < names.length },
		y: rowTop(frame, from) - 8 - 15 * (lines.length - 1 - at)
	}));
}

/**
 * The headings of several policy documents, over their rows.
 * @param room px
 */
export const headingShapes = (
	adoptions: readonly Adoption[],
	sheet: Sheet,
	room: number
): readonly TextShape[] =>
	adoptions
		.filter(({ from }) => sheet.frame.headings.includes(from))
		.flatMap((one) =>
			headingLines(one, sheet.frame, room).map(({ text, isName, y }, at) =>
				textShape(sheet, `heading ${one.from} ${at}`, text, 0, y, {
					...{ anchor: 'start', size: isName ? SIZE + 1 : SIZE, bold: isName },
					...{ fill: isName ? sheet.theme.ink : sheet.theme.muted, halo: sheet.theme.paper }
				})
			)
		);

const flagY = ({ axis }: Frame, at: number): number => axis + 12 + at * 16;
