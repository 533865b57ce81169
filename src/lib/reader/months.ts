import type { Kept } from '../compare/kept.ts';
import { labelOfYear } from '../dates/label.ts';
import { monthName } from '../dates/month-name.ts';

/** Statements under the month that they begin in; those with an open beginning come first. */
export function monthsOf(kept: readonly Kept[]): { month: string; statements: Kept[] }[] {
	const months = new Map<string, Kept[]>();
	for (const one of kept) {
		const month = monthOf(one);
		const statements = months.get(month);
		if (statements) statements.push(one);
		else months.set(month, [one]);
	}
	return [...months].map(([month, statements]) => ({ month, statements }));
}

function monthOf({ statement: { when } }: Kept): string {
	if (!Number.isFinite(when.span.start)) return 'Beginning not known';
	const start = new Date(when.span.start);
	return `${monthName(start.getUTCMonth() + 1, 'long')} ${labelOfYear(start.getUTCFullYear())}`;
}
