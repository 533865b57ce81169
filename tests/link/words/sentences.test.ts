import { describe, expect, it } from 'vitest';
import { sentencesOf } from '#lib/link/words/sentences.ts';

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
	it.each([
		['at full stops', 'One came. Two went! Who?', ['One came.', 'Two went!', 'Who?']],
		['behind a closing quotation mark', 'He said “no.” She left.', ['He said “no.”', 'She left.']],
		['at line breaks', '1) one\n2) two\n\n3) three', ['1) one', '2) two', '3) three']],
		['at what is left out', '“one” … “two”', ['“one”', '“two”']],
		['in Arabic', 'من جاء؟ جاء أخي.', ['من جاء؟', 'جاء أخي.']],
		['not behind a title', 'Mr. Smith met Dr. Jones.', ['Mr. Smith met Dr. Jones.']],
		['not behind an initial', 'The U.S. sent J. Smith.', ['The U.S. sent J. Smith.']],
		['not within a figure', 'It grew by 2.5 per cent.', ['It grew by 2.5 per cent.']]
	])('end %s', (_, text, expected) => {
		expect(cut(text)).toEqual(expected);
	});

	it('are none of a text without words', () => {
		expect(cut(' \n ')).toEqual([]);
	});

	it('are cut between words where they never end', () => {
		const text = 'word '.repeat(3000);
		const parts = cut(text);
		expect(parts.length).toBeGreaterThan(2);
		expect(parts.join('')).toBe(text);
		expect(parts.every((part) => /^\s*word/.test(part) && part.length <= 4001)).toBe(true);
	});

	it.each([' ', '\n', '.', '”', '… ', 'a\u0301', '. '])(
		'are found in time that grows with the text, be it nothing but “%s”',
		(part) => {
			const text = part.repeat(1_000_000 / part.length);
			const sentences = sentencesOf(text);
			expect(sentences.length > 0).toBe(part !== '\n');
			expect(sentences.filter(({ start, end }) => end - start > 4000)).toEqual([]);
		}
	);
});
