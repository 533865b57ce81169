import { compareMessagesIn } from '../messages/compare-messages-in.ts';
import { ENGLISH } from '../messages/english.ts';
import type { Messages } from '../messages/messages.ts';
import { say } from '../messages/say.ts';
import type { Uncounted } from '../compare/uncounted.ts';

/** What the numbers of a comparison leave out, by row and group: of the groups shown, and of all statements. */
export interface LeftOut {
	readonly uncounted: (row: number, group: number | null) => Uncounted;
	readonly uncountedOfAll: (row: number, group: number | null) => Uncounted;
}

/** What a row says that no group shown speaks to: others may. */
export const neitherText = (
	row: number,
	{ uncounted, uncountedOfAll }: LeftOut,
	messages: Messages = ENGLISH
): string => {
	const here = uncounted(row, null);
	const count = uncountedOfAll(row, null).held;
	return here.held === 0 && count > 0
		? say(messages, compareMessagesIn(messages).outside, { count })
		: emptyText(here, messages);
};

/** What an empty cell says: that the dataset holds nothing for it, or what is not counted here, or that nobody has looked. */
export function emptyText(
	{ suggested, contested, held, isReviewed }: Uncounted,
	messages: Messages = ENGLISH
): string {
	const compareMessages = compareMessagesIn(messages);
	const parts = [
		suggested > 0 && say(messages, compareMessages.suggestions, { count: suggested }),
		contested > 0 && say(messages, compareMessages.contested, { count: contested })
	].filter((part) => part !== false);
	if (parts.length > 0)
		return say(messages, compareMessages.notCounted, {
			list: parts.join(` ${compareMessages.and} `)
		});
	if (held > 0) return say(messages, messages.chart.withoutFilters, { count: held });
	return isReviewed ? messages.chart.silent : messages.chart.notReviewed;
}
