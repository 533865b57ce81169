import type { Coverage } from '../compare/coverage.ts';
import { dayAt } from '../dates/day.ts';
import { labelOfDay, labelOfWindow } from '../dates/label.ts';
import { millisecondsInDay } from '../dates/span.ts';
import { compareMessagesIn } from '../messages/compare-messages-in.ts';
import { ENGLISH } from '../messages/english.ts';
import type { Messages } from '../messages/messages.ts';
import { say } from '../messages/say.ts';

/** An instant as the day that it begins: “21 Nov 2023”. */
export const shortDay = (instant: number, messages: Messages = ENGLISH): string =>
	labelOfDay(dayAt(instant), messages.dates, 'short');

/** How long the longest silence of a priority was: “225 days”. */
export function silenceLength(
	{ silence }: Pick<Coverage, 'silence'>,
	messages: Messages = ENGLISH
): string {
	const words = compareMessagesIn(messages);
	return silence ? say(messages, words.days, { count: silence.days }) : words.noSilence;
}

/** When it was: “31 Mar – 11 Nov 2023”; where it goes on, “since 31 Mar 2023”. */
export function silenceTime(
	{ silence }: Pick<Coverage, 'silence'>,
	messages: Messages = ENGLISH
): string | null {
	if (!silence) return null;
	const { from, to, goesOn } = silence;
	return goesOn
		? say(messages, compareMessagesIn(messages).sinceDay, { day: shortDay(from, messages) })
		: labelOfWindow({ start: from, end: to + millisecondsInDay }, messages.dates);
}
