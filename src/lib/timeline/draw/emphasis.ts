import type { Plumb } from '../layout/scene.ts';

/** What the reader points at or chose: it is lifted by letting the rest fade. */
export interface Emphasis {
	/** The key of the plumb line that is pointed at. */
	readonly key: string | null;
	/** The row of the priority that is pointed at. */
	readonly row: number | null;
	/** The keys of the plumb lines that are highlighted; null where none are. */
	readonly keys: ReadonlySet<string> | null;
}

export const NO_EMPHASIS: Emphasis = { key: null, row: null, keys: null };

const FADED = 0.22;

/** How strongly a plumb line is drawn, from 0 to 1. */
export function emphasisOf(plumb: Plumb, { key, row, keys }: Emphasis): number {
	if (key !== null) return plumb.key === key ? 1 : FADED;
	if (row !== null) return plumb.dots.some((dot) => dot.row === row) ? 1 : FADED;
	return keys === null || keys.has(plumb.key) ? 1 : FADED;
}
