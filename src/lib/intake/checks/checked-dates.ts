import { readDay } from '../../dates/day.ts';
import { readEdtf } from '../../dates/edtf.ts';
import { isOnTimeAxis } from '../../dates/when.ts';
import type { Draft, DraftDate } from '../draft.ts';
import type { ImportProblem, SourceLocation } from '../problem.ts';
import type { Tell } from './held-lengths.ts';

const FARTHEST_YEAR = 9999; // as far as our own reader goes

/** A date that our own reader puts on the timeline; null where it cannot, which is reported. */
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
	if (isOnTimeAxis(when.value) && !far) return date;
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

const FEWEST = 3; // dates, from which on one can lie apart
const NEAR = 100; // years, within which no date lies apart
const TIMES = 20; // how many times the usual distance from the middle a gap is, past which dates lie apart
const MOST = 0.05; // the share of all that may lie apart, beyond a few
const FEW = 3;

/**
 * Dates that lie far from all the others, as the year 0025 among those of 2023 to 2025 does: reported, for
 * somebody to look at, since one of them stretches the axis over all the years between. From the middle
 * date outwards, what lies beyond the first wide gap is far.
 */
export function farDates(drafts: readonly Draft[]): ImportProblem[] {
	const dated = drafts
		.flatMap((draft) => {
			const when = readEdtf(draft.date?.written ?? '');
			if (!when.ok || !draft.date) return [];
			const { span } = when.value;
			const at = Number.isFinite(span.start) ? span.start : span.end;
			return Number.isFinite(at) ? [{ draft, year: new Date(at).getUTCFullYear() }] : [];
		})
		.sort((a, b) => a.year - b.year);
	if (dated.length < FEWEST) return [];
	const middle = (dated.length - 1) >> 1;
	const away = dated.map(({ year }) => Math.abs(year - dated[middle]!.year)).sort((a, b) => a - b);
	const gap = Math.max(NEAR, TIMES * away[(away.length - 1) >> 1]!);
	let [first, last] = [middle, middle];
	while (first > 0 && dated[first]!.year - dated[first - 1]!.year <= gap) first--;
	while (last < dated.length - 1 && dated[last + 1]!.year - dated[last]!.year <= gap) last++;
	const far = [...dated.slice(0, first), ...dated.slice(last + 1)];
	if (far.length > Math.max(FEW, MOST * dated.length)) return [];
	const others = [...new Set([dated[first]!.year, dated[last]!.year])].join(' to ');
	return far.map(({ draft: { location, date } }) => ({
		code: 'bad-date',
		location,
		lost: 'nothing',
		because: `${date!.written} is far from all the other dates, which fall in ${others}`,
		hint: 'check its year; as it is, the axis spans all the years in between'
	}));
}
