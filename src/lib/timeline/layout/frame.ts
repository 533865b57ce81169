/** Where the parts of the chart stand, in px from its top left corner. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	/** The names of the priorities; the plot begins where it ends. */
	readonly gutter: number;
	/** The width of the plot itself. */
	readonly plot: number;
	/** The line on which the heads of the plumb lines stand. */
	readonly heads: number;
	/** The line on which the heads of stretches stand. */
	readonly stretchHeads: number;
	/** The top of the first row. */
	readonly top: number;
	readonly rowHeight: number;
	readonly rows: number;
	/** The bottom of the last row: the axis begins there. */
	readonly bottom: number;
	/** px of the names of rows; 0 where there is no room for them, never so small that they cannot be read. */
	readonly fontSize: number;
	/**
	 * px of a narrower plot, by which it is decided what merges, what is named and which ticks there are;
	 * the plot is that one, widened. Left out where the plot decides by itself.
	 */
	readonly fit?: number;
}

const LABELS = 74; // px above the heads: two lines of label and room for the arcs
const HEADS = 28; // px between the heads and the first row: the heads of stretches stand there
const AXIS = 44; // px for ticks and their contexts
const TALL = 48;
const LOW = 15; // a row still has room for one line of small type
const LOWEST = 12; // in a height that was asked for: its name can still be read
const SMALLEST = 10; // px of type
const RIGHT = 16; // px beside the plot
const NARROWEST = 24; // px of plot, before which names give way to it

/**
 * The frame for so many rows. With a height given, rows share it, as long as their names can be read: a frame
 * of more rows is taller. Else they are as tall as reads well.
 */
export function frameFor(width: number, rows: number, height?: number): Frame {
	const around = LABELS + HEADS + AXIS;
	const rowHeight =
		height === undefined
			? clamp(Math.floor(600 / Math.max(1, rows)), LOW, TALL)
			: clamp((height - around) / Math.max(1, rows), LOWEST, TALL);
	const names = clamp(clamp(width * 0.24, 190, 300), 150, Math.max(150, width * 0.3));
	const gutter = Math.round(clamp(names, 0, Math.max(0, width - RIGHT - NARROWEST)));
	const top = LABELS + HEADS;
	const bottom = top + rowHeight * rows;
	return {
		width,
		height: Math.max(height ?? 0, bottom + AXIS),
		gutter,
		plot: Math.max(1, width - gutter - RIGHT), // time needs some width
		heads: LABELS,
		stretchHeads: LABELS + HEADS / 2 + 3,
		top,
		rowHeight,
		rows,
		bottom,
		fontSize: rowHeight >= 36 ? 13 : Math.min(12, Math.max(SMALLEST, rowHeight - 3))
	};
}

const clamp = (value: number, least: number, most: number): number =>
	Math.min(Math.max(value, least), most);

/** The middle of a row. */
export const rowY = (frame: Frame, row: number): number =>
	frame.top + (row + 0.5) * frame.rowHeight;
