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
	const onRow = cursor !== null && cursor.row >= 0;
	const plumb = apart.find(({ statement }) => statement === marked);
	if (!plumb) return null;
	return {
		x: plumb.x,
		y: onRow ? rowY(frame, cursor.row) : frame.heads,
		radius: Math.min(14, Math.max(onRow ? 9 : 12, frame.rowHeight * 0.5)) // around an initial, too
	};
}
