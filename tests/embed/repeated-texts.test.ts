import { expect, it } from 'vitest';
import { textAt, repeatedTexts } from '#lib/embed/page/repeated-texts.ts';

it('has each text once, and gives it for every statement that has it', () => {
	const texts = ['a day', 'another', 'a day', '', 'another'];
	const column = repeatedTexts(texts);
	expect(column.texts).toEqual(['a day', 'another', '']);
	expect(texts.map((_, position) => textAt(column, position))).toEqual(texts);
});
