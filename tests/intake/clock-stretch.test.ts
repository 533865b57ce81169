import { describe, expect, it } from 'vitest';
import { FORMATS } from '#lib/intake/formats.ts';
import { readFiles } from '#lib/intake/read-files.ts';
import { clockStretch } from '#lib/intake/dates/written/clock-stretch.ts';
import { fileOf } from './import-of.ts';

const rows = async (text: string) => {
	const { drafts, problems } = await readFiles([fileOf(text, 'a.csv')], { formats: FORMATS });
	const reported = problems.map(({ code, lost, because }) => `${code}, ${lost}: ${because}`);
	return { dates: drafts.map(({ date }) => date?.written ?? null), reported, drafts };
};

describe('two clock times with a sign or word between', () => {
	it.each([
		['10:00–12:00', '10:00', '12:00'],
		['10:00-12:30', '10:00', '12:30'],
		['from 10:00 to 12:00', '10:00', '12:00'],
		['с 9:30 до 11:00', '09:30', '11:00'],
		['14.00–16.30 Uhr', '14:00', '16.30 Uhr'],
		['de 14h30 à 16h00', '14:30', '16h00'],
		['من 10:00 إلى 12:00', '10:00', '12:00'],
		['2pm – 4pm', '14:00', '4pm'],
		['2–4 p.m.', '14:00', '4 p.m.'],
		['10–12 pm', '10:00', '12 pm'],
		['11-1 pm', '11:00', '1 pm'],
		['22:00–01:00', '22:00', '01:00']
	])('%s', (text, from, end) => {
		expect(clockStretch(text)).toEqual({ before: '', from, end });
		expect(clockStretch(`21 November 2023, ${text}`)?.before ?? null).toBe(
			/\.\d\d–/.test(text) && !/Uhr/.test(text) ? null : '21 November 2023'
		);
	});

	it.each([
		'10:00:00-05:00',
		'2023-11-21T03:00-05:00',
		'2023-11-21 15:00:00-05:00',
		'10.11–12.11.2023',
		'8–24 November 2023',
		'11-12',
		'25:00–26:00'
	])('%s is none', (text) => {
		expect(clockStretch(text)).toBeNull();
	});
});

describe('the hours of a row', () => {
	it.each([
		['in the cell of the date', 'date,title\n2023-11-21 10:00–12:00,A'],
		['as two instants', 'date,title\n2023-11-21T10:00/2023-11-21T12:00,A'],
		['with words', 'date,title\n"21 Nov 2023, from 10:00 to 12:00",A'],
		['in a column of their own', 'date,time,title\n2023-11-21,10:00-12:00,A'],
		['in the column of the end', 'date,end,title\n2023-11-21 10:00,2023-11-21 12:00,A\n'],
		['as the end alone', 'date,end,title\n2023-11-21 10:00,12:00,A\n2023-11-22,2023-11-23,B']
	])('%s keep the beginning, and tell the end', async (_, text) => {
		const { dates, reported } = await rows(text);
		expect(dates[0]).toBe('2023-11-21T10:00');
		expect(reported).toEqual([
			expect.stringMatching(/^left-out, field: the end “.*12:00” is on the same day as the start/)
		]);
	});

	it('of several days are reported', async () => {
		for (const text of [
			'date,title\n2023-11-08T10:00/2023-11-09T12:00,A',
			'start,end,title\n2023-11-08 10:00,2023-11-09 12:00,A'
		]) {
			const { dates, reported } = await rows(text);
			expect(dates).toEqual(['2023-11-08/2023-11-09']);
			expect(reported).toEqual([expect.stringContaining('clock times')]);
		}
	});

	it('that cannot be read are reported, and kept beside', async () => {
		const { dates, reported, drafts } = await rows(
			'date,time,title\n2023-11-21,10:00,A\n2023-11-22,after lunch,B\n2023-11-23,11:00,C'
		);
		expect(dates).toEqual(['2023-11-21T10:00', '2023-11-22', '2023-11-23T11:00']);
		expect(reported).toEqual(['left-out, field: “after lunch” is not a clock time']);
		expect(drafts[1]!.more).toEqual({ time: 'after lunch' });
	});
});
