import type { SingleDate } from './when.ts';

/** Of the names of months. */
export type Length = 'long' | 'short';

/** The names of the calendar in one grammatical form. */
export interface CalendarNames {
	/** January to December. */
	readonly months: Readonly<Record<Length, readonly string[]>>;
	readonly seasons: Readonly<Record<NonNullable<SingleDate['season']>, string>>;
	/** Ten years by the first of them: `the {year}s`. */
	readonly decade: string;
	/** A hundred years by the first of them. */
	readonly century: string;
}

/** The messages that dates need: plain data, with `{placeholders}` for what differs from date to date. */
export interface DateMessages {
	/** As they stand alone: “November 2023”. */
	readonly alone: CalendarNames;
	/** As they stand after a day or a preposition, where a language has a case for that. */
	readonly bound: CalendarNames;
	readonly day: string;
	readonly dayOfYear: string;
	/** Of a month, or a season. */
	readonly month: string;
	readonly week: string;
	readonly quarter: string;
	readonly beforeChrist: string;
	/** A day with a clock time. */
	readonly timed: string;
	readonly stretch: string;
	readonly approximate: string;
	readonly uncertain: string;
	readonly monthUnknown: string;
	readonly dayUnknown: string;
	readonly since: string;
	readonly until: string;
	readonly endUnknown: string;
	readonly beginningUnknown: string;
	readonly unknown: string;
}
