import { fail, ok, type Result } from '../../base/result.ts';
import { readEdtf, type DateProblem } from '../../dates/edtf.ts';
import { isAmbiguous } from './written/numeric-date.ts';
import { readWrittenDate } from './written/written-date.ts';

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
