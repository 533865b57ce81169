import { readEdtf } from '../../../dates/edtf.ts';
import { clockOf, clockStretch } from '../../dates/written/clock-stretch.ts';
import type { WrittenDate } from '../../dates/written/date-of-cell.ts';
import { type DayOrder, isAmbiguous, orderOf } from '../../dates/written/numeric-date.ts';
import { readWrittenDate, withYear } from '../../dates/written/written-date.ts';
import type { DraftDate } from '../../draft.ts';
import type { ParsedItem } from '../../format.ts';
import { parsedProblem } from '../../parsed-problem.ts';
import { isYearless } from '../columns/column-fit.ts';
import { dateInParts } from '../columns/date-in-parts.ts';
import type { Field } from '../columns/field.ts';
import type { RowBatch, TableRow } from '../table.ts';
import { cellOf, joinedDates, type RowCells } from './draft-of-row.ts';

/** The date of a row, what was wrong with it, and the cells that it could not take in, by their column. */
interface RowDate {
	readonly date: DraftDate | null;
	readonly problems: readonly ParsedItem[];
	readonly more: Readonly<Record<string, string>>;
}

/**
 * Reads the date, the clock time and the end of a row. A date that cannot be read stays in `more`.
 * @param over the year that stands over the row, for dates that name none
 */
export function dateOfRow(row: RowCells, order: ColumnOrder, over: string | null = null): RowDate {
	const year = cellOf(row, 'year')?.trim().replace(/\.0+$/, '') ?? over;
	const problems: ParsedItem[] = [];
	const more = Object.create(null) as Record<string, string>;
	const nameOf = (field: Field) => row.names[row.columns.indexOf(field)] ?? field;
	const read = (field: Field): DraftDate | null => {
		const whole = field === 'date' && row.parts ? dateInParts(row.cells, row.parts) : null;
		const words = whole ?? cellOf(row, field)?.trim();
		if (words === undefined) return null;
		const location = { ...row.location, column: nameOf(field) };
		const date = readWrittenDate(words, order.order);
		const yearly = date.ok || year === null ? null : withYear(words, year, order.order);
		if (yearly) return { written: yearly.written, words, inferred: givenYear(year!) };
		if (!date.ok && field === 'end' && clockOf(words) !== null) {
			problems.push(parsedProblem('left-out', location, withinADay(words)));
			more[nameOf(field)] = words;
			return null;
		}
		if (!date.ok && isYearless(words)) {
			problems.push(parsedProblem('bad-date', location, yearless(words)));
			more[nameOf(field)] = words;
			return null;
		}
		if (!date.ok) {
			const { isUnknown = false, because, hint } = date.problem;
			const code = isUnknown ? 'no-date' : 'bad-date';
			problems.push(parsedProblem(code, location, { lost: 'field', because, hint }));
			more[nameOf(field)] = words;
			return null;
		}
		const proof = orderOf(words);
		if (proof && proof !== order.order && order.proven && !words.includes('.')) {
			problems.push(parsedProblem('bad-date', location, contrary(words, date.value.written)));
		}
		if (date.value.isLoose) problems.push(parsedProblem('bad-date', location, loose(date.value)));
		const { written, inferred, endHour } = date.value;
		if (endHour !== undefined) {
			problems.push(parsedProblem('left-out', location, withinADay(endHour)));
			more[nameOf(field)] = words;
		}
		return { written, inferred, words };
	};
	const start = read('date');
	const end = read('end');
	const time = cellOf(row, 'time')?.trim() ?? null;
	const timed = withTime(start, time);
	const lost = time !== null && start ? timed.lost : null;
	if (lost)
		problems.push(parsedProblem('left-out', { ...row.location, column: nameOf('time') }, lost));
	if (time !== null && (!timed.took || lost)) more[nameOf('time')] = time;
	if (!timed.date) return { date: end && untilEnd(end), problems, more };
	if (!end || end.written === timed.date.written) return { date: timed.date, problems, more };
	if (dayOf(end) === dayOf(timed.date)) {
		if (!end.written.includes('T')) return { date: timed.date, problems, more };
		const location = { ...row.location, column: nameOf('end') };
		problems.push(parsedProblem('left-out', location, withinADay(end.words)));
		return { date: timed.date, problems, more: { ...more, [nameOf('end')]: end.words } };
	}
	const stretch = joinedDates(timed.date, end);
	const location = { ...row.location, column: nameOf('end') };
	if (readEdtf(stretch.written).ok) {
		const clocks = [timed.date, end].filter(({ written }) => written.includes('T'));
		if (clocks.length > 0) problems.push(parsedProblem('left-out', location, ofDays(clocks)));
		return { date: stretch, problems, more };
	}
	problems.push(parsedProblem('bad-date', location, reversed(timed.date.words, end.words)));
	return { date: timed.date, problems, more: { ...more, [nameOf('end')]: end.words } };
}

/** The first date of a column whose order of day and month nothing proves. */
export function isUnprovenDate(row: RowCells, order: ColumnOrder): boolean {
	const cells = [cellOf(row, 'date'), cellOf(row, 'end')];
	return !order.proven && cells.some((cell) => cell !== null && isAmbiguous(cell.trim()));
}

const dayOf = ({ written }: DraftDate): string => written.replace(/T.*/, '');

/** Of a row whose beginning is not known, what its end tells: it was not later. */
const untilEnd = (end: DraftDate): DraftDate =>
	end.written.includes('/') ? end : { ...end, written: `../${dayOf(end)}` };

const withinADay = (end: string) => ({
	lost: 'field' as const,
	because: `the end “${end}” is on the same day as the start; a date within one day has one clock time`,
	hint: 'if it matters, write the end in the text'
});

const ofDays = (clocks: readonly DraftDate[]) => ({
	lost: 'field' as const,
	because: `a period of several days has no clock times: ${clocks.map(({ words }) => `“${words}”`).join(' and ')} are kept as days`,
	hint: 'if they matter, write the hours in the text'
});

/** A date with the clock time of its row; whether it took it, and what of it was lost. */
function withTime(date: DraftDate | null, time: string | null) {
	const stretch = time === null ? null : clockStretch(time);
	const clock = time === null ? null : clockOf(stretch?.from ?? time);
	if (clock === null) return { date, took: false, lost: time === null ? null : noClock(time) };
	if (!date || !/^-?\d{4}-\d\d-\d\d$/.test(date.written)) return { date, took: false, lost: null };
	const words = `${date.words} ${time!}`;
	const lost = stretch ? withinADay(stretch.end) : null;
	return { date: { ...date, written: `${date.written}${clock}`, words }, took: true, lost };
}

const noClock = (time: string) => ({
	lost: 'field' as const,
	because: `“${time}” is not a clock time`,
	hint: 'write it as 15:00, or as 15:00+03:00 with its time zone'
});

const contrary = (words: string, written: string) => ({
	lost: 'nothing' as const,
	because: `“${words}” can only be ${written}, but other dates in the column are in the other order`,
	hint: 'write dates as 2023-11-21'
});

const loose = ({ inferred }: WrittenDate) => ({
	lost: 'nothing' as const,
	because: inferred!,
	hint: 'no action needed, unless the days are known: then write them'
});

const givenYear = (year: string): string => `the year, ${year}, is beside or above the date`;

const yearless = (words: string) => ({
	lost: 'field' as const,
	because: `“${words}” has no year`,
	hint: 'add the year, or map a column to “year”'
});

const reversed = (from: string, to: string) => ({
	lost: 'field' as const,
	because: `the end “${to}” is not after the start “${from}”`,
	hint: 'write the earlier date first, both as 2023-11-21'
});

/** In which order a column writes day and month, and whether the column itself proves it. */
interface ColumnOrder {
	readonly order: DayOrder;
	readonly proven: boolean;
}

/**
 * The order of day and month in some columns of a table. One date with a number past 12 proves it for
 * all; where the first rows hold none, the table is read on until one comes. Day first where none does.
 * @param sample the first rows; `again` reads the table from its beginning
 */
export async function columnOrder(
	sample: readonly TableRow[],
	again: () => AsyncIterable<RowBatch>,
	columns: readonly number[]
): Promise<ColumnOrder> {
	const cellsOf = ({ cells }: TableRow) => columns.map((at) => (cells[at] ?? '').trim());
	const proofIn = (rows: readonly TableRow[]): DayOrder | null => {
		for (const row of rows) {
			for (const cell of cellsOf(row)) {
				const order = cell.length < 80 ? orderOf(cell) : null;
				if (order && /[/-]/.test(cell)) return order;
			}
		}
		return null;
	};
	const proof = proofIn(sample);
	if (proof) return { order: proof, proven: true };
	if (!sample.some((row) => cellsOf(row).some(isAmbiguous))) return UNPROVEN;
	for await (const { rows } of again()) {
		const later = proofIn(rows);
		if (later) return { order: later, proven: true };
	}
	return UNPROVEN;
}

const UNPROVEN: ColumnOrder = { order: 'day-first', proven: false };
