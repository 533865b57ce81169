import { describe, expect, it } from 'vitest';
import { readWrittenDate, withYear } from '#lib/intake/dates/written/written-date.ts';

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
		['21. 11. 2023', '2023-11-21'],
		['2023. 11. 21.', '2023-11-21'],
		['21 / 11 / 2023', '2023-11-21'],
		['1.5.2023 г.', '2023-05-01'],
		['2023‑11‑21', '2023-11-21'],
		['2023–11–21', '2023-11-21'],
		['../2023-11-21', '../2023-11-21'],
		['/2023-11-21', '/2023-11-21'],
		['../1900', '../1900'],
		['11/21/2023', '2023-11-21'],
		['21/11/2023', '2023-11-21'],
		['11/21/2023 3:05 PM', '2023-11-21T15:05'],
		['2023/11/21', '2023-11-21'],
		['11.2023', '2023-11'],
		['mardi 21 novembre 2023 à 15h30', '2023-11-21T15:30'],
		['Di, 21.11.2023, 15:30 Uhr', '2023-11-21T15:30'],
		['21.11.2023 15.30', '2023-11-21T15:30'],
		['Nov 21, 2023 15:00:07.123', '2023-11-21T15:00:07'],
		['21 ноября 2023 в 15:00 (мск)', '2023-11-21T15:00+03:00'],
		['Tue, 21 Nov 2023 15:00:00 +0300 (MSK)', '2023-11-21T15:00:00+03:00'],
		['2023-11-21 (Tue)', '2023-11-21'],
		['21.11.2023, Dienstag', '2023-11-21'],
		['the 21st of November 2023', '2023-11-21'],
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
		['1 BC', '0000'],
		['Friday, 3 – Sunday, 5 May 2024', '2024-05-03/2024-05-05'],
		['vom Freitag, 3. bis Sonntag, 5. Mai 2024', '2024-05-03/2024-05-05'],
		['2024-05-03..2024-05-05', '2024-05-03/2024-05-05'],
		['2024-05-03 … 2024-05-05', '2024-05-03/2024-05-05'],
		['3/V/2024', '2024-05-03'],
		['3.XII.2024 г.', '2024-12-03'],
		['с марта 2019 года по настоящее время', '2019-03/..'],
		['since March 2019 to present', '2019-03/..'],
		['القرن الثامن عشر', '17XX'],
		['القرن العشرين', '19XX'],
		['the eighteenth century', '17XX'],
		['восемнадцатый век', '17XX'],
		['31 г. до н. э.', '-0030'],
		['31 рік до н. е.', '-0030'],
		['2020 onwards', '2020/..'],
		['from May 2020 onward', '2020-05/..'],
		['2020 and later', '2020/..'],
		['2020+', '2020/..'],
		['с 2020 года и далее', '2020/..'],
		['2020 en adelante', '2020/..'],
		['２０２３－１１－２１', '2023-11-21'],
		['２０２３年１１月２１日', '2023-11-21'],
		['२१/११/२०२३', '2023-11-21'],
		['1939-85', '1939/1985']
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
		['3Q23', '2023-07/2023-09', 'the year was written “23”, and read as 2023'],
		['Q3 ’98', '1998-07/1998-09', 'the year was written “98”, and read as 1998'],
		['2H-21', '2021-07/2021-12', 'the year was written “21”, and read as 2021'],
		['2023-53', '2023/2053', 'a week is written as 2023-W53']
	])('“%s” is %s, and says how it was read', (cell, written, inferred) => {
		const date = readWrittenDate(cell, 'day-first');
		expect(date).toMatchObject({
			value: { written, inferred: expect.stringContaining(inferred) as string }
		});
	});

	it.each([
		['soon', 'soon'],
		['31.02.2023', '“31.02.2023” names a day or month that the calendar does not have'],
		['31/04/2023', 'the calendar does not have'],
		['Sunday, 30 February 2023', 'the calendar does not have'],
		['2023/13/01', 'the calendar does not have'],
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

describe('a date in a cell, in seven languages', () => {
	it.each<[string, string]>([
		['12 mars 2021', '2021-03-12'],
		['1er mai 2022', '2022-05-01'],
		['21 de noviembre de 2023', '2023-11-21'],
		['el 3 de enero de 2020', '2020-01-03'],
		['3. Oktober 1990', '1990-10-03'],
		['Dienstag, 21. November 2023', '2023-11-21'],
		['21 листопада 2023', '2023-11-21'],
		['21 листопада 2023 року', '2023-11-21'],
		['лютий 2022', '2022-02'],
		['März 2020', '2020-03'],
		['août 2019', '2019-08'],
		['diciembre 2018', '2018-12'],
		['du 3 au 5 mai 2023', '2023-05-03/2023-05-05'],
		['del 3 al 5 de mayo de 2023', '2023-05-03/2023-05-05'],
		['vom 3. bis 5. Mai 2023', '2023-05-03/2023-05-05'],
		['3.–5. Mai 2023', '2023-05-03/2023-05-05'],
		['03.-05.05.2023', '2023-05-03/2023-05-05'],
		['03.05.-06.06.2023', '2023-05-03/2023-06-06'],
		['з 3 по 5 травня 2023 року', '2023-05-03/2023-05-05'],
		['3–5 травня 2023', '2023-05-03/2023-05-05'],
		['May 3 - June 5, 2023', '2023-05-03/2023-06-05'],
		['May 3 to 5, 2023', '2023-05-03/2023-05-05'],
		['between 3 and 5 May 2023', '2023-05-03/2023-05-05'],
		['Oct-Dec 2019', '2019-10/2019-12'],
		['Nov – Jan 2020', '2019-11/2020-01'],
		['2001-04 to 2001-06', '2001-04/2001-06'],
		['1939–1945', '1939/1945'],
		['1939–45', '1939/1945'],
		['2007/08', '2007/2008'],
		['5/6 May 2023', '2023-05-05/2023-05-06'],
		['1990s-2000s', '199X/200X'],
		['500–400 BC', '-0499/-0399'],
		['2nd century BC', '-01XX'],
		['5th c. BC', '-04XX'],
		['19th century', '18XX'],
		['18. Jahrhundert', '17XX'],
		['XIXe siècle', '18XX'],
		['siglo XX', '19XX'],
		['XIX століття', '18XX'],
		['القرن 19', '18XX'],
		['the 1880s', '188X'],
		['1990-х', '199X'],
		['1920er', '192X'],
		['années 1960', '196X'],
		['Summer of 1969', '1969-22'],
		['autumn 2020', '2020-23'],
		['Fall 2020', '2020-23'],
		['2020 spring', '2020-21'],
		['зима 2021/22', '2021-24'],
		['весна 2014', '2014-21'],
		['осень 2014 г.', '2014-23'],
		['été 2003', '2003-22'],
		['Herbst 1989', '1989-23'],
		['verano 1936', '1936-22'],
		['ربيع 2011', '2011-21'],
		['Winter 2021-2022', '2021-24'],
		['third quarter of 2020', '2020-07/2020-09'],
		['2020 Q2', '2020-04/2020-06'],
		['2020-Q2', '2020-04/2020-06'],
		['4Q 2019', '2019-10/2019-12'],
		['II квартал 2020', '2020-04/2020-06'],
		['2-й квартал 2020 года', '2020-04/2020-06'],
		['1. Quartal 2020', '2020-01/2020-03'],
		['T3 2020', '2020-07/2020-09'],
		['2H 2018', '2018-07/2018-12'],
		['second half of 2018', '2018-07/2018-12'],
		['first half of 1990', '1990-01/1990-06'],
		['since 2019', '2019/..'],
		['с 2019 года', '2019/..'],
		['2019 - now', '2019/..'],
		['2019-', '2019/..'],
		['May 2020 – present', '2020-05/..'],
		['after 1945', '1946/..'],
		['until 1950', '../1950'],
		['before May 1900', '../1900-04'],
		['before 3 May 1900', '../1900-05-02'],
		['AD 79', '0079'],
		['79 AD', '0079'],
		['24 August 79 AD', '0079-08-24'],
		['март 44 до н.э.', '-0043-03'],
		['44 до н. э.', '-0043'],
		['44 av. J.-C.', '-0043'],
		['44 v. Chr.', '-0043'],
		['circa 1850', '1850~'],
		['~1850', '1850~'],
		['um 1850', '1850~'],
		['около 1850', '1850~'],
		['1850?', '1850?'],
		['1850 (?)', '1850?'],
		['[ca. 1850]', '1850%'],
		['probably May 1850', '1850-05?'],
		['week 46 of 2023', '2023-11-13/2023-11-19'],
		['2023W46', '2023-11-13/2023-11-19'],
		['2020-W53', '2020-12-28/2021-01-03'],
		['0001-W01-1', '0001-01-01'],
		['2023-W46-2', '2023-11-14'],
		['week of 13 November 2023', '2023-11-13/2023-11-19'],
		['weekend of 2023-11-11', '2023-11-11/2023-11-12'],
		['1700578800000', '2023-11-21T15:00:00Z'],
		['20240229', '2024-02-29'],
		['Tue, 21 Nov 2023 15:00:00 GMT', '2023-11-21T15:00:00Z'],
		['Tue Nov 21 15:00:00 MSK 2023', '2023-11-21T15:00:00+03:00'],
		['21 Nov 2023, 15:04 UTC', '2023-11-21T15:04Z'],
		['21/11/2023 at 9 pm', '2023-11-21T21:00'],
		['2023-11-21, 15:00', '2023-11-21T15:00'],
		['2023-11-21 3:04 PM', '2023-11-21T15:04'],
		['2019.0', '2019'],
		['2019年', '2019'],
		['2019年3月', '2019-03'],
		['2023/11', '2023-11'],
		['1234', '1234'],
		['Di, 21. Nov. 2023', '2023-11-21'],
		['c1850', '1850~'],
		['20231121T150000', '2023-11-21T15:00:00']
	])('“%s” is %s', (cell, written) => {
		const date = readWrittenDate(cell, 'day-first');
		expect(date.ok ? date.value.written : date.problem.because).toBe(written);
	});

	it.each<[string, string]>([
		['начало 2021', '2021'],
		['в конце 2020 года', '2020'],
		['середина 1990-х', '199X'],
		['beginning of May 2020', '2020-05'],
		['late 2019', '2019'],
		['mid-2020', '2020'],
		['mid-19th century', '18XX'],
		['fin 2022', '2022'],
		['Ende 2022', '2022'],
		['Anfang 1990', '1990']
	])('“%s” is %s, and says that this is less exact than the words', (cell, written) => {
		expect(readWrittenDate(cell, 'day-first')).toMatchObject({
			value: {
				written,
				isLoose: true,
				inferred: `“${cell}” is kept as ${written}, which is less exact than the words`
			}
		});
	});

	it.each([
		'20230229',
		'5 and 9 May 2023',
		'May 5, 7 and 9, 2023',
		'FY 2021',
		'no date',
		'—',
		'2nd millennium',
		'soon after the war',
		'12 to 15 trucks',
		'1st',
		'May',
		'Room 12-14',
		'3',
		'99',
		'17-19',
		'Chapter 3, 2020',
		'before the war',
		'1/2 cup',
		'v. 2020',
		'I',
		'12:30'
	])('“%s” is none, and the problem quotes it whole', (cell) => {
		const date = readWrittenDate(cell, 'day-first');
		expect(date.ok ? date.value.written : date.problem.because).toContain(`“${cell}”`);
	});

	it('that asks where a fiscal year begins, and which of several days is meant', () => {
		expect(readWrittenDate('FY2021/22', 'day-first')).toMatchObject({
			problem: { because: expect.stringContaining('fiscal year') as string }
		});
		expect(readWrittenDate('5, 7 und 9. Mai 2021', 'day-first')).toMatchObject({
			problem: { because: expect.stringContaining('several days') as string }
		});
	});

	it('that leaves out its year is read with the one that stands elsewhere', () => {
		expect(withYear('4 May', '2022', 'day-first')?.written).toBe('2022-05-04');
		expect(withYear('7 июня', '2022', 'day-first')?.written).toBe('2022-06-07');
		expect(withYear('04.05.', '2022', 'day-first')?.written).toBe('2022-05-04');
		expect(withYear('4 May 2021', '2022', 'day-first')).toBeNull();
		expect(withYear('words', '2022', 'day-first')).toBeNull();
	});
});
