import { rowY } from '../layout/frame.ts';
import type { TimelineDrawn } from './draw.ts';

/** Where a ring marks what the keys are on, or else what is open; px of the plot. */
export function ringOf({
	content: { apart },
	cursor,
	source: { chosen },
	frame
}: Pick<TimelineDrawn, 'content' | 'cursor' | 'frame'> & {
	readonly source: Pick<TimelineDrawn['source'], 'chosen'>;
}): { x: number; y: number; radius: number } | null {
	const marked = cursor?.statement ?? chosen;
	const plumb = apart.find(({ statement }) => statement === marked);
	if (!plumb) return null;
	return {
		x: plumb.x,
		y: cursor && cursor.row >= 0 ? rowY(frame, cursor.row) : frame.heads,
		radius: Math.min(14, Math.max(9, frame.rowHeight * 0.5))
	};
}
