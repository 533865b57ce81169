import type { NamedDate } from './date-of-words.ts';
import type { Stretch } from './date-windows.ts';

/** A stretch of a text and what a parser took it to name. */
export interface ReadDate extends Stretch {
	readonly from: NamedDate;
	readonly to: NamedDate | null;
	/** How figures were read that could be read the other way round, `08/10/2023`; null where they could not. */
	readonly read: 'day first' | 'month first' | null;
}

/**
 * A reading with the known faults of the parser put right: “November 21” taken for a month of 2021,
 * the number of what follows taken for a year (“November 21, 12 to 15 trucks”), and the order of day
 * and month in figures, which chrono decides by the language alone. None where the day before a month
 * is not a day: of “32 August” the month alone was not said.
 */
export function fixChronoResult(text: string, read: ReadDate, dayFirst: boolean): ReadDate[] {
	if (
		!read.from.says.has('day') &&
		/\d\s*$/.test(text.slice(Math.max(0, read.start - 4), read.start))
	)
		return [];
	return [withOrder(text, withoutNumber(text, withDay(text, read)), dayFirst)];
}

function withDay(text: string, read: ReadDate): ReadDate {
	const { says } = read.from;
	if (says.has('day') || !says.has('year') || read.to) return read;
	const day = Number(/^\p{L}+(?:\s\p{L}+)?\.?,?\s+(\d\d?)$/u.exec(wordsOf(text, read))?.[1] ?? 0);
	if (day < 1 || day > 31) return read;
	return { ...read, from: { ...read.from, day, says: new Set(['month', 'day']) } };
}

const SHORT_YEAR = /(?<=[\p{L}\d.])(?:,\s*|\s+)\d\d?$/u;
const GOES_ON =
	/^(?:\s*(?:to|-|and|or|до|по|и|إلى|و)(?!\p{L})\s*[\p{L}\d]|\s+(?!\d?\d:\d)[\p{L}\d]|%|-\p{L})/iu;

function withoutNumber(text: string, read: ReadDate): ReadDate {
	if (!read.from.says.has('year') || !GOES_ON.test(text.slice(read.end, read.end + 20)))
		return read;
	const words = wordsOf(text, read);
	const number = SHORT_YEAR.exec(words);
	if (!number || !read.from.says.has('day')) return read;
	const yearless = (named: NamedDate): NamedDate => ({
		...named,
		says: new Set([...named.says].filter((part) => part !== 'year'))
	});
	return {
		...read,
		end: read.start + number.index,
		from: yearless(read.from),
		to: read.to && yearless(read.to)
	};
}

const FIGURES = /^(\d\d?)([./-])(\d\d?)(?:[./-]\d{2,4})?$/;

function withOrder(text: string, read: ReadDate, dayFirst: boolean): ReadDate {
	const [, first, sign, second] = FIGURES.exec(wordsOf(text, read)) ?? [];
	if (read.to || first === undefined || Number(first) > 12 || Number(second) > 12) return read;
	// Between dots the day stands first, in English as well.
	const days = dayFirst || sign === '.';
	const [day, month] = days ? [Number(first), Number(second)] : [Number(second), Number(first)];
	const order = days ? ('day first' as const) : ('month first' as const);
	return { ...read, from: { ...read.from, day, month }, read: day === month ? null : order };
}

const wordsOf = (text: string, { start, end }: Stretch): string => text.slice(start, end);
