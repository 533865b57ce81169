import { describe, expect, it } from 'vitest';
import { shortTitle } from '#lib/intake/text/short-title.ts';

describe('a clause too long for a title', () => {
	it.each([
		[
			'names none of several states alone',
			'Enhancing comprehensive cooperation with the Islamic Republic of Iran, the Syrian Arab Republic, the Republic of Turkey and the Kingdom of Saudi Arabia, on the basis of respect',
			'Enhancing comprehensive cooperation …'
		],
		[
			'is not cut within a name',
			'Developing full-scale and mutually beneficial cooperation with the Islamic Republic of Iran and the Syrian Arab Republic and the Republic of Turkey',
			'Developing full-scale and mutually beneficial cooperation …'
		],
		[
			'is not cut at a comma within a list',
			'Not allowing the closing of the harbour in any season to the ships, crews and goods of any country',
			'Not allowing the closing of the harbour in any season to the ships, crews and goods …'
		],
		[
			'ends with a clause that is whole',
			'Opening the harbour in any season of the year to ferries of all kinds, unless the council of the town decides otherwise',
			'Opening the harbour in any season of the year to ferries of all kinds …'
		],
		[
			'goes by words where all are written as names',
			'Strengthening The Comprehensive Cooperation Of All The Countries Of The Region In Harbour Matters And Ferries',
			'Strengthening The Comprehensive Cooperation Of All The Countries Of The Region …'
		]
	])('%s', (_, text, title) => {
		expect(shortTitle(text)).toBe(title);
	});

	it.each([
		[
			'English',
			'The minister said yesterday that the talks on shipping will not be concluded before the end of the winter season',
			'The minister said yesterday that the talks on shipping will not be concluded …'
		],
		[
			'English, after a comma',
			'The minister said yesterday that ferries, boats, ships and all kinds of small vessels, and with them their owners',
			'The minister said yesterday that ferries, boats, ships and all kinds of small vessels …'
		],
		[
			'Arabic',
			'أكد الوزير في كلمته أمام المجلس أن بلاده ستواصل العمل على فتح الميناء أمام جميع السفن من الدول المجاورة',
			'أكد الوزير في كلمته أمام المجلس أن بلاده ستواصل العمل على فتح الميناء أمام جميع السفن …'
		],
		[
			'Russian',
			'Министр сообщил вчера на встрече с журналистами о том что переговоры пройдут осенью по всем вопросам',
			'Министр сообщил вчера на встрече с журналистами о том что переговоры пройдут осенью …'
		]
	])('ends before a word that belongs to what was left out, in %s', (_, text, title) => {
		expect(shortTitle(text)).toBe(title);
	});

	it('keeps the whole words of a text that has hardly any others', () => {
		const text = 'of the '.repeat(20);
		expect(shortTitle(text)).toMatch(/^of the .* …$/);
	});
});
