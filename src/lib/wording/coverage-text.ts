import type { Coverage } from '../compare/coverage.ts';
import { compareMessagesIn } from '../messages/compare-messages-in.ts';
import { ENGLISH } from '../messages/english.ts';
import type { Messages } from '../messages/messages.ts';
import { isReviewed } from '../study/is-reviewed.ts';
import type { Study } from '../study/study.ts';
import { emptyText, type LeftOut } from './empty-text.ts';

/** What the coverage of a priority says that has no counted statement since its adoption. */
export const noneText = (
	{ row, before }: Pick<Coverage, 'row' | 'before'>,
	{ uncountedOfAll }: Pick<LeftOut, 'uncountedOfAll'>,
	messages: Messages = ENGLISH
): string =>
	before.length > 0
		? compareMessagesIn(messages).noneSinceAdoption
		: emptyText(uncountedOfAll(row, null), messages);

/**
 * What stretches without a counted statement are called: where filters hide statements, or nobody has judged any,
 * no silence.
 */
export const gapHeads = (isFiltered: boolean, study: Study, messages: Messages = ENGLISH) => {
	const { gap, silence } = compareMessagesIn(messages);
	return isFiltered || !isReviewed(study)
		? { longest: gap, since: 'None shown since' }
		: { longest: silence, since: 'Silent since' };
};
