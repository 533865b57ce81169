import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoded } from '#lib/intake/text/decode.ts';
import { importFile } from '../fixtures/import-file.ts';
import { encoded, type TestEncoding } from '../fixtures/encoded.ts';

async function readBack(bytes: Uint8Array, encoding?: string, chunk?: number) {
	const text = await decoded(importFile('a.txt', bytes, chunk), encoding);
	let [whole, read] = ['', 0];
	const problems = [];
	for await (const piece of text.pieces) {
		whole += piece.text;
		read = piece.bytes;
		problems.push(...piece.problems);
	}
	return { text: whole, encoding: text.encoding, by: text.by, problems, read };
}

const ENGLISH =
	'date,text\n2023-11-21,Caf\u00e9 talks in S\u00e3o Paulo \u2013 d\u00e9j\u00e0 vu\n';
const RUSSIAN = 'дата;текст\n21.11.2023;Переговоры в Москве — «открытое слово»\n';
const ARABIC = 'تاريخ,نص\n2023-11-11,القمة المشتركة في الرياض\n';

describe('the encoding of a text', () => {
	it.each<[string, string, TestEncoding, boolean, string]>([
		['UTF-8 with its mark', RUSSIAN, 'utf-8', true, 'utf-8'],
		['UTF-8', RUSSIAN, 'utf-8', false, 'utf-8'],
		['UTF-16LE with its mark', RUSSIAN, 'utf-16le', true, 'utf-16le'],
		['UTF-16BE with its mark', ARABIC, 'utf-16be', true, 'utf-16be'],
		['English UTF-16LE without a mark', ENGLISH, 'utf-16le', false, 'utf-16le'],
		['Russian UTF-16BE without a mark', RUSSIAN, 'utf-16be', false, 'utf-16be'],
		['Arabic UTF-16LE without a mark', ARABIC, 'utf-16le', false, 'utf-16le'],
		['Russian Windows-1251', RUSSIAN, 'windows-1251', false, 'windows-1251'],
		['Western Windows-1252', ENGLISH, 'windows-1252', false, 'windows-1252']
	])('is found out: %s', async (_, text, encoding, mark, expected) => {
		const read = await readBack(encoded(text, encoding, mark));
		expect(read.encoding).toBe(expected);
		expect(read.text).toBe(text);
		expect(read.problems).toEqual([]);
	});

	it('is found out also after a long beginning in ASCII alone', async () => {
		const text = `${'2023-11-21,plain words\n'.repeat(9000)}${RUSSIAN}`;
		expect((await readBack(encoded(text, 'windows-1251', false))).text).toBe(text);
	});

	it('is the one that was chosen', async () => {
		const read = await readBack(encoded(RUSSIAN, 'windows-1251', false), 'cp1251');
		expect(read).toMatchObject({ text: RUSSIAN, encoding: 'windows-1251', by: 'choice' });
	});

	it('is reported when the chosen name means none', async () => {
		const { problems, text } = await readBack(encoded(ENGLISH, 'utf-8', false), 'klingon');
		expect(text).toBe(ENGLISH);
		expect(problems.map(({ code, lost }) => [code, lost])).toEqual([['wrong-encoding', 'nothing']]);
	});
});

describe('what is not text', () => {
	it('is reported by its first byte and counted, and the rest is read', async () => {
		const bytes = encoded(`${RUSSIAN}x${RUSSIAN}`, 'utf-8', false);
		const at = encoded(RUSSIAN, 'utf-8', false).length;
		bytes[at] = 0xff;
		const { text, problems } = await readBack(bytes);
		expect(text).toBe(`${RUSSIAN}\uFFFD${RUSSIAN}`);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ code: 'wrong-encoding', location: { byte: at } });
	});

	it('is reported of a text that is not in the encoding that was chosen', async () => {
		const { problems } = await readBack(encoded(RUSSIAN, 'windows-1251', false), 'utf-8');
		expect(problems[0]).toMatchObject({ code: 'wrong-encoding', location: { byte: 0 } });
		expect(problems[0]!.hint).toContain('windows-1251');
	});

	it.each<[string, Uint8Array, string, number]>([
		['NULs in UTF-8', new TextEncoder().encode('ab\0c\0'), 'ab\uFFFDc\uFFFD', 2],
		[
			'a surrogate alone in UTF-8',
			Uint8Array.of(97, 98, 99, 0xed, 0xa0, 0x80, 100),
			'abc\uFFFDd',
			3
		],
		['a surrogate alone in UTF-16', utf16(0x61, 0xd800, 0x62), 'a\uFFFDb', 4],
		['a NUL in UTF-16', utf16(0x61, 0x62, 0, 0x63), 'ab\uFFFDc', 6]
	])('becomes U+FFFD, and is reported once: %s', async (_, bytes, text, index) => {
		const read = await readBack(bytes);
		expect(read.text).toBe(text);
		expect(read.problems).toHaveLength(1);
		expect(read.problems[0]).toMatchObject({ code: 'odd-characters', location: { byte: index } });
	});
});

it('reads any text back to the letter, in any Unicode encoding and chunks of any size', async () => {
	const texts = fc
		.string({ unit: 'grapheme', maxLength: 60 })
		.filter((text) => !/[\0\uFEFF]/.test(text));
	await fc.assert(
		fc.asyncProperty(
			texts,
			fc.constantFrom<TestEncoding[]>('utf-8', 'utf-16le', 'utf-16be'),
			fc.integer({ min: 1, max: 7 }),
			async (text, encoding, chunk) => {
				const read = await readBack(encoded(text, encoding, true), undefined, chunk);
				expect(read).toMatchObject({ text, problems: [] });
			}
		),
		{ numRuns: 100 }
	);
});

it('reads any bytes, in any encoding, to the last of them', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.uint8Array({ maxLength: 200 }),
			fc.constantFrom(undefined, 'utf-8', 'utf-16be', 'windows-1251', 'shift_jis', 'no such'),
			async (bytes, encoding) => {
				const { read, text } = await readBack(bytes, encoding, 9);
				expect(read).toBe(bytes.length);
				expect(text.isWellFormed() && !text.includes('\0')).toBe(true);
			}
		),
		{ numRuns: 200 }
	);
});

it('ends with an AbortError when it is cancelled', async () => {
	const cancel = new AbortController();
	const { pieces } = await decoded(
		importFile('a.txt', new Uint8Array(500_000).fill(97)),
		undefined,
		cancel.signal
	);
	await pieces.next();
	cancel.abort();
	await expect(pieces.next()).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
});

function utf16(...units: number[]): Uint8Array {
	return Uint8Array.from([0xfeff, ...units].flatMap((unit) => [unit & 255, unit >> 8]));
}
