import fc from 'fast-check';
import { expect, it } from 'vitest';
import { icsOf, icsText } from '#lib/files/calendar/timeline-ics.ts';

it('goes on in a next line after 75 octets, and cuts no character', () => {
	expect(icsOf([['A', 'x'.repeat(73)]])).toBe(`A:${'x'.repeat(73)}\r\n`);
	expect(icsOf([['A', 'x'.repeat(74)]])).toBe(`A:${'x'.repeat(73)}\r\n x\r\n`);
	expect(icsOf([['A', 'x'.repeat(72) + '😀']])).toBe(`A:${'x'.repeat(72)}\r\n 😀\r\n`);
});

it('is whole again when it is unfolded, whatever its words are', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
			const text = icsText(words);
			const lines = icsOf([['SUMMARY', text]]);
			expect(lines.replaceAll('\r\n ', '')).toBe(`SUMMARY:${text}\r\n`);
			expect(lines.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
		})
	);
});

it.each([
	['a; b, c\\d', 'a\\; b\\, c\\\\d'],
	['a\nb\r\nc\rd', 'a\\nb\\nc\\nd'],
	['a\u0000b\tc', 'a b\tc'],
	['“a”: b', '“a”: b']
])('writes %j as a text that ends nothing', (text, written) => {
	expect(icsText(text)).toBe(written);
});
