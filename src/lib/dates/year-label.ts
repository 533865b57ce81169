import { filled } from '../base/filled.ts';
import type { DateWords } from './date-words.ts';

/** A year as people write it: 2023, 45 BC. */
export const labelOfYear = (
	year: number,
	{ beforeChrist }: Pick<DateWords, 'beforeChrist'>
): string => (year > 0 ? String(year) : filled(beforeChrist, { year: 1 - year }));
