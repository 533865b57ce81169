import { describe, expect, it } from 'vitest';
import type { Day } from '#lib/dates/day.ts';
import { labelOf, labelOfDay } from '#lib/dates/label.ts';
import { labelOfYear } from '#lib/dates/year-label.ts';
import { ENGLISH } from '#lib/messages/english.ts';
import { readWhen } from '../fixtures/read-when.ts';

describe('a date in words', () => {
	it.each([
		['2023-11-21', '21 November 2023'],
		['2023-11-08', '8 November 2023'],
		['2023-11', 'November 2023'],
		['2023', '2023'],
		['2023-21', 'spring 2023'],
		['2023-22', 'summer 2023'],
		['2023-23', 'autumn 2023'],
		['2023-24', 'winter 2023'],
		['2004-XX', '2004, month unknown'],
		['1985-04-XX', 'April 1985, day unknown'],
		['1985-XX-XX', '1985, day unknown'],
		['201X', 'the 2010s'],
		['19XX', 'the 1900s'],
		['1XXX', '1000 – 1999'],
		['000X', '1 BC – 9'],
		['1984?', '1984 (uncertain)'],
		['2004-06~', 'about June 2004'],
		['2004-06-11%', 'about 11 June 2004 (uncertain)'],
		['199X~', 'about the 1990s'],
		['0033-04-03', '3 April 33'],
		['0000', '1 BC'],
		['-0044-03-15', '15 March 45 BC'],
		['-199X', '2000 BC – 1991 BC'],
		['-19XX', '2000 BC – 1901 BC'],
		['-000X', '10 BC – 1 BC'],
		['Y12023', '12023'],
		['Y-12023', '12024 BC']
	])('%s: %s', (written, label) => {
		expect(labelOf(readWhen(written), ENGLISH.dates)).toBe(label);
	});
});

describe('an interval says once what its ends share', () => {
	it.each([
		['2023-11-08/2023-11-24', '8 – 24 November 2023'],
		['2023-11-08/2023-12-02', '8 November – 2 December 2023'],
		['2023-12-30/2024-01-02', '30 December 2023 – 2 January 2024'],
		['2023-11/2023-12', 'November – December 2023'],
		['2023-11/2024-01', 'November 2023 – January 2024'],
		['2004-06/2004-06-11', 'June – 11 June 2004'],
		['2004-06-01/2005', '1 June 2004 – 2005'],
		['1964/2008', '1964 – 2008'],
		['2003-22/2003-23', 'summer 2003 – autumn 2003'],
		['198X/199X', 'the 1980s – the 1990s'],
		['-0044/0014', '45 BC – 14'],
		['1984~/2004-06', 'about 1984 – June 2004'],
		['2023-11-08?/2023-11-24', '8 November 2023 (uncertain) – 24 November 2023'],
		['2004-06-XX/2004-07-03', 'June 2004, day unknown – 3 July 2004'],
		['2023-11-08/2023-11-08', '8 November 2023'],
		['2023-11/2023-11', 'November 2023'],
		['2023/2023', '2023'],
		['2023-11-08/..', 'since 8 November 2023'],
		['../2023-11', 'until November 2023'],
		['2023-11-08/', 'from 8 November 2023, end unknown'],
		['/2023', 'to 2023, start unknown'],
		['../..', 'date unknown'],
		['/..', 'date unknown']
	])('%s: %s', (written, label) => {
		expect(labelOf(readWhen(written), ENGLISH.dates)).toBe(label);
	});
});

it.each([
	['2023-11-21T15:00:00+03:00', '21 November 2023, 15:00 (UTC+03:00)'],
	['2023-11-21T15:04:59-04:30', '21 November 2023, 15:04 (UTC−04:30)'],
	['2023-11-21T00:30:00+14', '21 November 2023, 00:30 (UTC+14:00)'],
	['2023-11-21T09:05Z', '21 November 2023, 09:05 (UTC)'],
	['2023-11-21T09:05', '21 November 2023, 09:05']
])('a clock time is that of the place where it was said: %s: %s', (written, label) => {
	expect(labelOf(readWhen(written), ENGLISH.dates)).toBe(label);
});

it.each([
	['2023-11-21', '21 Nov 2023'],
	['2023-11-08/2023-12-02', '8 Nov – 2 Dec 2023'],
	['2023-05-08/2023-05-09', '8 – 9 May 2023'],
	['2004-06~', 'about Jun 2004']
])('months are shortened where there is little room: %s: %s', (written, label) => {
	expect(labelOf(readWhen(written), ENGLISH.dates, 'short')).toBe(label);
});

it('labels a day and a year by themselves', () => {
	expect(labelOfDay('2023-03-31' as Day, ENGLISH.dates)).toBe('31 March 2023');
	expect(labelOfDay('2023-03-31' as Day, ENGLISH.dates, 'short')).toBe('31 Mar 2023');
	expect([2023, 1, 0, -44].map((year) => labelOfYear(year, ENGLISH.dates))).toEqual([
		'2023',
		'1',
		'1 BC',
		'45 BC'
	]);
});
