import { millisecondsInDay, type Span } from '../../dates/span.ts';
import { clampWindow } from '../time/window.ts';

/** The window that has room to part the statements of a mark. */
export function windowParting(panExtent: Span, { start, end }: Span): Span {
	const air = Math.max((end - start) * 0.3, millisecondsInDay);
	return clampWindow(panExtent, { start: start - air, end: end + air });
}
