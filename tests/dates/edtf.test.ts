import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt } from '#lib/dates/day.ts';
import { readEdtf } from '#lib/dates/edtf.ts';
import { millisecondsInDay } from '#lib/dates/span.ts';
import { readWhen } from '../fixtures/read-when.ts';

describe('one date: the first day that it covers and the last', () => {
	it.each([
		['a day', '2023-11-21', 'day', '2023-11-21', '2023-11-21'],
		['a month', '2023-11', 'month', '2023-11-01', '2023-11-30'],
		['December', '2023-12', 'month', '2023-12-01', '2023-12-31'],
		['a year', '2023', 'year', '2023-01-01', '2023-12-31'],
		['the leap day of 2024', '2024-02-29', 'day', '2024-02-29', '2024-02-29'],
		['February 2000, a leap year', '2000-02', 'month', '2000-02-01', '2000-02-29'],
		['February 1900, not a leap year', '1900-02', 'month', '1900-02-01', '1900-02-28'],
		['spring', '2023-21', 'season', '2023-03-01', '2023-05-31'],
		['summer', '2023-22', 'season', '2023-06-01', '2023-08-31'],
		['autumn', '2023-23', 'season', '2023-09-01', '2023-11-30'],
		['winter, which keeps to its year', '2023-24', 'season', '2023-12-01', '2023-12-31'],
		['a decade', '201X', 'decade', '2010-01-01', '2019-12-31'],
		['a century', '19XX', 'century', '1900-01-01', '1999-12-31'],
		['a millennium', '1XXX', 'millennium', '1000-01-01', '1999-12-31'],
		['a month left open', '2004-XX', 'year', '2004-01-01', '2004-12-31'],
		['a day left open', '1985-04-XX', 'month', '1985-04-01', '1985-04-30'],
		['month and day left open', '1985-XX-XX', 'year', '1985-01-01', '1985-12-31'],
		['a day of the year 33', '0033-04-03', 'day', '0033-04-03', '0033-04-03'],
		['the year 1 BC', '0000', 'year', '0000-01-01', '0000-12-31'],
		['the leap day of 5 BC', '-0004-02-29', 'day', '-0004-02-29', '-0004-02-29'],
		['a year BC', '-0044', 'year', '-0044-01-01', '-0044-12-31'],
		['a decade BC, counted backwards', '-199X', 'decade', '-1999-01-01', '-1990-12-31'],
		['the ten years up to 1 BC', '-000X', 'decade', '-0009-01-01', '0000-12-31'],
		['a year of five digits', 'Y12023', 'year', '12023-01-01', '12023-12-31'],
		['a year of five digits BC', 'Y-12023', 'year', '-12023-01-01', '-12023-12-31']
	])('%s: %s', (_, written, precision, first, last) => {
		const { span, ...date } = readWhen(written);
		expect(date).toMatchObject({ kind: 'date', precision, written });
		expect([dayAt(span.start), dayAt(span.end - millisecondsInDay)]).toEqual([first, last]);
	});
});

it.each([
	['2023-11-21', 'none'],
	['1984?', 'uncertain'],
	['2004-06~', 'approximate'],
	['2004-06-11%', 'both'],
	['199X~', 'approximate'],
	['2011-23?', 'uncertain']
])('%s: its doubt is %s, and its span that of the plain date', (written, doubt) => {
	const { span } = readWhen(written.replace(/[?~%]$/, ''));
	expect(readWhen(written)).toMatchObject({ doubt, span });
});

it.each([
	['2004-XX', { month: null, day: null, unspecified: 'month' }],
	['1985-04-XX', { month: 4, day: null, unspecified: 'day' }],
	['1985-XX-XX', { month: null, day: null, unspecified: 'day' }],
	['-19XX', { year: -1999, month: null, unspecified: null }],
	['2001-23', { season: 'autumn', month: null }]
])('%s: what was left open stays known', (written, parts) => {
	expect(readWhen(written)).toMatchObject(parts);
});

it('is of year, month and day that lie in the span which it gives', () => {
	const days = fc.date({
		min: new Date('0000-01-01T00:00Z'),
		max: new Date('9999-12-31T00:00Z'),
		noInvalidDate: true
	});
	fc.assert(
		fc.property(days, (date) => {
			const written = date.toISOString().slice(0, 10);
			const start = Date.parse(`${written}T00:00Z`);
			const day = readWhen(written);
			expect(day.span).toEqual({ start, end: start + millisecondsInDay });
			for (const coarser of [written.slice(0, 7), written.slice(0, 4)]) {
				const { span } = readWhen(coarser);
				expect(span.start <= day.span.start && day.span.end <= span.end).toBe(true);
			}
		})
	);
});

it('reads or refuses whatever is written, and says why and what to do', () => {
	const signs = fc.constantFrom(...'0123456789-/.XYEST:Z+?~%[]{} '.split(''));
	const scrawl = fc.oneof(fc.string(), fc.string({ unit: signs, maxLength: 24 }));
	fc.assert(
		fc.property(scrawl, (written) => {
			const when = readEdtf(written);
			if (when.ok) expect(when.value.written).toBe(written);
			else expect([when.problem.because, when.problem.hint]).not.toContain('');
		})
	);
});
