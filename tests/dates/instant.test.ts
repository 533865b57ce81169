import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInstant, roundedWindow, writeInstant } from '#lib/dates/instant.ts';
import { millisecondsInDay } from '#lib/dates/span.ts';

const MINUTE = 60_000;

it.each([
	['midnight: the day alone', '2023-11-08T00:00:00Z', '2023-11-08'],
	['a minute', '2023-11-08T06:30:00Z', '2023-11-08T06:30'],
	['seconds: the nearest minute', '2023-11-08T06:30:31Z', '2023-11-08T06:31'],
	['just before midnight: the next day', '2023-12-31T23:59:45Z', '2024-01-01'],
	['before our era', '-000044-03-15T12:00:00Z', '-0044-03-15T12:00']
])('%s', (_, instant, written) => {
	expect(writeInstant(Date.parse(instant))).toBe(written);
});

it('reads back what it wrote, to the minute', () => {
	const minutes = fc.integer({
		min: Date.UTC(-9999, 0) / MINUTE,
		max: Date.UTC(9999, 11, 31) / MINUTE
	});
	fc.assert(
		fc.property(minutes, (minute) => {
			const instant = minute * MINUTE;
			expect(readInstant(writeInstant(instant))).toEqual({ ok: true, value: instant });
		})
	);
});

describe('what nobody wrote is refused', () => {
	it.each([
		['2023-11-08T24:00', 'is not a time'],
		['2023-11-08T6:30', 'is not a time'],
		['2023-11-08T06:60', 'is not a time'],
		['2023-11-08T', 'is not a time'],
		['2023-11', 'is not a single day'],
		['yesterday', 'is not a date'],
		['', 'blank']
	])('%s: %s', (written, because) => {
		expect(readInstant(written)).toMatchObject({
			ok: false,
			problem: { because: expect.stringContaining(because) as string }
		});
	});
});

describe('a window as it can be written', () => {
	const start = Date.UTC(2023, 10, 8, 6, 30, 31);

	it('is in whole minutes, where a day can be seen', () => {
		expect(roundedWindow({ start, end: start + 3 * millisecondsInDay })).toEqual({
			start: Date.UTC(2023, 10, 8, 6, 31),
			end: Date.UTC(2023, 10, 11, 6, 31)
		});
	});

	it('is in whole days, where a day is less than a pixel', () => {
		expect(roundedWindow({ start, end: start + 900 * millisecondsInDay })).toEqual({
			start: Date.UTC(2023, 10, 8),
			end: Date.UTC(2026, 3, 26)
		});
	});
});
