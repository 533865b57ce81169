import { expect, it } from 'vitest';
import { isolated } from '#lib/base/words.ts';

it.each([
	['Arabic', 'وزارة (2023)', '\u2068وزارة (2023)\u2069'],
	['Hebrew', 'משרד', '\u2068משרד\u2069'],
	['Latin', 'Ministry (2023)', 'Ministry (2023)'],
	['Cyrillic', 'Министр', 'Министр']
])('keeps a text in %s in its own order within a sentence', (_, text, apart) => {
	expect(isolated(text)).toBe(apart);
});
