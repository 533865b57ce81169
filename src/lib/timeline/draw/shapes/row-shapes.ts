import { isNamedBeside, NAME_OVER, rowTop, rowY, wideningOf } from '../../layout/frame.ts';
import type { RowWords } from '../../layout/row-words.ts';
import { countText, type Tally } from '../../layout/tally.ts';
import { shortened, textWidth } from '../../text/text-width.ts';
import { headingShapes } from './declared-shapes.ts';
import type { Placed } from './placed.ts';
import type { Shape } from './shape.ts';
import { words, type Sheet } from './sheet.ts';

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
export const rowWordShapes = (rowWords: readonly RowWords[], sheet: Sheet): Shape[] =>
	rowWords.map(({ row, text, x, size }) =>
		words(sheet, `row ${row}`, text, x, rowY(sheet.frame, row) + size / 3, {
			...{ anchor: 'start', size, fill: sheet.theme.muted, halo: sheet.theme.paper }
		})
	);

const OVER = 13; // px of type of a name over its row
const NUMBER_AIR = 8; // px after a number
const MOST_NUMBER = 0.5; // of the width: what is longer is cut, and leaves room for the title

/** What rows are called, over them, where a narrow screen has no room beside them: over what passes there. */
export function namesOverShapes(
	{ tallies, rows, adoptions }: Placed,
	sheet: Sheet
): readonly Shape[] {
	const { frame, theme, messages } = sheet;
	if (isNamedBeside(frame)) return [];
	const { width, gutter, plot, fit = plot } = frame;
	const right = fit + width - gutter - plot;
	const wider = wideningOf(frame);
	const names = tallies.slice(0, frame.rows).flatMap((tally, row): Shape[] => {
		const { number: whole, title } = rows[row] ?? { number: '', title: messages.chart.unlinked };
		const number = shortened(whole, OVER, right * MOST_NUMBER);
		const y = rowTop(frame, row) + NAME_OVER - 4;
		const count = countText(tally, messages);
		const x = number ? textWidth(number, OVER) + NUMBER_AIR : 0;
		const room = right - x - textWidth(count, OVER) - 2 * NUMBER_AIR;
		const plain = { size: OVER, anchor: 'start', halo: theme.paper } as const;
		const fill = tally.shown === 0 ? theme.muted : theme.ink;
		return [
			words(sheet, `number ${row}`, number, 0, y, { ...plain, bold: true }),
			words(sheet, `name ${row}`, shortened(title, OVER, room), x * wider, y, plain),
			words(sheet, `count ${row}`, count, (right - 2) * wider, y, { ...plain, anchor: 'end', fill })
		];
	});
	return [...headingShapes(adoptions, sheet, right), ...names];
}
