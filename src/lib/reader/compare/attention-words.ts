import { cellOf } from '../../compare/matrix.ts';
import type { Comparison } from './comparison.svelte.ts';
import { emptyWords } from './empty-words.ts';

/** What a share of attention says that is none: links of sub-points are not those of their point. */
export const attentionWords = (
	row: number,
	side: number,
	{ matrix, uncounted }: Pick<Comparison, 'matrix' | 'uncounted'>
): string => (cellOf(matrix, row, side) > 0 ? 'none by itself' : emptyWords(uncounted(row, side)));
