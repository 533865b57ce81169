import { lastOf } from '../base/sequences.ts';
import { type Frame, frameFor, type FrameRequest } from '../timeline/layout/frame.ts';

/**
 * px at which bands of widths begin. In a band the chart keeps what it shows, and only its plot grows: so
 * a server, which does not know how wide a column is, can draw it once a band.
 */
export const BANDS = [500, 570, 640, 720, 830, 970, 1150, 1400] as const;

/** The frame of an embed’s chart: that of the beginning of its band, with the plot widened. */
export function bandedFrame(request: FrameRequest): Frame {
	const { width } = request;
	const begin = lastOf(BANDS.filter((one) => one <= width)) ?? width;
	const frame = frameFor({ ...request, width: begin });
	const { plot } = frame;
	return { ...frame, width, plot: plot + width - begin, fit: plot };
}
