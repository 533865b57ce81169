import type { Coverage } from '../compare/coverage.ts';
import { dayAt } from '../dates/day.ts';
import { lastDayOf } from '../dates/days-of.ts';
import { labelOfDay, labelOfWindow } from '../dates/label.ts';
import { millisecondsInDay, type Span } from '../dates/span.ts';
import { compareMessagesIn } from '../messages/compare-messages-in.ts';
import { ENGLISH } from '../messages/english.ts';
import type { Messages } from '../messages/messages.ts';
import { say } from '../messages/say.ts';

/** An instant as the day that it begins: “21 Nov 2023”. */
const shortDay = (instant: number, messages: Messages = ENGLISH): string =>
	labelOfDay(dayAt(instant), messages.dates, 'short');

/** The first and the last day of what is drawn over time; null where no day of it is known. */
export const endsOf = (
	over: Span,
	messages: Messages = ENGLISH
): { from: string; to: string } | null =>
	over.end > over.start
		? { from: shortDay(over.start, messages), to: shortDay(lastDayOf(over), messages) }
		: null;

/** How long the longest silence of a priority was: “225 days”. */
export function silenceLength(
	{ silence }: Pick<Coverage, 'silence'>,
	messages: Messages = ENGLISH
): string {
	const compareMessages = compareMessagesIn(messages);
	return silence
		? say(messages, compareMessages.days, { count: silence.days })
		: compareMessages.noSilence;
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
