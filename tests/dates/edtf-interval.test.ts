import { describe, expect, it } from 'vitest';
import { dayAt } from '#lib/dates/day.ts';
import { millisecondsInDay, type Span } from '#lib/dates/span.ts';
import { isOnTimeAxis } from '#lib/dates/when.ts';
import { readWhen } from '../fixtures/read-when.ts';

const days = ({ start, end }: Span) => [
	Number.isFinite(start) ? dayAt(start) : 'no limit',
	Number.isFinite(end) ? dayAt(end - millisecondsInDay) : 'no limit'
];

describe('an interval covers both its ends', () => {
	it.each([
		['of days', '2023-11-08/2023-11-24', '2023-11-08', '2023-11-24'],
		['of one day', '2023-11-08/2023-11-08', '2023-11-08', '2023-11-08'],
		['of months', '2004-06/2006-08', '2004-06-01', '2006-08-31'],
		['of years', '1964/2008', '1964-01-01', '2008-12-31'],
		['of unlike precision', '2004-02-01/2005', '2004-02-01', '2005-12-31'],
		['that ends in its own first month', '2004-06/2004-06-11', '2004-06-01', '2004-06-11'],
		['of seasons', '2003-22/2003-23', '2003-06-01', '2003-11-30'],
		['of doubtful ends', '1984~/2004-06?', '1984-01-01', '2004-06-30'],
		['across the year 1', '-0044/0014', '-0044-01-01', '0014-12-31'],
		['that goes on', '1985-04-12/..', '1985-04-12', 'no limit'],
		['that has always been', '../1985', 'no limit', '1985-12-31'],
		['of an unknown end: no further than is known', '1985-04/', '1985-04-01', '1985-04-30'],
		['of an unknown beginning', '/1985-04-12', '1985-04-12', '1985-04-12'],
		['of two open ends', '../..', 'no limit', 'no limit']
	])('%s: %s', (_, written, first, last) => {
		const when = readWhen(written);
		expect(when).toMatchObject({ kind: 'interval', written });
		expect(days(when.span)).toEqual([first, last]);
	});
});

it('tells an end that goes on from one that nobody knows', () => {
	expect(readWhen('1985/..')).toMatchObject({ from: { year: 1985 }, to: 'open' });
	expect(readWhen('1985/')).toMatchObject({ from: { year: 1985 }, to: 'unknown' });
	expect(readWhen('../1985')).toMatchObject({ from: 'open', to: { year: 1985 } });
	expect(readWhen('/1985')).toMatchObject({ from: 'unknown', to: { year: 1985 } });
});

it.each([
	['2023-11-21', true],
	['1985/..', true],
	['/1985', true],
	['../..', false],
	['../', false],
	['/..', false]
])('%s: lies somewhere on a time axis: %s', (written, placeable) => {
	expect(isOnTimeAxis(readWhen(written))).toBe(placeable);
});
