import type { LinkState } from '../../../model/link-state.ts';

/** How the outline of a mark tells the state of its link. */
export interface MarkOutline {
	/** Whether its inside has the colour too. */
	readonly isFilled: boolean;
	/** px */
	readonly width: number;
	readonly dash: string;
}

/** The outline of each state; that of a statement without a link is plain. */
export const MARK_OUTLINES: Readonly<Record<LinkState | 'unlinked', MarkOutline>> = {
	accepted: { isFilled: true, width: 2, dash: '' },
	contested: { isFilled: false, width: 3.5, dash: '' },
	suggested: { isFilled: false, width: 1.75, dash: '3 2.2' },
	rejected: { isFilled: false, width: 1.75, dash: '1 2.4' },
	unlinked: { isFilled: false, width: 1.75, dash: '' }
};
