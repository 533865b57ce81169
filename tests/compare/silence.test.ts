import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { horizonOf, longestSilence } from '#lib/compare/silence.ts';
import { utcDate } from '#lib/dates/civil.ts';
import { dayAt } from '#lib/dates/day.ts';
import { certainDaysOf } from '#lib/dates/days-of.ts';
import { millisecondsInDay, type Span } from '#lib/dates/span.ts';
import { readWhen } from '../fixtures/read-when.ts';
import { spokenOf } from '../fixtures/spoken-of.ts';
import { studyWith } from '../fixtures/study.ts';

const spans = (dates: readonly string[]) => dates.map((date) => certainDaysOf(readWhen(date)));

describe('the longest silence since 31 March 2023, in what is known until 21 November', () => {
	const between = readWhen('2023-03-31/2023-11-21').span;

	it.each<[string, string[], string]>([
		['nothing was said', [], '235 days, 2023-03-31 to 2023-11-21, goes on'],
		['it was spoken to on the last day', ['2023-11-21'], '235 days, 2023-03-31 to 2023-11-21'],
		['it was spoken to twice', ['2023-11-11', '2023-11-21'], '225 days, 2023-03-31 to 2023-11-11'],
		['it fell silent', ['2023-04-01'], '234 days, 2023-04-01 to 2023-11-21, goes on'],
		['two are equally long', ['2023-07-26', '2023-11-20'], '117 days, 2023-03-31 to 2023-07-26'],
		[
			'a month ends it: from its first day',
			['2023-07'],
			'113 days, 2023-07-31 to 2023-11-21, goes on'
		],
		[
			'a short date lies within a long one',
			['2023-04/2023-11', '2023-05-05'],
			'1 day, 2023-03-31 to 2023-04-01'
		],
		[
			'two were made on days that follow one another',
			['2023-11-20', '2023-11-21'],
			'234 days, 2023-03-31 to 2023-11-20'
		],
		[
			'the longest is between two: in the days without any',
			['2023-04-02', '2023-11-20'],
			'231 days, 2023-04-02 to 2023-11-20'
		],
		[
			'one of the two was made on the day of adoption',
			['2023-03-31', '2023-11-20'],
			'233 days, 2023-03-31 to 2023-11-20'
		],
		[
			'an open end tells nothing of the days that follow',
			['2023-04-02/..'],
			'233 days, 2023-04-02 to 2023-11-21, goes on'
		],
		[
			'an open end comes before another statement',
			['2023-04/..', '2023-10-31'],
			'183 days, 2023-04-30 to 2023-10-31'
		],
		['an end is unknown', ['2023-04-02/'], '233 days, 2023-04-02 to 2023-11-21, goes on'],
		[
			'only an open end from long before',
			['1945/..'],
			'235 days, 2023-03-31 to 2023-11-21, goes on'
		],
		['all was before', ['2023-01-01'], '235 days, 2023-03-31 to 2023-11-21, goes on']
	])('where %s', (_, dates, expected) => {
		const { days, from, to, goesOn } = longestSilence(spokenOf(spans(dates)), between)!;
		const unit = days === 1 ? 'day' : 'days';
		expect(`${days} ${unit}, ${dayAt(from)} to ${dayAt(to)}${goesOn ? ', goes on' : ''}`).toBe(
			expected
		);
	});

	it('is none where each day was spoken to', () => {
		expect(longestSilence(spokenOf(spans(['2023-03/2023-12'])), between)).toBeNull();
	});
});

it('is none where the days end before they begin', () => {
	const between = { start: utcDate(2023), end: utcDate(2022) };
	expect(longestSilence(spokenOf([]), between)).toBeNull();
});

it('is as long as the longest run of days that no date covers; a day less where none covers any', () => {
	const span = fc.tuple(fc.nat(200), fc.nat(20)).map(([start, days]): Span => ({
		start: start * millisecondsInDay,
		end: (start + days + 1) * millisecondsInDay
	}));
	fc.assert(
		fc.property(fc.array(span, { maxLength: 12 }), fc.nat(200), (spans, length) => {
			const sorted = spans.toSorted((a, b) => a.start - b.start);
			const covers = (day: number) => spans.some(({ start, end }) => start <= day && day < end);
			let longest = 0;
			let run = 0;
			for (let day = 0; day <= length; day++) {
				run = covers(day * millisecondsInDay) ? 0 : run + 1;
				longest = Math.max(longest, run);
			}
			const between = { start: 0, end: (length + 1) * millisecondsInDay };
			const silence = longestSilence(spokenOf(sorted), between);
			// Where nothing was said, days are counted from the first one.
			expect(silence?.days ?? 0).toBe(longest > length ? longest - 1 : longest);
		})
	);
});

it.each([
	[['2023-11-11', '2023-11-21'], '2023-11-21'],
	[['2023', '2023-11-21'], '2023-12-31'],
	[['2023-11-21', '2023-11-25/..'], '2023-11-25'],
	[['2023-11-21', '2023-11/..'], '2023-11-30'],
	[['../2023-11-21', '1945/..'], '2023-11-21'],
	[['2023-11-21T23:30:00-05:00'], '2023-11-21']
])('the last day known of %s is %s', (dates, last) => {
	const study = studyWith(
		dates.map((date, at) => ({ id: `s${at}`, date })),
		[]
	);
	expect(dayAt(horizonOf(study))).toBe(last);
});
