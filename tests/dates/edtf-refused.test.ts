import { describe, expect, it } from 'vitest';
import { readEdtf } from '#lib/dates/edtf.ts';

describe('a date is refused, with the reason and what to write', () => {
	it.each([
		['nothing', '', 'blank', '2023-11-21'],
		['a blank before', ' 2023-11-21', 'blank', '2023-11-21'],
		['a line end after', '2023-11-21\n', 'blank', '2023-11-21'],
		['a blank within', '2023- 11-21', 'not a date', '2023-11-21'],
		['words', '21 November 2023', 'not a date', '2023-11-21'],
		['a month by name, with an S like level 2', 'September 2023', 'not a date', '2023-11-21'],
		['the order of another country', '21.11.2023', 'not a date', '2023-11-21'],
		['no hyphens', '20231121', 'not a date', '2023-11-21'],
		['a month of one digit', '2023-1-21', 'not a date', '2023-11-21'],
		['year -0', '-0000', 'not a date', '2023-11-21'],
		['a long year without Y', '12023', 'not a date', '2023-11-21'],
		['a month of a long year', 'Y12023-04', 'not a date', '2023-11-21'],
		['the 31st of June', '1960-06-31', 'the calendar does not have', 'the day'],
		['a leap day in a common year', '2023-02-29', 'the calendar does not have', 'the day'],
		['a leap day in 1900', '1900-02-29', 'the calendar does not have', 'the day'],
		['month 13', '2023-13', 'the calendar does not have', 'month'],
		['month 0', '2023-00', 'the calendar does not have', 'month'],
		['day 0', '2023-11-00', 'the calendar does not have', 'the day'],
		['a day of a season', '2023-21-05', 'the calendar does not have', 'month'],
		['a quarter, of level 2', '2023-33', 'the calendar does not have', 'month'],
		['three ends', '2012/2013/2014', 'more than two ends', 'interval'],
		['no ends', '/', 'neither a start nor an end', 'interval'],
		['a reversed interval', '2023-11-24/2023-11-08', 'ends before it begins', 'earlier'],
		['reversed years BC', '-1000/-2000', 'ends before it begins', 'earlier'],
		['a wrong day in an interval', '2023-11-08/2023-11-31', '“2023-11-31”', 'the day'],
		['words in an interval', 'NONE/2023', '“NONE” is not a date', '2023-11-21'],
		['a time in an interval', '2023-11-08T10:00/2023-11-24', 'clock time inside', 'as days'],
		['a long year in an interval', 'Y-61000/-2000', 'five digits', 'four-digit years'],
		['a time of a month', '2023-11T10:00', 'a clock time that cannot be read', 'T15:00:00+03:00'],
		[
			'a time past midnight',
			'2023-11-21T24:10',
			'a clock time that cannot be read',
			'T15:00:00+03:00'
		],
		['a time in doubt', '2023-11-21T15:00~', 'a clock time that cannot be read', 'T15:00:00+03:00']
	])('%s: %s', (_, written, because, hint) => {
		expect(readEdtf(written)).toMatchObject({
			ok: false,
			problem: {
				because: expect.stringContaining(because) as string,
				hint: expect.stringContaining(hint) as string
			}
		});
	});
});

describe('a form of EDTF level 2 is refused by that name', () => {
	it.each([
		['one of a set', '[1667,1668]'],
		['all of a set', '{1960,1961-12}'],
		['significant digits', '1950S2'],
		['an exponent', 'Y17E7'],
		['a doubt inside', '2004?-06-11'],
		['a doubt before', '~2004'],
		['an open digit in the middle', '1X99'],
		['an open digit of a month', '1984-1X'],
		['an open year with a month', '156X-12'],
		['an open month with a day', '1560-XX-25']
	])('%s: %s', (_, written) => {
		expect(readEdtf(written)).toMatchObject({
			ok: false,
			problem: { because: `“${written}” is not a date in EDTF level 0 or 1` }
		});
	});
});
