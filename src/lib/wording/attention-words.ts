import { cellOf, type Matrix } from '../compare/matrix.ts';
import { emptyWords, type LeftOut } from './empty-words.ts';

/** What a share of attention says that is none: links of sub-points are not those of their point. */
export const attentionWords = (
	row: number,
	side: number,
	{ matrix, uncounted }: Pick<LeftOut, 'uncounted'> & { readonly matrix: Matrix }
): string => (cellOf(matrix, row, side) > 0 ? 'none by itself' : emptyWords(uncounted(row, side)));
