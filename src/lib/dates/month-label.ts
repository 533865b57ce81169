import { filled } from '../base/filled.ts';
import type { DateWords, Length } from './date-words.ts';
import { labelOfYear } from './year-label.ts';

/** The month that an instant lies in, UTC: “November 2023”. */
export const labelOfMonth = (date: Date, words: DateWords, length: Length = 'long'): string =>
	filled(words.month, {
		month: words.alone.months[length][date.getUTCMonth()]!,
		year: labelOfYear(date.getUTCFullYear(), words)
	});
