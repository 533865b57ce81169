import { readDay } from '../../dates/day.ts';
import { readEdtf } from '../../dates/edtf.ts';
import { isPlaceable } from '../../dates/when.ts';
import type { DraftDate } from '../draft.ts';
import type { Tell } from './held-lengths.ts';
import type { SourceLocation } from '../source-location.ts';

const FARTHEST_YEAR = 9999; // as far as our own reader goes

/** A date that our own reader places on the timeline; null where it cannot, which is told. */
export function checkedDate(
	date: DraftDate,
	location: SourceLocation,
	tell: Tell
): DraftDate | null {
	const when = readEdtf(date.written);
	const refuse = (because: string) => {
		const hint = `write a date as 2023-11-21, 2023-11 or 2023, with years up to ${FARTHEST_YEAR}`;
		tell({ code: 'bad-date', location, lost: 'field', because, hint });
		return null;
	};
	if (!when.ok) return refuse(when.problem.because);
	const ends = when.value.kind === 'date' ? [when.value] : [when.value.from, when.value.to];
	const far = ends.some((end) => typeof end === 'object' && Math.abs(end.year) > FARTHEST_YEAR);
	if (isPlaceable(when.value) && !far) return date;
	return refuse(`“${date.words || date.written}” cannot be placed on the timeline`);
}

/** A document is adopted on one day; a month or a year leaves the day open. */
export function checkedAdoption(
	adopted: DraftDate,
	location: SourceLocation,
	tell: Tell
): DraftDate | null {
	const day = readDay(adopted.written.replace(/T.*/, ''));
	if (day.ok) return { ...adopted, written: day.value };
	tell({
		code: 'bad-date',
		location,
		lost: 'field',
		because: `“${adopted.words || adopted.written}” is not a single day, as a day of adoption must be`,
		hint: 'enter the day of adoption'
	});
	return null;
}
