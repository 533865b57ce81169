import { expect, it } from 'vitest';
import { toldAt, toldColumn } from '#lib/embed/page/told-column.ts';

it('has each text once, and gives it for every statement that has it', () => {
	const texts = ['a day', 'another', 'a day', '', 'another'];
	const column = toldColumn(texts);
	expect(column.texts).toEqual(['a day', 'another', '']);
	expect(texts.map((_, position) => toldAt(column, position))).toEqual(texts);
});
