import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, readDay, startOf, type Day } from '#lib/dates/day.ts';
import { millisecondsInDay } from '#lib/dates/span.ts';

describe('a day is one whole day', () => {
	it.each(['2023-11-21', '2024-02-29', '0033-04-03', '-0044-03-15'])('%s is read', (written) => {
		expect(readDay(written)).toEqual({ ok: true, value: written });
	});

	it.each([
		'2023-11',
		'2023',
		'2023-11-XX',
		'2023-11-21~',
		'2023-11-21?',
		'2023-11-21T15:00',
		'2023-11-21/2023-11-21'
	])('%s is a date, but refused as a day', (written) => {
		expect(readDay(written)).toEqual({
			ok: false,
			problem: { because: `“${written}” is not a single day`, hint: 'write it as 2023-11-21' }
		});
	});

	it('says of what is not a date at all why it is none', () => {
		expect(readDay('2023-02-30')).toMatchObject({
			problem: { because: expect.stringContaining('the calendar does not have') as string }
		});
	});
});

it.each([
	['1970-01-01', 0],
	['1969-12-31', -millisecondsInDay],
	['2023-11-21', Date.UTC(2023, 10, 21)],
	['0000-12-31', Date.parse('0000-12-31T00:00:00Z')],
	['-0044-03-15', Date.parse('-000044-03-15T00:00:00Z')]
])('%s begins at %d, and the instant falls on it', (written, start) => {
	expect(startOf(written as Day)).toBe(start);
	expect(dayAt(start)).toBe(written);
	expect(dayAt(start + millisecondsInDay - 1)).toBe(written);
	expect(dayAt(start - 1)).not.toBe(written);
});

it('falls on a day that begins no later and ends after it, for any instant of these years', () => {
	const instants = fc.integer({ min: Date.UTC(-9999, 0), max: Date.UTC(9999, 11, 31) });
	fc.assert(
		fc.property(instants, (instant) => {
			const day = readDay(dayAt(instant));
			const start = day.ok ? startOf(day.value) : NaN;
			expect(start <= instant && instant < start + millisecondsInDay).toBe(true);
		})
	);
});
