import { expect, it } from 'vitest';
import { startOfDay } from '#lib/dates/civil.ts';
import { captionOfMany } from '#lib/timeline/layout/caption-of-many.ts';
import { LANGUAGES } from '#lib/words/language.ts';
import { wordsIn } from '#lib/words/words-in.ts';

it('says of a merged mark how many it holds and between which days, in every language', () => {
	const times = { start: startOfDay(2023, 11, 21), end: startOfDay(2023, 11, 24) };
	const captions = LANGUAGES.map((language) =>
		captionOfMany({ count: 1200, times }, wordsIn(language))
	);
	expect(captions).toEqual([
		{ title: '1,200 statements', subtitle: '21 Nov – 24 Nov 2023' },
		{ title: '1,200 تصريح', subtitle: '21 نوفمبر – 24 نوفمبر 2023' },
		{ title: '1\u00a0200 заявлений', subtitle: '21 нояб. – 24 нояб. 2023' }
	]);
});
