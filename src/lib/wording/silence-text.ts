import { pluralize } from '../base/pluralize.ts';
import type { Coverage } from '../compare/coverage.ts';
import { dayAt } from '../dates/day.ts';
import { labelOfDay } from '../dates/label.ts';
import { millisecondsInDay } from '../dates/span.ts';
import { labelOfWindow } from '../dates/window-label.ts';
import { ENGLISH } from '../messages/english.ts';

/** An instant as the day that it begins: “21 Nov 2023”. */
export const shortDay = (instant: number): string =>
	labelOfDay(dayAt(instant), ENGLISH.dates, 'short');

/** How long the longest silence of a priority was: “225 days”. */
export const silenceLength = ({ silence }: Pick<Coverage, 'silence'>): string =>
	silence ? pluralize(silence.days, 'day') : 'none';

/** When it was: “31 Mar – 11 Nov 2023”; where it goes on, “since 31 Mar 2023”. */
export function silenceTime({ silence }: Pick<Coverage, 'silence'>): string | null {
	if (!silence) return null;
	const { from, to, goesOn } = silence;
	return goesOn
		? `since ${shortDay(from)}`
		: labelOfWindow({ start: from, end: to + millisecondsInDay }, ENGLISH.dates);
}
