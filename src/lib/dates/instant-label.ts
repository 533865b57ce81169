import { filled } from '../base/filled.ts';
import type { DateWords, Length } from './date-words.ts';
import { labelOfYear } from './year-label.ts';

/** The day that an instant falls on, UTC: “21 November 2023”; without its year “21 November”. */
export const labelOfInstant = (
	date: Date,
	words: DateWords,
	length: Length,
	of: 'day' | 'dayOfYear' = 'day'
): string =>
	filled(words[of], {
		day: date.getUTCDate(),
		month: words.bound.months[length][date.getUTCMonth()]!,
		year: labelOfYear(date.getUTCFullYear(), words)
	});
