/** Where the parts of the chart stand, in px from its top left corner. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	/** The names of the priorities, where they stand beside the rows; the plot begins where it ends. */
	readonly gutter: number;
	/** The width of the plot itself. */
	readonly plot: number;
	/** The bottom of the axis, which stands at the top. */
	readonly axis: number;
	/** How many titles can stand above one another, between the axis and the heads. */
	readonly tiers: number;
	/** The line on which the heads of the plumb lines stand, and the bars of the histogram. */
	readonly heads: number;
	/** The top of the first row. */
	readonly top: number;
	readonly rowHeight: number;
	/** px of it for marks: all of it where names stand beside the rows, less where they stand over them. */
	readonly room: number;
	readonly rows: number;
	/** The rows over which the heading of a policy document stands, in order. */
	readonly headings: readonly number[];
	/** The bottom of the last row. */
	readonly bottom: number;
	/** px of the names of rows; 0 where there is no room for them, never so small that they cannot be read. */
	readonly fontSize: number;
	/**
	 * px of a narrower plot, by which it is decided what level is drawn, what is named and which ticks there are;
	 * the plot is that one, widened. Left out where the plot decides by itself.
	 */
	readonly fit?: number;
}

/** What a frame is made for. */
export interface FrameRequest {
	/** px */
	readonly width: number;
	readonly rows: number;
	/** How many statements the dataset has: the titles of many need more room. */
	readonly statements: number;
	/** Whether statements refer to each other, by arcs above their heads. */
	readonly hasArcs: boolean;
	/** The rows over which a heading stands, in order; left out where one document has them all. */
	readonly headings?: readonly number[];
	/** px, where the chart must fit a height */
	readonly height?: number | undefined;
}

export const TIER = 16; // px from a title to the next
export const TAG = 20; // px above the heads: what is chosen or pointed at has its title there
export const ARCS = 26; // px above the heads, for references, and those titles over them
const AXIS = 40; // px for ticks and their contexts
const HEADS = 10; // px between the heads and the first row
const FOOT = 54; // px under the last row: what stands outside the window, and what is drawn, are stated there
const MOST_TIERS = 7; // the first row stays above the middle of a screen of 800 px
const MANY_TIERS = 6; // for so many statements that few have a title: a histogram stands there
const MANY = 100; // statements
const LEAST_TIERS = 4; // two lines for each of two statements, one below the other
const TALL = 44;
const LOW = 15; // a row still has room for one line of small type
const LOWEST = 12; // in a height that was asked for: its name can still be read
const SMALLEST = 10; // px of type
const RIGHT = 16; // px beside the plot
const NARROWEST = 24; // px of plot, before which names give way to it
const PHONE = 560; // px of width, under which names stand over the rows, and the plot has all of it
const PHONE_ROW = 46;
const HEADING = 56; // px over the rows of a policy document, where there are several
export const NAME_OVER = 18; // px of a row for its name
const EDGE = 10; // px before the plot, where no names stand beside it

/**
 * The frame for so many rows. With a height given, rows share it, as long as their names can be read: a frame
 * of more rows is taller. Else they are as tall as reads well.
 */
export function frameFor({
	width,
	rows,
	statements,
	hasArcs,
	headings = [],
	height
}: FrameRequest): Frame {
	const wanted =
		statements > MANY ? MANY_TIERS : clamp(Math.ceil(statements / 2), LEAST_TIERS, MOST_TIERS);
	const headed = HEADING * headings.length;
	const room = (height ?? Infinity) - AXIS - TAG - HEADS - FOOT - headed - LOW * rows;
	const tiers = clamp(Math.floor(room / TIER), LEAST_TIERS, wanted);
	const heads = AXIS + tiers * TIER + (hasArcs ? ARCS : TAG);
	const top = heads + HEADS;
	const share = Math.max(1, rows);
	const isOver = width < PHONE && height === undefined;
	const rowHeight = isOver
		? PHONE_ROW
		: height === undefined
			? clamp(Math.floor(600 / share), LOW, TALL)
			: clamp((height - top - headed - FOOT) / share, LOWEST, TALL);
	const names = isOver
		? EDGE
		: clamp(clamp(width * 0.205, 190, 300), 150, Math.max(150, width * 0.3));
	const gutter = Math.round(clamp(names, 0, Math.max(0, width - RIGHT - NARROWEST)));
	const bottom = top + rowHeight * rows + headed;
	return {
		width,
		height: Math.max(height ?? 0, bottom + FOOT),
		gutter,
		plot: Math.max(1, width - gutter - RIGHT), // time needs some width
		axis: AXIS,
		tiers,
		heads,
		top,
		rowHeight,
		room: isOver ? rowHeight - NAME_OVER : rowHeight,
		rows,
		headings,
		bottom,
		fontSize: rowHeight >= 36 ? 13 : Math.min(12, Math.max(SMALLEST, rowHeight - 3))
	};
}

const clamp = (value: number, least: number, most: number): number =>
	Math.min(Math.max(value, least), most);

/** How many times as wide the plot is as the one by which it is decided what fits: px beside a mark are as many more. */
export const wideningOf = ({ plot, fit = plot }: Pick<Frame, 'plot' | 'fit'>): number => plot / fit;

/** Whether names stand beside the rows, and not over them. */
export const isNamedBeside = ({ room, rowHeight }: Frame): boolean => room === rowHeight;

type Rows = Pick<Frame, 'top' | 'rowHeight' | 'headings'>;

/** Where a row ends, under the headings over it and over rows before it. */
export const rowBottom = ({ top, rowHeight, headings }: Rows, row: number): number =>
	top + (row + 1) * rowHeight + HEADING * headings.filter((at) => at <= row).length;

export const rowTop = (frame: Rows, row: number): number => rowBottom(frame, row) - frame.rowHeight;

/** The row at a height; a heading is a part of the row under it. */
export function rowAt(frame: Rows & Pick<Frame, 'rows'>, y: number): number {
	let row = 0;
	while (row < frame.rows - 1 && y >= rowBottom(frame, row)) row++;
	return row;
}

/** The middle of what a row has for its marks. */
export const rowY = (frame: Frame, row: number): number => rowBottom(frame, row) - frame.room / 2;

/** The line on which stacks and ridges of a row stand. */
export const baseline = (frame: Frame, row: number): number => rowBottom(frame, row) - under(frame);

/** px that stacks may rise over that line: as far as that of the row above, or a name that stands over the row. */
export const stackRoom = (frame: Frame): number =>
	isNamedBeside(frame) ? frame.room : frame.room - under(frame);

const under = ({ room }: Frame): number => Math.min(5, room * 0.15);

const BESIDE = 12; // px left and right of the plot
const ROW = 44; // px
const RIDGE = 0.75; // of a row: as much a ridge may rise over it, and must not reach the bars above
const STRIP_FOOT = 8; // px under the row

/** The frame of a strip: a single row without its name, which stands over the page. */
export function stripFrame(request: FrameRequest): Frame {
	const frame = frameFor(request);
	const { top, rows } = frame;
	const down = Math.round(ROW * RIDGE);
	const gutter = Math.min(BESIDE, request.width / 2);
	return {
		...frame,
		...{ gutter, plot: Math.max(1, request.width - 2 * gutter) },
		...{ rowHeight: ROW, room: ROW, fontSize: 0 },
		top: top + down,
		bottom: top + down + ROW * rows,
		height: top + down + ROW * rows + STRIP_FOOT
	};
}
