import {
	type Frame,
	isNamedBeside,
	NAME_OVER,
	rowTop,
	rowY,
	TAG,
	TIER,
	wideningOf
} from '../../layout/frame.ts';
import type { Label } from '../../layout/ladder.ts';
import type { RowText } from '../../layout/row-text.ts';
import type { Plumb } from '../../layout/scene.ts';
import { countText, type Tally } from '../../layout/tally.ts';
import { shortenedAtWord, textWidth } from '../../text/text-width.ts';
import { colourOf } from '../theme.ts';
import { headingShapes, type Adoption } from './declared-shapes.ts';
import type { ChartContent } from './chart-content.ts';
import type { Shape } from './shape.ts';
import { type Sheet, textShape } from './sheet.ts';

const HATCHED = 0.62; // of the height of a row
const MOST_HATCHED = 26; // px

/** The rows for which the dataset holds nothing: hatched. */
export const silenceShapes = (tallies: readonly Tally[], { frame, theme }: Sheet): Shape[] =>
	tallies.slice(0, frame.rows).flatMap(({ note }, row): Shape[] => {
		if (note?.kind !== 'silent') return [];
		const height = Math.min(MOST_HATCHED, frame.room * HATCHED);
		const y = rowY(frame, row) - height / 2;
		const area = { x: 0, y, width: frame.plot, height, stroke: theme.rule };
		return [{ kind: 'hatch', key: `silence ${row}`, ...area }];
	});

/** What rows say, over the lines that pass there: their halo keeps those off them. */
export const rowTextShapes = (rowTexts: readonly RowText[], sheet: Sheet): Shape[] =>
	rowTexts.map(({ row, text, x, size }) =>
		textShape(sheet, `row ${row}`, text, x, rowY(sheet.frame, row) + size / 3, {
			...{ anchor: 'start', size, fill: sheet.theme.muted, halo: sheet.theme.paper }
		})
	);

const OVER = 13; // px of type of a name over its row
const NUMBER_AIR = 8; // px after a number
const MOST_NUMBER = 0.5; // of the width: what is longer is cut, and leaves room for the title

/** What rows are called, over them, where a narrow screen has no room beside them: over what passes there. */
export function namesOverShapes(
	{ tallies, rows, adoptions }: ChartContent,
	sheet: Sheet
): readonly Shape[] {
	const { frame, theme, messages } = sheet;
	if (isNamedBeside(frame)) return [];
	const { width, gutter, plot, fit = plot } = frame;
	const right = fit + width - gutter - plot;
	const wider = wideningOf(frame);
	const names = tallies.slice(0, frame.rows).flatMap((tally, row): Shape[] => {
		const { number: whole, title } = rows[row] ?? { number: '', title: messages.chart.unlinked };
		const number = shortenedAtWord(whole, OVER, right * MOST_NUMBER);
		const y = rowTop(frame, row) + NAME_OVER - 4;
		const count = countText(tally, messages);
		const x = number ? textWidth(number, OVER) + NUMBER_AIR : 0;
		const room = right - x - textWidth(count, OVER) - 2 * NUMBER_AIR;
		const plain = { size: OVER, anchor: 'start', halo: theme.paper } as const;
		const fill = tally.shown === 0 ? theme.muted : theme.ink;
		return [
			textShape(sheet, `number ${row}`, number, 0, y, { ...plain, bold: true }),
			textShape(sheet, `name ${row}`, shortenedAtWord(title, OVER, room), x * wider, y, plain),
			textShape(sheet, `count ${row}`, count, (right - 2) * wider, y, {
				...plain,
				anchor: 'end',
				fill
			})
		];
	});
	return [...headingShapes(adoptions, sheet, right), ...names];
}

const SIZE = 12.5; // px of type
const BESIDE = 4; // px between a leader and its words
const DROP = 12; // px from the top of a tier to its base line
const WIDEST = 420; // px of the title of what is chosen
const RING = 14; // px that the ring around a head takes
const OPEN = 0.55; // of a leader

const tierTop = (frame: Frame, tier: number): number => frame.axis + 2 + tier * TIER;

/** The thin leaders of titles, each to its head. */
export const leaderShapes = (labels: readonly Label[], { frame, theme }: Sheet): Shape[] =>
	labels.map(({ statement, x, tier, colour }): Shape => ({
		...{ kind: 'line', key: `leader ${statement}`, x, width: 1, opacity: OPEN },
		...{ y1: tierTop(frame, tier) + 1, y2: frame.heads, stroke: colourOf(colour, theme) }
	}));

/** Titles in their tiers. The rule of an adoption that a title crosses leaves it its line. */
export function titleShapes(
	labels: readonly Label[],
	adoptions: readonly Pick<Adoption, 'x'>[],
	sheet: Sheet
): Shape[] {
	const { frame, theme } = sheet;
	const beside = BESIDE * wideningOf(frame);
	const boxes = labels.flatMap(({ x, anchor, width, tier, lines }) => {
		const from = anchor === 'start' ? x : x - width - beside;
		return adoptions
			.filter((rule) => rule.x > from && rule.x < from + width + beside)
			.map((rule) => [rule.x - 2, tierTop(frame, tier), 4, lines.length * TIER] as const);
	});
	return [
		...(boxes.length > 0
			? [{ kind: 'bars', key: 'crossed', fill: theme.paper, boxes } as const]
			: []),
		...labels.flatMap(({ statement, x, anchor, tier, lines }) =>
			lines.map((line, at) =>
				textShape(
					sheet,
					`${at === 0 ? 'title' : 'subtitle'} ${statement}`,
					line,
					x + (anchor === 'start' ? beside : -beside),
					tierTop(frame, tier + at) + DROP,
					{ anchor, size: SIZE, fill: at === 0 ? theme.ink : theme.muted }
				)
			)
		)
	];
}

/** The titles of what is chosen or pointed at, above their heads and over all that stands there. */
export function tagShapes(
	plumbs: readonly Plumb[],
	titleOf: (statement: number) => string,
	sheet: Sheet
): Shape[] {
	const { frame, theme } = sheet;
	const wider = wideningOf(frame);
	const ring = RING * wider;
	const taken: { readonly from: number; readonly to: number; readonly y: number }[] = [];
	return plumbs.map(({ statement, x }) => {
		const toEnd = frame.plot - x > x;
		const room = Math.min(WIDEST, (toEnd ? frame.plot - x : x) / wider - RING);
		const text = shortenedAtWord(titleOf(statement), SIZE * 1.06, room);
		const width = (textWidth(text, SIZE * 1.06) + RING) * wider;
		const [from, to] = toEnd ? [x, x + width] : [x - width, x];
		let y = frame.heads - TAG / 2 + 2;
		while (taken.some((one) => one.y === y && one.from < to && one.to > from)) y -= TIER;
		taken.push({ from, to, y });
		return textShape(sheet, `tag ${statement}`, text, x + (toEnd ? ring : -ring), y, {
			...{ anchor: toEnd ? 'start' : 'end', size: SIZE, bold: true, halo: theme.paper }
		});
	});
}
