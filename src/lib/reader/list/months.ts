import { capitalize } from '../../base/words.ts';
import type { Match } from '../../study/filters/filter-mask.ts';
import { labelOfInstant } from '../../dates/instant-label.ts';
import type { Messages } from '../../messages/messages.ts';

/** Statements under the month that they begin in; those with an open beginning come first. */
export function monthsOf(
	matches: readonly Match[],
	messages: Messages
): { month: string; statements: Match[] }[] {
	const months = new Map<string, Match[]>();
	for (const one of matches) {
		const month = monthOf(one, messages);
		const statements = months.get(month);
		if (statements) statements.push(one);
		else months.set(month, [one]);
	}
	return [...months].map(([month, statements]) => ({ month, statements }));
}

function monthOf({ statement: { when } }: Match, { dates, list }: Messages): string {
	if (!Number.isFinite(when.span.start)) return list.beginningUnknown;
	return capitalize(labelOfInstant(new Date(when.span.start), 'month', dates, 'long'));
}
