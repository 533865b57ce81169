import { expect, it } from 'vitest';
import { slugOf } from '#lib/base/words.ts';

it.each([
	['Talks in Oslo, 2022!', 'talks-in-oslo-2022'],
	['  «Саммит» ЛАГ–ОИС ', 'саммит-лаг-оис'],
	['قِمَّة الرياض', 'قمة-الرياض'],
	['Kari Nordmann’s', 'kari-nordmann-s'],
	['🤝 …', '']
])('makes of “%s” an id that the file format takes', (words, id) => {
	expect(slugOf(words)).toBe(id);
	expect(id).toMatch(/^(?:[\p{L}\p{N}][\p{L}\p{N}._:-]*)?$/u);
});
