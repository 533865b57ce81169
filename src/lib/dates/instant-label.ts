import { filled } from '../base/filled.ts';
import type { DateWords, Length } from './date-words.ts';
import { labelOfYear } from './year-label.ts';

/** What an instant lies in, UTC: its day, “21 November 2023”, without its year, or its month alone. */
export const labelOfInstant = (
	date: Date,
	of: 'day' | 'dayOfYear' | 'month',
	words: DateWords,
	length: Length
): string =>
	filled(words[of], {
		day: date.getUTCDate(),
		month: words[of === 'month' ? 'alone' : 'bound'].months[length][date.getUTCMonth()]!,
		year: labelOfYear(date.getUTCFullYear(), words)
	});
