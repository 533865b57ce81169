import { fail, type Result } from '../base/result.ts';
import { readDay, type Day } from '../dates/day.ts';
import type { DateProblem } from '../dates/edtf.ts';
import { isAmbiguous } from './dates/numeric-date.ts';
import { readWrittenDate } from './dates/written-date.ts';

/** The day on which a document was adopted, in any spelling that an import reads: “31 March 2023”, `31.03.2023`. */
export function adoptionDay(words: string): Result<Day, DateProblem> {
	if (isAmbiguous(words)) {
		return fail({
			because: `“${words}” may be day first or month first`,
			hint: 'write the day of adoption with the month’s name, or as 2023-03-31'
		});
	}
	const date = readWrittenDate(words, 'day-first');
	if (!date.ok) return fail({ because: date.problem.because, hint: HINT });
	const day = readDay(date.value.written.replace(/T.*/, ''));
	if (day.ok) return day;
	return fail({ because: `“${words}” is not a single day`, hint: HINT });
}

/** What an adoption is written as, where it could not be read. */
const HINT = 'write the day of adoption as 2023-03-31 or 31 March 2023';
