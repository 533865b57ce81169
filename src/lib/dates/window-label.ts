import { filled } from '../base/filled.ts';
import type { DateWords } from './date-words.ts';
import { labelOfInstant } from './instant-label.ts';
import { DAY, type Span } from './span.ts';

/** A window in words, both days included: “8 Nov – 24 Nov 2023”. */
export function labelOfWindow({ start, end }: Span, words: DateWords): string {
	const [first, last] = [new Date(start), new Date(end - 1)];
	const label = (date: Date, of: 'day' | 'dayOfYear') => labelOfInstant(date, of, words, 'short');
	if (end - start <= DAY && label(first, 'dayOfYear') === label(last, 'dayOfYear')) {
		return label(last, 'day');
	}
	const sameYear = first.getUTCFullYear() === last.getUTCFullYear();
	return filled(words.stretch, {
		from: label(first, sameYear ? 'dayOfYear' : 'day'),
		to: label(last, 'day')
	});
}
