import { frameFor, type Frame, type FrameRequest } from './frame.ts';

const BESIDE = 12; // px left and right of the plot
const ROW = 44; // px
const RIDGE = 0.75; // of a row: as much a ridge may rise over it, and must not reach the bars above
const FOOT = 8; // px under the row

/** The frame of a strip: a single row without its name, which stands over the page. */
export function stripFrame(request: FrameRequest): Frame {
	const frame = frameFor(request);
	const { top, rows } = frame;
	const down = Math.round(ROW * RIDGE);
	return {
		...frame,
		...{ gutter: BESIDE, plot: Math.max(1, request.width - 2 * BESIDE) },
		...{ rowHeight: ROW, room: ROW, fontSize: 0 },
		top: top + down,
		bottom: top + down + ROW * rows,
		height: top + down + ROW * rows + FOOT
	};
}
