import { interpolate } from '../base/interpolate.ts';
import type { DateMessages } from './date-messages.ts';
import { labelOfInstant } from './instant-label.ts';
import { millisecondsInDay, type Span } from './span.ts';

/** A window in words, both days included: “8 Nov – 24 Nov 2023”. */
export function labelOfWindow({ start, end }: Span, messages: DateMessages): string {
	const [first, last] = [new Date(start), new Date(end - 1)];
	const label = (date: Date, of: 'day' | 'dayOfYear') =>
		labelOfInstant(date, of, messages, 'short');
	if (end - start <= millisecondsInDay && label(first, 'dayOfYear') === label(last, 'dayOfYear')) {
		return label(last, 'day');
	}
	const sameYear = first.getUTCFullYear() === last.getUTCFullYear();
	return interpolate(messages.stretch, {
		from: label(first, sameYear ? 'dayOfYear' : 'day'),
		to: label(last, 'day')
	});
}
