import { interpolate } from '../base/words.ts';
import type { DateMessages } from './date-messages.ts';

/** A year as people write it: 2023, 45 BC. */
export const labelOfYear = (
	year: number,
	{ beforeChrist }: Pick<DateMessages, 'beforeChrist'>
): string => (year > 0 ? String(year) : interpolate(beforeChrist, { year: 1 - year }));
