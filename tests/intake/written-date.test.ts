import { describe, expect, it } from 'vitest';
import { readWrittenDate } from '#lib/intake/dates/written-date.ts';

describe('a date in a cell', () => {
	it.each<[string, string]>([
		['2023-11-21', '2023-11-21'],
		['2023-11', '2023-11'],
		['1943', '1943'],
		['2023~', '2023~'],
		['2023-11-08/2023-11-24', '2023-11-08/2023-11-24'],
		['2023-11-21T15:00:00+03:00', '2023-11-21T15:00:00+03:00'],
		['2023-11-21 15:00:07.123', '2023-11-21T15:00:07'],
		['2023-11-21T15:00:00.000Z', '2023-11-21T15:00:00Z'],
		['2023-11-21 15:00 +0300', '2023-11-21T15:00+03:00'],
		['2023-11-21 00:00:00', '2023-11-21'],
		['21.11.2023', '2023-11-21'],
		['21.11.2023 15:30', '2023-11-21T15:30'],
		['1.2.2023', '2023-02-01'],
		['11/21/2023', '2023-11-21'],
		['21/11/2023', '2023-11-21'],
		['11/21/2023 3:05 PM', '2023-11-21T15:05'],
		['2023/11/21', '2023-11-21'],
		['11.2023', '2023-11'],
		['21 November 2023', '2023-11-21'],
		['21st of November, 2023', '2023-11-21'],
		['Tuesday, November 21, 2023', '2023-11-21'],
		['Nov 21, 2023 15:00', '2023-11-21T15:00'],
		['21-Nov-2023', '2023-11-21'],
		['Sept. 2023', '2023-09'],
		['November 2023', '2023-11'],
		['21 ноября 2023 г.', '2023-11-21'],
		['вторник, 21 ноября 2023 года', '2023-11-21'],
		['ноябрь 2023', '2023-11'],
		['21 نوفمبر 2023', '2023-11-21'],
		['٢١ نوفمبر ٢٠٢٣', '2023-11-21'],
		['21 تشرين الثاني/نوفمبر 2023', '2023-11-21'],
		['أيلول 2023', '2023-09'],
		['8–24 November 2023', '2023-11-08/2023-11-24'],
		['8 October – 24 November 2023', '2023-10-08/2023-11-24'],
		['November 8 – 24, 2023', '2023-11-08/2023-11-24'],
		['с 8 по 24 ноября 2023', '2023-11-08/2023-11-24'],
		['2023-11-08 – 2023-11-24', '2023-11-08/2023-11-24'],
		['1914-1918', '1914/1918'],
		['c. 1920', '1920~'],
		['1920s', '192X'],
		['44 BC', '-0043'],
		['1 BC', '0000']
	])('“%s” is %s', (cell, written) => {
		expect(readWrittenDate(cell, 'day-first')).toMatchObject({
			value: { written, inferred: null }
		});
	});

	it('of two digits for a year says how it was read', () => {
		expect(readWrittenDate('21.11.23', 'day-first')).toMatchObject({
			value: { written: '2023-11-21', inferred: 'the year was written “23”, and read as 2023' }
		});
	});

	it.each([
		['soon', 'soon'],
		['31.02.2023', '31.02.2023'],
		['45251', 'spreadsheet'],
		['24 November – 8 November 2023', 'not a date'],
		['x'.repeat(1e6), 'not a date'],
		['12 to 15 trucks', 'not a date'],
		['', 'blank']
	])('“%.20s” is none, and says why', (cell, because) => {
		const date = readWrittenDate(cell, 'day-first');
		expect(date.ok).toBe(false);
		expect(date).toMatchObject({
			problem: { because: expect.stringContaining(because) as string }
		});
	});

	it('is read by the order of its column', () => {
		const read = (order: 'day-first' | 'month-first') => readWrittenDate('03/04/2023', order);
		expect(read('day-first')).toMatchObject({ value: { written: '2023-04-03' } });
		expect(read('month-first')).toMatchObject({ value: { written: '2023-03-04' } });
	});
});
