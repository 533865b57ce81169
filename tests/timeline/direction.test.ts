import { expect, it } from 'vitest';
import { isolated, isRightToLeft } from '#lib/timeline/text/direction.ts';

it.each([
	['ستة أولويات', true],
	['«ستة» priorities', true],
	['11 يوما', true],
	['שלום', true],
	['Six ستة', false],
	['Шесть', false],
	['2023 – 2024', false],
	['', false]
])('“%s” runs from right to left: %s', (text, toLeft) => {
	expect(isRightToLeft(text)).toBe(toLeft);
	expect(isolated(text)).toBe(toLeft ? `\u2067${text}\u2069` : text);
});
