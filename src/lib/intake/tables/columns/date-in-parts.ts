import { isYearName } from './date-names.ts';
import { monthNamed } from '../../dates/written/month-names.ts';
import { plainName } from './plain-name.ts';
import type { Columns } from './columns.ts';

const MONTH = new Set(
	'month months месяц الشهر شهر mois mes monat місяць'.split(' ').map((word) => plainName(word))
);
const DAY = new Set(
	'day число день اليوم يوم jour día tag'.split(' ').map((word) => plainName(word))
);

/** The columns that hold the year, the month and, where there is one, the day of a date. */
export interface DateParts {
	readonly year: number;
	readonly month: number;
	/** -1 where there is none. */
	readonly day: number;
}

/** Where the parts of a date stand, in a table that has a column for each; null in another. */
export function datePartsOf(names: readonly string[], columns: Columns): DateParts | null {
	const year = columns.indexOf('date');
	if (year === -1 || !isYearName(names[year] ?? '')) return null;
	const free = (known: ReadonlySet<string>) =>
		names.findIndex((name, at) => columns[at] === null && known.has(plainName(name)));
	const month = free(MONTH);
	return month === -1 ? null : { year, month, day: free(DAY) };
}

/** The date of a row as its parts tell it, as far as they are numbers of a calendar; null where there is no month. */
export function dateInParts(
	cells: readonly string[],
	{ year, month, day }: DateParts
): string | null {
	const [inYear, inMonth, onDay] = [year, month, day].map((at) =>
		(cells[at] ?? '').trim().replace(/\.0+$/, '')
	) as [string, string, string];
	const number = /^\d{1,2}$/.test(inMonth)
		? Number(inMonth)
		: monthNamed(inMonth.replace(/\.$/, ''));
	if (!/^\d{4}$/.test(inYear) || number === null || number < 1 || number > 12) return null;
	const written = `${inYear}-${String(number).padStart(2, '0')}`;
	return /^\d{1,2}$/.test(onDay) ? `${written}-${onDay.padStart(2, '0')}` : written;
}
