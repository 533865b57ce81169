import type { DateProblem } from '../../../dates/edtf.ts';

/** A date that a cell holds, as EDTF, and what was added to its words. */
export interface WrittenDate {
	/** EDTF. */
	readonly written: string;
	/** In a sentence; null where the words say all of it. */
	readonly inferred: string | null;
	/** Whether the words say more than the date: “early 2021”. */
	readonly isLoose?: boolean;
	/** The clock time at which it ended within the day, which a date has no place for. */
	readonly endHour?: string;
}

/** Why a cell holds no date; `isUnknown` where it says itself that there is none. */
export type NoDate = DateProblem & { readonly isUnknown?: boolean };
