import { expect, it } from 'vitest';
import { excerpt } from '#lib/base/words.ts';

it.each([
	['a short value', 'moscow-talks', 'moscow-talks'],
	['sixty characters', 'x'.repeat(60), 'x'.repeat(60)],
	['more', 'x'.repeat(20_000), `${'x'.repeat(60)}…`],
	['a cut at a blank', `${'x'.repeat(59)} y`, `${'x'.repeat(59)}…`],
	['characters outside the basic plane', '😀'.repeat(61), `${'😀'.repeat(60)}…`],
	['what would break the line, or a file', 'a\nb\u0000c\ufffed', 'a�b�c�d'],
	['half a character', 'a\ud800b', 'a�b'],
	['what would turn the sentence around', '\u202eevil', '�evil']
])('%s', (_, value, expected) => {
	expect(excerpt(value)).toBe(expected);
});
