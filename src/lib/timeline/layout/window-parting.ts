import { DAY, type Span } from '../../dates/span.ts';
import { heldIn } from '../time/window.ts';

/** The window that has room to part the statements of a mark. */
export function windowParting(world: Span, { start, end }: Span): Span {
	const air = Math.max((end - start) * 0.3, DAY);
	return heldIn(world, { start: start - air, end: end + air });
}
