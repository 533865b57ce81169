import { layOut } from '../../timeline/draw/lay-out.ts';
import type { TimelineSource } from '../../timeline/draw/source.ts';
import { LINE_ROOM } from '../../timeline/layout/scene.ts';

const NARROWEST = 288; // px: the chart on a screen of 320
const MOST_ROWS = 8;

/**
 * Whether a phone shows a timeline turned, with time running down: it does where there are more rows than stand well
 * below one another, or more statements than can have a line each. It depends on what is shown of the whole time, so
 * that no move of the window turns the picture; and on no screen, so that a server can tell.
 */
export function isTurned(source: TimelineSource): boolean {
	const { lane, rows } = source;
	if (lane.count === 0) return false; // the rows of a chart tell why
	if (rows.length > MOST_ROWS || lane.count > NARROWEST / LINE_ROOM) return true;
	return layOut(source, null, { width: NARROWEST }).scene.level !== 'lines';
}
