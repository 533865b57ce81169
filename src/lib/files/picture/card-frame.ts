import type { Frame } from '../../timeline/layout/frame.ts';

/** px that a card is laid out in, before it is enlarged: type stays readable where it is shown small. */
export const CARD = { width: 640, height: 336, margin: 20, title: 23, note: 12 } as const;

const LABELS = 48; // px above the heads: two lines of label
const HEADS = 12;
const AXIS = 42; // px for ticks and their contexts
const GUTTER = 250;
const LOW = 11; // px: in a lower row a name would be too small to read
const RIGHT = 14; // px beside the plot
const LEFT = 14; // px: half a label of the axis, where no names stand beside it

/** The frame of a chart on a card: fewer words than on a page, and none that are too small. */
export function cardFrame(width: number, rows: number, height = 0): Frame {
	const top = LABELS + HEADS;
	const rowHeight = Math.max(0, Math.min(30, (height - top - AXIS) / Math.max(1, rows)));
	const gutter = rowHeight >= LOW && width > 2 * GUTTER ? GUTTER : Math.min(LEFT, width);
	return {
		...{ width, height, gutter, top, rows, rowHeight },
		plot: Math.max(1, width - gutter - RIGHT), // time needs some width
		heads: LABELS,
		stretchHeads: LABELS + HEADS / 2 + 2,
		bottom: top + rowHeight * rows,
		fontSize: rowHeight >= LOW ? Math.min(13, rowHeight - 1) : 0
	};
}
