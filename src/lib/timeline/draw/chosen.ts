import { millisecondsInDay } from '../../dates/span.ts';
import { rowY } from '../layout/frame.ts';
import type { TimelineDrawn } from './draw.ts';

const NARROWEST_BAND = 6; // px

/** The day of the statement that is open, px of the plot, where a day is wide enough to be seen; else null. */
export function dayOfChosen({
	plumbOfChosen: plumb,
	scale,
	frame
}: Pick<TimelineDrawn, 'plumbOfChosen' | 'scale' | 'frame'>): {
	x: number;
	width: number;
	actor: number;
} | null {
	if (plumb?.sole == null || plumb.stretch) return null;
	const day = Math.floor(plumb.times.start / millisecondsInDay) * millisecondsInDay;
	const [from, to] = [day, day + millisecondsInDay].map((at) =>
		Math.min(Math.max(scale.x(at), 0), frame.plot)
	);
	return to! - from! > NARROWEST_BAND ? { x: from!, width: to! - from!, actor: plumb.actor } : null;
}

/** Where a ring marks what the keys are on, or else what is open; px of the plot. */
export function ringOf({
	plumbOfChosen,
	plumbOfCursor,
	cursor,
	frame
}: Pick<TimelineDrawn, 'plumbOfChosen' | 'plumbOfCursor' | 'cursor' | 'frame'>): {
	x: number;
	y: number;
	radius: number;
} | null {
	const plumb = plumbOfCursor ?? plumbOfChosen;
	if (!plumb) return null;
	const row = plumbOfCursor ? cursor!.row : -1;
	const head = plumb.stretch ? frame.stretchHeads : frame.heads;
	return {
		x: plumb.x,
		y: row >= 0 ? rowY(frame, row) : head,
		radius: Math.min(14, Math.max(9, frame.rowHeight * 0.5))
	};
}
