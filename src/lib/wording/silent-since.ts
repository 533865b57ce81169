import { startOf } from '../dates/day.ts';
import { daysBetween, monthsBetween } from '../dates/days-between.ts';
import type { ChartMessages } from '../messages/chart-messages.ts';
import { say } from '../messages/say.ts';
import type { PolicyDocument } from '../model/policy-document.ts';

const MANY_DAYS = 100;
const MANY_MONTHS = 24;

/**
 * What is said of a priority that a dataset holds nothing for: “no statement found in 81 days since adoption”. In
 * whole days, months or years that have passed; without them where the dataset ends before the adoption.
 * @param end epoch milliseconds: the last that the dataset holds
 */
export function silentSince(
	{ adopted }: Pick<PolicyDocument, 'adopted'>,
	end: number,
	{ chart, ...messages }: ChartMessages
): string {
	const days = daysBetween(startOf(adopted), end);
	if (days < 1) return chart.silent;
	if (days < MANY_DAYS) return say(messages, chart.silentDays, { count: days });
	const months = monthsBetween(startOf(adopted), end);
	if (months < MANY_MONTHS) return say(messages, chart.silentMonths, { count: months });
	return say(messages, chart.silentYears, { count: Math.floor(months / 12) });
}
