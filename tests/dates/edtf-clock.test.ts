import { expect, it } from 'vitest';
import { readClock } from '#lib/dates/clock.ts';
import { readWhen } from '../fixtures/read-when.ts';

it.each([
	['15:00', { hour: 15, minute: 0, second: 0, offset: null }],
	['15:00:30', { hour: 15, minute: 0, second: 30, offset: null }],
	['23:59:59Z', { hour: 23, minute: 59, second: 59, offset: 0 }],
	['15:00+03:00', { hour: 15, minute: 0, second: 0, offset: 180 }],
	['10:30:00-04', { hour: 10, minute: 30, second: 0, offset: -240 }],
	['10:30:00-04:30', { hour: 10, minute: 30, second: 0, offset: -270 }],
	['24:00', null],
	['12:60', null],
	['12:00:60', null],
	['12', null],
	['1:30', null],
	['12:00:00+24:00', null],
	['12:00:00+03:60', null],
	['12:00:00z', null],
	['', null]
])('the clock time %s', (written, clock) => {
	expect(readClock(written)).toEqual(clock);
});

it.each([
	['2023-11-21T15:00:00Z', '2023-11-21T15:00:00Z'],
	['2023-11-21T15:00:00+03:00', '2023-11-21T12:00:00Z'],
	['2023-11-21T15:00', '2023-11-21T15:00:00Z'],
	['2023-11-21T15:00:00-05', '2023-11-21T20:00:00Z'],
	['2023-11-21T23:00:00-05:00', '2023-11-21T23:59:59.999Z'],
	['2023-11-21T01:00:00+03:00', '2023-11-21T00:00:00Z']
])('%s stands at %s: never outside the day it was written with', (written, instant) => {
	const at = Date.parse(instant);
	expect(readWhen(written)).toMatchObject({ precision: 'time', span: { start: at, end: at } });
});

it('keeps the clock time as it was written, and the zone that it was said in', () => {
	const clock = { hour: 1, minute: 0, second: 0, offset: 180 };
	expect(readWhen('2023-11-21T01:00:00+03:00')).toMatchObject({ day: 21, clock });
});
