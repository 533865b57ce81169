import type { Coverage } from '../compare/coverage.ts';
import { isReviewed } from '../study/is-reviewed.ts';
import type { Study } from '../study/study.ts';
import { emptyText, type LeftOut } from './empty-text.ts';

/** What the coverage of a priority says that has no counted statement since its adoption. */
export const noneText = (
	{ row, before }: Pick<Coverage, 'row' | 'before'>,
	{ uncountedOfAll }: Pick<LeftOut, 'uncountedOfAll'>
): string => (before.length > 0 ? 'none since adoption' : emptyText(uncountedOfAll(row, null)));

/**
 * What stretches without a counted statement are called: where filters hide statements, or nobody has judged any,
 * no silence.
 */
export const gapHeads = (isFiltered: boolean, study: Study) =>
	isFiltered || !isReviewed(study)
		? { longest: 'Longest gap', since: 'None shown since' }
		: { longest: 'Longest silence', since: 'Silent since' };
