import { capital } from '../../base/capital.ts';
import type { Kept } from '../../study/kept.ts';
import { labelOfInstant } from '../../dates/instant-label.ts';
import type { Words } from '../../words/words.ts';

/** Statements under the month that they begin in; those with an open beginning come first. */
export function monthsOf(
	kept: readonly Kept[],
	words: Words
): { month: string; statements: Kept[] }[] {
	const months = new Map<string, Kept[]>();
	for (const one of kept) {
		const month = monthOf(one, words);
		const statements = months.get(month);
		if (statements) statements.push(one);
		else months.set(month, [one]);
	}
	return [...months].map(([month, statements]) => ({ month, statements }));
}

function monthOf({ statement: { when } }: Kept, { dates, list }: Words): string {
	if (!Number.isFinite(when.span.start)) return list.beginningUnknown;
	return capital(labelOfInstant(new Date(when.span.start), 'month', dates, 'long'));
}
