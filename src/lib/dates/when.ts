import type { Span } from './span.ts';

/** How finely a date was written, the finest first. */
export type Precision =
	'time' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium';

/** What the writer was unsure of: `?` is uncertain, `~` approximate, `%` both. */
export type Doubt = 'none' | 'uncertain' | 'approximate' | 'both';

/** A clock time as it was written, and the zone that it was written in. */
export interface Clock {
	readonly hour: number;
	readonly minute: number;
	readonly second: number;
	/** Minutes east of UTC; null when the writer named no zone. */
	readonly offset: number | null;
}

/** One date, as fine as its writer knew it. */
export interface SingleDate {
	readonly kind: 'date';
	readonly precision: Precision;
	/** The written year, or the first year of a written decade, century or millennium. 0 is 1 BC. */
	readonly year: number;
	/** 1 to 12, or null: not written, or written as `XX`. */
	readonly month: number | null;
	readonly season: 'spring' | 'summer' | 'autumn' | 'winter' | null;
	readonly day: number | null;
	/** The part that the writer left open with `XX`, where a finer one was meant. */
	readonly unspecified: 'month' | 'day' | null;
	readonly clock: Clock | null;
	readonly doubt: Doubt;
	readonly span: Span;
}

/** An end of an interval: `..` is open (it goes on), an empty one unknown (it ended, nobody says when). */
export type Bound = SingleDate | 'open' | 'unknown';

/** A stretch between two dates, both included. */
export interface DateInterval {
	readonly kind: 'interval';
	readonly from: Bound;
	readonly to: Bound;
	readonly span: Span;
}

/** When something was said, with what is not known about it. */
export type When = (SingleDate | DateInterval) & {
	/** EDTF as it stands in the file: the one form that is kept. */
	readonly written: string;
};

/** Whether it lies somewhere on a time axis: an interval of two unknown ends does not. */
export function isOnTimeAxis({ span }: When): boolean {
	return Number.isFinite(span.start) || Number.isFinite(span.end);
}
