import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advancesOf } from '../fixtures/font-advances.ts';
import { shortened, textWidth, wrapped } from '#lib/timeline/text/text-width.ts';

const FONT = 10;
const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 14 }), { maxLength: 12 });
const text = words.map((some) => some.join(' '));
const width = fc.integer({ min: 20, max: 300 });

const characters = (from: number, to: number): string =>
	String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, at) => from + at));

describe('a text', () => {
	const advanceOf = advancesOf('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf');

	it.each([
		['ASCII', characters(0x20, 0x7e)],
		['Latin letters with accents', 'ÀÉÎÕÜàéîõüçñåĀčğŞšž'],
		['Cyrillic', characters(0x410, 0x44f) + 'ёЁ'],
		['marks of writing', '–—‘’“”„…«»·×•']
	])('is as wide as its characters are in the type that pages are set in: %s', (_, written) => {
		for (const character of written) {
			const share = Math.min(1, advanceOf(character)!);
			expect(Math.abs(textWidth(character, 1) - share), character).toBeLessThan(0.006);
		}
		const whole = [...written].reduce((sum, one) => sum + advanceOf(one)!, 0);
		expect(textWidth(written, 1) / whole).toBeCloseTo(1, 2);
	});

	it.each([
		['nothing', '', 0],
		['what keeps it in its own order', '\u2068ab\u2069', textWidth('ab', FONT)],
		['a mark over a letter', 'e\u0301', textWidth('e', FONT)],
		['a character outside the basic plane, once', '😀', 10],
		['Chinese', '聲明', 20],
		['Arabic, whose letters join', 'سلام', 18]
	])('%s: its width', (_, written, expected) => {
		expect(textWidth(written, FONT)).toBeCloseTo(expected, 6);
	});
});

describe('wrapped', () => {
	it('never exceeds the width, nor the number of lines', () => {
		fc.assert(
			fc.property(text, width, fc.integer({ min: 1, max: 4 }), (written, wide, most) => {
				const lines = wrapped(written, FONT, wide, most);
				expect(lines.length).toBeLessThanOrEqual(most);
				expect(Math.max(...lines.map((line) => textWidth(line, FONT)))).toBeLessThanOrEqual(wide);
			})
		);
	});

	it('loses no word where there is room for all', () => {
		fc.assert(
			fc.property(text, (written) => {
				const lines = wrapped(written, FONT, 300, 99);
				expect(lines.join(' ').split(/\s+/)).toEqual(written.trimStart().split(/\s+/));
			})
		);
	});

	it.each([
		['one line', 'Regional security', 200, 2, ['Regional security']],
		['two lines', 'Regional security architecture', 60, 2, ['Regional', 'security…']],
		['a word that is too long by itself', 'Konstantinopolis', 50, 2, ['Konstan…']]
	])('%s', (_, written, wide, most, lines) => {
		expect(wrapped(written, FONT, wide, most)).toEqual(lines);
	});
});

/** Takes characters off the end until the rest fits: plain to read, and too slow for a long text. */
function shortenedByTrial(written: string, wide: number): string {
	if (textWidth(written, FONT) <= wide) return written;
	const characters = [...written.replace(/ ?…$/, '')];
	while (characters.length > 1 && textWidth(`${characters.join('')}…`, FONT) > wide) {
		characters.pop();
	}
	return `${characters.join('').trimEnd()}…`;
}

describe('shortened', () => {
	it('is what taking off one character after another gives', () => {
		const written = fc.oneof(
			text,
			text.map((some) => `${some} …`),
			fc.string({ unit: 'binary', maxLength: 40 })
		);
		fc.assert(
			fc.property(written, fc.integer({ min: 0, max: 300 }), (some, wide) => {
				expect(shortened(some, FONT, wide)).toBe(shortenedByTrial(some, wide));
			}),
			{ numRuns: 5000 }
		);
	});

	it('reads a long text once', () => {
		const long = 'statement '.repeat(20_000);
		let read = 0;
		const counted = Object.assign(Object(long), {
			*[Symbol.iterator]() {
				for (const character of long) {
					read++;
					yield character;
				}
			},
			replace: () => counted
		}) as string;
		expect(shortened(counted, FONT, 300)).toBe(shortened(long, FONT, 300));
		expect(read).toBeLessThan(200);
	});

	it('fits, and is the text itself or its beginning', () => {
		fc.assert(
			fc.property(text, width, (written, wide) => {
				const short = shortened(written, FONT, wide);
				expect(textWidth(short, FONT)).toBeLessThanOrEqual(wide);
				if (short !== written) {
					expect(short.endsWith('…')).toBe(true);
					expect(written.startsWith(short.slice(0, -1))).toBe(true);
				}
				expect(textWidth(written, FONT) <= wide).toBe(short === written);
			})
		);
	});

	it.each([
		['fits', 'Moscow', 100, 'Moscow'],
		['does not fit', 'Opening remarks', 60, 'Opening r…'],
		['is cut between two words: no blank is left', 'a b c d e f', 24, 'a b…'],
		['ends in “…” already', 'Opening remarks …', 60, 'Opening r…'],
		['is never cut through a character', '😀😀😀😀', 30, '😀😀…']
	])('what %s', (_, written, wide, expected) => {
		expect(shortened(written, FONT, wide)).toBe(expected);
	});
});

it('lines that are cut end after a word, where that leaves more than half of the last', () => {
	const name = 'Affordable housing in the old towns and villages';
	for (let wide = 120; wide < 230; wide += 5) {
		for (const line of wrapped(name, FONT, wide, 1)) {
			const words = line.replace(/ ?…/, '');
			expect(name.startsWith(words) && /^($|\s)/.test(name.slice(words.length))).toBe(true);
		}
	}
	expect(wrapped('Rückversicherungsgesellschaft', FONT, 100, 1)[0]).toMatch(/^Rückver\S*…$/);
});
