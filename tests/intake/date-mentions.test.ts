import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '#lib/dates/day.ts';
import { readEdtf } from '#lib/dates/edtf.ts';
import { dateMentions } from '#lib/intake/dates/mentions/date-mentions.ts';
import { leastTime } from '../fixtures/least-time.ts';

const REFERENCE = '2023-11-21' as Day;

const mentioned = (
	text: string,
	language: string | null = null,
	reference: Day | null = REFERENCE
) =>
	dateMentions(text, { reference, language }).map(
		({ words, date }) => `${words} = ${date.written}`
	);

describe('date mentions', () => {
	it.each([
		['an English day', 'the talks of 14 March 2021', ['14 March 2021 = 2021-03-14']],
		['a day after its month', 'signed November 21, 2023.', ['November 21, 2023 = 2023-11-21']],
		['a month', 'in November 2023', ['November 2023 = 2023-11']],
		['days of one month', 'November 8–24, 2023', ['November 8–24, 2023 = 2023-11-08/2023-11-24']],
		[
			'days over a new year',
			'held from 30 December to 2 January',
			['30 December to 2 January = 2022-12-30/2023-01-02']
		],
		['ISO', 'since 2023-10-07', ['2023-10-07 = 2023-10-07']],
		['a week, which is no day', 'they met last week', ['last week = 2023-11-13/2023-11-19']],
		[
			'a year that follows from its distance',
			'on 7 October last year',
			['on 7 October last year = 2022-10-07']
		],
		['a Russian day', '21 ноября 2023 года', ['21 ноября 2023 года = 2023-11-21']],
		['a Russian month', 'в ноябре 2023', ['в ноябре 2023 = 2023-11']],
		['Russian figures', 'от 21.11.2023', ['21.11.2023 = 2023-11-21']],
		['Russian days', '21–22 ноября', ['21–22 ноября = 2023-11-21/2023-11-22']],
		['a Russian year of the post', '7 ноября с.г.', ['7 ноября с.г. = 2023-11-07']],
		['a shortened Russian month', '15 нояб. 2022 г.', ['15 нояб. 2022 = 2022-11-15']],
		['an Arabic day', 'في 21 نوفمبر 2023', ['في 21 نوفمبر 2023 = 2023-11-21']],
		[
			'Arabic digits and a month by both its names, which are one date',
			'٢١ تشرين الثاني/نوفمبر ٢٠٢٣',
			['٢١ تشرين الثاني/نوفمبر ٢٠٢٣ = 2023-11-21']
		],
		['both names in brackets', '3 آذار (مارس) 2022', ['3 آذار (مارس) 2022 = 2022-03-03']],
		['a season, as in a cell', 'held in the winter of 2019/20,', ['winter of 2019/20 = 2019-24']],
		['a quarter', 'talks in Q2 2021.', ['Q2 2021 = 2021-04/2021-06']],
		['a vague year', 'by the end of 2020 all', ['the end of 2020 = 2020']],
		['a decade and a century', 'в 1970-х, XVIII век', ['1970-х = 197X', 'XVIII век = 17XX']],
		['months of two years', 'in Nov - Jan 2018', ['Nov - Jan 2018 = 2017-11/2018-01']],
		['a year before our era', 'built in 512 BC by', ['512 BC = -0511']],
		['Ukrainian', '5 травня 2021 року', ['5 травня 2021 року = 2021-05-05']],
		[
			'two languages',
			'نوفمبر 2023, 5 May 2022',
			['نوفمبر 2023 = 2023-11', '5 May 2022 = 2022-05-05']
		]
	])('reads %s', (_, text, expected) => {
		expect(mentioned(text)).toEqual(expected);
	});

	it.each([
		['“November 21” as a day, in British English as well', 'November 21', 'en-GB', '2023-11-21'],
		[
			'no year out of the number of lorries',
			'On November 21, 12 to 15 trucks came',
			'en',
			'2023-11-21'
		],
		['the last such day, where the tense is past', 'He spoke on November 25.', 'en', '2022-11-25'],
		['the next such day, where the tense is future', 'It will open on March 2', 'en', '2024-03-02'],
		['a past weekday', 'The two ministers met on Friday', 'en', '2023-11-17'],
		['the past in Russian', 'Встреча состоялась 25 ноября', 'ru', '2022-11-25'],
		['the future in Russian', 'Саммит состоится 25 ноября', 'ru', '2023-11-25'],
		['the future in Arabic', 'القمة التي ستعقد في 25 نوفمبر', 'ar', '2023-11-25'],
		['month first in American figures', 'of 08/10/2022', 'en', '2022-08-10'],
		['day first in British figures', 'of 08/10/2022', 'en-GB', '2022-10-08'],
		['day first between dots', 'of 08.10.2022', 'en', '2022-10-08'],
		['a year by its weekday', 'Tuesday, 10 January', 'en', '2023-01-10']
	])('takes %s', (_, text, language, expected) => {
		const [mention] = dateMentions(text, { reference: REFERENCE, language });
		expect(mention?.date.written).toBe(expected);
	});

	it.each([
		['hours', 'from 12 to 15 trucks entered, and at 15:30 they left'],
		['versions and sums', 'version 1.10.30 costs $1,194.09, 35.49 or 101'],
		['durations', 'after 5 hours; in 20 minutes'],
		['lone years', 'the decisions of 2019'],
		['days that no calendar has', '32 August 2014, 29 February 2023']
	])('takes %s for no date', (_, text) => {
		expect(mentioned(text, 'en')).toEqual([]);
	});

	it('tells what it added to the words, and nothing where they say all', () => {
		const inferred = (text: string) =>
			dateMentions(text, { reference: REFERENCE, language: 'en' }).map(({ date }) => date.inferred);
		expect(inferred('held on November 11')).toEqual([
			'the year is that of the post, 21 November 2023'
		]);
		expect(inferred('said on December 25')).toEqual([
			'the year is the last one before the post, 21 November 2023'
		]);
		expect(inferred('25 November')).toEqual([
			'the year is the one nearest to the post, 21 November 2023; the text does not say whether it was past or future'
		]);
		expect(inferred('yesterday')).toEqual(['counted from the post, 21 November 2023']);
		expect(inferred('on 08/10/2022')).toEqual(['“08/10/2022” is read month first']);
		expect(inferred('11 November 2023')).toEqual([null]);
	});

	it('finds only whole dates where the day of publication is unknown', () => {
		const text = 'yesterday, on Friday, 5 May, and on 6 May 2021';
		expect(mentioned(text, 'en', null)).toEqual(['on 6 May 2021 = 2021-05-06']);
	});

	it('counts offsets in code points', () => {
		const [mention] = dateMentions('🇷🇺🎙 on 6 May 2021', { reference: null, language: 'en' });
		expect(mention).toMatchObject({ start: 4, end: 17, words: 'on 6 May 2021' });
	});

	it('counts from days that a time zone left out', () => {
		expect(mentioned('yesterday', 'en', '2011-12-31' as Day)).toEqual(['yesterday = 2011-12-30']);
		expect(mentioned('30 December 2011', 'en')).toEqual(['30 December 2011 = 2011-12-30']);
	});

	it('reads a long line in a time that grows as it does', { timeout: 60_000 }, () => {
		const text = `${'May 5 and 12/11 '.repeat(6000)}on 6 May 2021`;
		const timed = (letters: number) =>
			leastTime(() => mentioned(text.slice(-letters), 'en').at(-1));
		timed(10_000); // before it is measured, it is compiled
		const [half, whole] = [timed(40_000), timed(80_000)];
		expect(whole.outcome).toBe('on 6 May 2021 = 2021-05-06');
		expect(whole.ms).toBeLessThan(3 * half.ms);
	});

	it('never throws, and its words stand where it says', () => {
		const scraps = fc.constantFrom(
			'21',
			' ',
			'November',
			', ',
			'2023',
			'-',
			'мая',
			'نوفمبر',
			'/',
			'🎙',
			'last week',
			'12:30',
			'\n',
			'on',
			'с'
		);
		let found = 0;
		fc.assert(
			fc.property(
				fc.array(fc.oneof(scraps, fc.string({ unit: 'binary' })), { maxLength: 30 }),
				(parts) => {
					const text = parts.join('');
					const mentions = dateMentions(text, { reference: REFERENCE, language: null });
					found += mentions.length;
					for (const { start, end, words, date } of mentions) {
						expect([...text].slice(start, end).join('')).toBe(words);
						expect(readEdtf(date.written).ok).toBe(true);
					}
					expect(
						mentions.every(({ start }, index) => index === 0 || mentions[index - 1]!.end <= start)
					).toBe(true);
				}
			),
			{ numRuns: 300 }
		);
		expect(found).toBeGreaterThan(50);
	});
});
