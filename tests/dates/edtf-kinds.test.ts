import { describe, expect, it } from 'vitest';
import { readEdtf } from '#lib/dates/edtf.ts';

// Cases of our own for every kind that edtf-lists.test.ts finds in the lists of other readers, which lie beside the
// project: whoever has the project alone proves the same.

const isRead = (written: string): boolean => readEdtf(written).ok;

describe('what EDTF has on level 0 and 1 is read', () => {
	it.each<[string, string[]]>([
		['days, months and years', ['1848-03-18', '1848-03', '1848', '0000', '-0431', '-0431-03-15']],
		['years of many digits', ['Y123456', 'Y250000000', 'Y-250000000']],
		['seasons', ['1848-21', '1848-22', '1848-23', '1848-24', '-0431-22']],
		['doubt about the whole', ['1848?', '1848~', '1848%', '1848-03?', '1848-03~', '1848-03-18%']],
		['doubt before Christ', ['-0431?', '-0431-03~', '-0431-03-15%']],
		['digits left open', ['184X', '18XX', '1848-XX', '1848-03-XX', '1848-XX-XX']],
		[
			'digits left open before Christ',
			['-04XX', '-043X', '-0431-XX', '-0431-03-XX', '-0431-XX-XX']
		],
		['clock times', ['1848-03-18T06:05:04', '1848-03-18T06:05:04Z', '-0431-03-15T06:05:04']],
		[
			'clock times of a zone',
			['1848-03-18T06:05:04-03', '1848-03-18T06:05:04+05:45', '1848-03-18T06:05:04+00:59']
		]
	])('dates: %s', (_, dates) => {
		expect(dates.filter((written) => !isRead(written))).toEqual([]);
	});

	it.each<[string, string[]]>([
		['of one precision', ['1848/1849', '1848-03/1849-07', '1848-03-18/1849-07-23']],
		['from fine to coarse', ['1848-03-18/1849-07', '1848-03-18/1849', '1848-03/1849']],
		['from coarse to fine', ['1848/1849-07', '1848/1849-07-23', '1848-03/1849-07-23']],
		[
			'of one year with itself, or a part of it',
			['0000/0000', '0000-01/0000', '1848-01-01/1848', '1848-03/1848-03-18']
		],
		['before Christ', ['-0431/-0404', '-0431-03-15/-0404', '-0431/0014', '-0431-03/-0404-04-25']],
		['with seasons', ['1848-21/1849', '1848-22/1848-22', '1848-22/1848-23', '1848-23~/1849']],
		['in doubt at the beginning', ['1848?/1849', '1848-03~/1849-07', '1848-03-18%/1849-07-23']],
		['in doubt at the end', ['1848/1849%', '1848-03/1849?', '1848/1849-07-23~']],
		[
			'in doubt at both ends',
			['1848~/1849~', '1848?/1849-07~', '1848-03~/1848-03-18%', '-0431?/-0404%']
		],
		['that go on', ['1848-03-18/..', '1848-03/..', '1848/..', '-0431/..', '-0431-03-15/..']],
		['that have always been', ['../1848-03-18', '../1848-03', '../1848', '../..']],
		['with an unknown end', ['1848-03-18/', '1848-03/', '1848/', '-0431/', '1848-03-18?/', '../']],
		['with an unknown beginning', ['/1848-03-18', '/1848-03', '/1848', '/..']]
	])('intervals: %s', (_, intervals) => {
		expect(intervals.filter((written) => !isRead(written))).toEqual([]);
	});
});

describe('what EDTF does not have, or has on level 2, is refused', () => {
	it.each<[string, string[]]>([
		['blanks', ['1848- 03-18', '1848-03 -18', '18 48-03-18', '1848-0 3-18', ' 1848', '1848 ', '']],
		[
			'days that no calendar has',
			['1847-02-29', '1848-06-31', '1848-13-08', '1848-02-39', '-0000']
		],
		[
			'a year of a wrong length',
			['Y1848', '18481849%', '+1848', '+1848%', '848', 'Y12345678-03-18']
		],
		['words', ['NONE/', 'unknown/1848', 'open', '1848-22^southernHemisphere']],
		['parts of a wrong length', ['1848/03-18', '1848-3', '1848-03-1', '1848\\1849', '1848///1849']],
		[
			'a clock time of single digits',
			['1848-03-18T6:05:04', '1848-03-18T06:5:04', '1848-03-18T06:05:4']
		],
		['a clock time in small letters', ['1848-03-18T06:05:04z', '1848-03-18t06:05:04']],
		[
			'a zone that there is not',
			['1848-03-18T06:05:04Z03', '1848-03-18T06:05:04-03:60', '1848-03-18T06:05:04+24']
		],
		['a zone in a wrong form', ['1848-03-18T06:05:04+02:00:30', '1848-03-18T06:05:0400:59']],
		['clock times in an interval', ['1848-03-18T06:05:04Z/1849', '1848/1849-07-23T06:05:04Z']],
		['three ends', ['1848/1849/1850', '1848/1849/']],
		[
			'an end before the beginning',
			['1849/1848', '1848-23/1848-22', '1848-24/1848-21', '0431/-0404']
		],
		['a year before Christ that comes later', ['-0404/-0431', '0000/-0001', '0001/0000']],
		[
			'an end that begins before the beginning',
			[
				'1848-03/1848-02',
				'1848-03-18/1848-02',
				'1848-03/1847',
				'1848-03/1848',
				'1848-03-18/1848-03'
			]
		],
		['sets', ['[1848,1849]', '{1848,1849-07}', '[..1848]', '{1848..}', '[1848, 1849..1852]']],
		['significant digits and exponents', ['1848S2', 'Y1848000S3', 'Y18E7', 'Y-18E7', 'Y3388E2S3']],
		['seasons of a hemisphere, quarters and halves', ['1848-25', '1848-29', '1848-33', '1848-41']],
		['doubt about a part', ['1848?-03-18', '1848-~03', '%1848', '1848-03-?18', '1848-(03)?-18']],
		[
			'open digits elsewhere than at the end',
			['184X-03-18', '1X48', '1848-X3', '1848-1X', 'XXXX-XX-18']
		]
	])('%s', (_, texts) => {
		expect(texts.filter(isRead)).toEqual([]);
	});
});
