import { expect, it } from 'vitest';
import { utcDate } from '#lib/dates/civil.ts';
import { captionOfMany } from '#lib/timeline/layout/caption-of-many.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages-in.ts';

it('says of a merged mark how many it holds and between which days, in every language', () => {
	const times = { start: utcDate(2023, 11, 21), end: utcDate(2023, 11, 24) };
	const captions = LANGUAGES.map((language) =>
		captionOfMany({ count: 1200, times }, messagesIn(language))
	);
	expect(captions).toEqual([
		{ title: '1,200 statements', subtitle: '21 Nov – 24 Nov 2023' },
		{ title: '1,200 تصريح', subtitle: '21 نوفمبر – 24 نوفمبر 2023' },
		{ title: '1\u00a0200 заявлений', subtitle: '21 нояб. – 24 нояб. 2023' }
	]);
});
