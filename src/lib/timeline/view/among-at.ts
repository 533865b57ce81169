import { NO_PRIORITY, type Among } from '../../query/address/whereabouts.ts';
import type { TimelineDrawn } from '../draw/draw.ts';
import type { Hit } from '../layout/hit.ts';

/** The statements that a column counts, or a row of it, as an address names them. */
export function amongAt(
	{ column, row }: Extract<Hit, { kind: 'column' }>,
	{ scene, window, source }: Pick<TimelineDrawn, 'scene' | 'window' | 'source'>
): Among | null {
	if (scene.level === 'lines') return null;
	const { borders } = scene.columns.bins;
	return {
		start: Math.max(window.start, borders[column]!),
		end: Math.min(window.end, borders[column + 1]!) - 1,
		priority: row === null ? null : (source.rows[row]?.id ?? NO_PRIORITY)
	};
}
