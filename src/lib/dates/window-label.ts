import { UTCDate, utc } from '@date-fns/utc';
import { format } from 'date-fns';
import { labelOfYear } from './label.ts';
import { DAY, type Span } from './span.ts';

/** A window in words, both days included: “8 Nov – 24 Nov 2023”. */
export function labelOfWindow({ start, end }: Span): string {
	const [first, last] = [new UTCDate(start), new UTCDate(end - 1)];
	const year = (date: Date) => labelOfYear(date.getUTCFullYear());
	const day = (date: Date) => format(date, 'd MMM', { in: utc });
	if (end - start <= DAY && day(first) === day(last)) return `${day(last)} ${year(last)}`;
	if (year(first) === year(last)) return `${day(first)} – ${day(last)} ${year(last)}`;
	return `${day(first)} ${year(first)} – ${day(last)} ${year(last)}`;
}
