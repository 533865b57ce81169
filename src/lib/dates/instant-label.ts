import { interpolate } from '../base/words.ts';
import type { DateMessages, Length } from './date-messages.ts';
import { labelOfYear } from './year-label.ts';

/** What an instant lies in, UTC: its day, “21 November 2023”, without its year, or its month alone. */
export const labelOfInstant = (
	date: Date,
	of: 'day' | 'dayOfYear' | 'month',
	messages: DateMessages,
	length: Length
): string =>
	interpolate(messages[of], {
		day: date.getUTCDate(),
		month: messages[of === 'month' ? 'alone' : 'bound'].months[length][date.getUTCMonth()]!,
		year: labelOfYear(date.getUTCFullYear(), messages)
	});
