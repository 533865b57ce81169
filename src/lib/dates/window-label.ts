import { labelOfYear } from './label.ts';
import { monthName } from './month-name.ts';
import { DAY, type Span } from './span.ts';

/** A window in words, both days included: “8 Nov – 24 Nov 2023”. */
export function labelOfWindow({ start, end }: Span): string {
	const [first, last] = [new Date(start), new Date(end - 1)];
	const year = (date: Date) => labelOfYear(date.getUTCFullYear());
	const day = (date: Date) => `${date.getUTCDate()} ${monthName(date.getUTCMonth() + 1, 'short')}`;
	if (end - start <= DAY && day(first) === day(last)) return `${day(last)} ${year(last)}`;
	if (year(first) === year(last)) return `${day(first)} – ${day(last)} ${year(last)}`;
	return `${day(first)} ${year(first)} – ${day(last)} ${year(last)}`;
}
