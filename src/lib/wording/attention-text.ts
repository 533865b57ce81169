import { cellOf, type Matrix } from '../compare/matrix.ts';
import { ENGLISH } from '../messages/english.ts';
import type { Messages } from '../messages/messages.ts';
import { emptyText, type LeftOut } from './empty-text.ts';

/** What a share of attention says that is none: links of sub-points are not those of their point. */
export const attentionText = (
	row: number,
	group: number,
	{ matrix, uncounted }: Pick<LeftOut, 'uncounted'> & { readonly matrix: Matrix },
	messages: Messages = ENGLISH
): string =>
	cellOf(matrix, row, group) > 0
		? messages.chart.inParts
		: emptyText(uncounted(row, group), messages);
