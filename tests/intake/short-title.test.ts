import { describe, expect, it } from 'vitest';
import { shortTitle } from '#lib/intake/text/short-title.ts';

describe('a clause too long for a title', () => {
	it.each([
		[
			'names none of several states alone',
			'Enhancing comprehensive cooperation with the Islamic Republic of Iran, the Syrian Arab Republic, the Republic of Turkey and the Kingdom of Saudi Arabia, on the basis of respect',
			'Enhancing comprehensive cooperation with …'
		],
		[
			'is not cut within a name',
			'Developing full-scale and mutually beneficial cooperation with the Islamic Republic of Iran and the Syrian Arab Republic and the Republic of Turkey',
			'Developing full-scale and mutually beneficial cooperation with …'
		],
		[
			'is not cut at a comma within a list',
			'Not allowing the closing of the harbour in any season to the ships, crews and goods of any country',
			'Not allowing the closing of the harbour in any season to the ships, crews and goods of …'
		],
		[
			'ends with a clause that is whole',
			'Opening the harbour in any season of the year to ferries of all kinds, unless the council of the town decides otherwise',
			'Opening the harbour in any season of the year to ferries of all kinds …'
		],
		[
			'goes by words where all are written as names',
			'Strengthening The Comprehensive Cooperation Of All The Countries Of The Region In Harbour Matters And Ferries',
			'Strengthening The Comprehensive Cooperation Of All The Countries Of The Region In …'
		]
	])('%s', (_, text, title) => {
		expect(shortTitle(text)).toBe(title);
	});
});
