import { fail, ok, type Result } from '../../base/types.ts';
import { type Day, readDay } from '../../dates/day.ts';
import { type DateProblem, readEdtf } from '../../dates/edtf.ts';
import { isAmbiguous } from './written/numeric-date.ts';
import { readWrittenDate } from './written/written-date.ts';

/**
 * The day on which a document was adopted, in any spelling that an import reads: “31 March 2023”, `31.03.2023`.
 * @param day what it is called in a problem, where it is another day
 */
export function adoptionDay(words: string, day = 'the day of adoption'): Result<Day, DateProblem> {
	const hint = `write ${day} as 2023-03-31 or 31 March 2023`;
	if (isAmbiguous(words)) {
		return fail({
			because: `“${words}” may be day first or month first`,
			hint: `write ${day} with the month’s name, or as 2023-03-31`
		});
	}
	const date = readWrittenDate(words, 'day-first');
	if (!date.ok) return fail({ because: date.problem.because, hint });
	const read = readDay(date.value.written.replace(/T.*/, ''));
	if (read.ok) return read;
	return fail({ because: `“${words}” is not a single day`, hint });
}

/**
 * The date of a statement, as EDTF or with its clock time, in any spelling that an import reads: “21 November 2023”,
 * “Q3 2023”, `21.11.2023 15:00`.
 */
export function statementDate(words: string): Result<string, DateProblem> {
	// A dataset’s own spelling says the same and is kept, to the letter.
	if (readEdtf(words).ok) return ok(words);
	if (isAmbiguous(words)) {
		return fail({
			because: `“${words}” may be day first or month first`,
			hint: 'write the date with the month’s name, or as 2023-11-21'
		});
	}
	const date = readWrittenDate(words, 'day-first');
	if (!date.ok) return fail({ because: date.problem.because, hint: date.problem.hint });
	const when = readEdtf(date.value.written);
	return when.ok ? ok(date.value.written) : fail(when.problem);
}
