import { TIER, type Frame, type FrameRequest } from '../../timeline/layout/frame.ts';

/** px that a card is laid out in, before it is enlarged: type stays readable where it is shown small. */
export const CARD = { width: 640, height: 336, margin: 20, title: 23, note: 12 } as const;

const AXIS = 38; // px for ticks and their contexts
const HEADS = 12; // px between the heads and the first row
const TIERS = 3; // a title and its day and place, and room for a histogram
const GUTTER = 250;
const LOW = 11; // px: in a lower row a name would be too small to read
const RIGHT = 14; // px beside the plot
const LEFT = 14; // px: half a label of the axis, where no names stand beside it

/** The frame of a chart on a card: fewer words than on a page, and none that are too small. */
export function cardFrame({ width, rows, height = 0 }: FrameRequest): Frame {
	const heads = AXIS + TIERS * TIER + 4;
	const top = heads + HEADS;
	const rowHeight = Math.max(0, Math.min(30, (height - top) / Math.max(1, rows)));
	const gutter = rowHeight >= LOW && width > 2 * GUTTER ? GUTTER : Math.min(LEFT, width);
	return {
		...{
			width,
			height,
			gutter,
			top,
			rows,
			headings: [],
			rowHeight,
			room: rowHeight,
			heads,
			tiers: TIERS,
			axis: AXIS
		},
		plot: Math.max(1, width - gutter - RIGHT), // time needs some width
		bottom: top + rowHeight * rows,
		fontSize: rowHeight >= LOW ? Math.min(13, rowHeight - 1) : 0
	};
}
