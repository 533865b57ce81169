import { TAG, TIER, wideningOf, type Frame } from '../../layout/frame.ts';
import type { Label } from '../../layout/ladder.ts';
import type { Plumb } from '../../layout/scene.ts';
import { shortened, textWidth } from '../../text/text-width.ts';
import type { Shape } from './shape.ts';
import { words, type Sheet } from './sheet.ts';
import { colourOf } from '../theme.ts';

const SIZE = 12.5; // px of type
const BESIDE = 4; // px between a leader and its words
const DROP = 12; // px from the top of a tier to its base line
const WIDEST = 420; // px of the title of what is chosen
const RING = 14; // px that the ring around a head takes
const OPEN = 0.55; // of a leader

const tierTop = (frame: Frame, tier: number): number => frame.axis + 2 + tier * TIER;

/** Titles in their tiers, each at a thin leader that leads to its head. */
export function titleShapes(labels: readonly Label[], sheet: Sheet): Shape[] {
	const { frame, theme } = sheet;
	const beside = BESIDE * wideningOf(frame);
	return [
		...labels.map(({ statement, x, tier, colour }): Shape => ({
			...{ kind: 'line', key: `leader ${statement}`, x, width: 1, opacity: OPEN },
			...{ y1: tierTop(frame, tier) + 1, y2: frame.heads, stroke: colourOf(colour, theme) }
		})),
		...labels.flatMap(({ statement, x, anchor, tier, lines }) =>
			lines.map((line, at) =>
				words(
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
		const text = shortened(titleOf(statement), SIZE * 1.06, room);
		const width = (textWidth(text, SIZE * 1.06) + RING) * wider;
		const [from, to] = toEnd ? [x, x + width] : [x - width, x];
		let y = frame.heads - TAG / 2 + 2;
		while (taken.some((one) => one.y === y && one.from < to && one.to > from)) y -= TIER;
		taken.push({ from, to, y });
		return words(sheet, `tag ${statement}`, text, x + (toEnd ? ring : -ring), y, {
			...{ anchor: toEnd ? 'start' : 'end', size: SIZE, bold: true, halo: theme.paper }
		});
	});
}
