import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, hashOf, type Quote } from '#lib/model/quotes/quote.ts';
import { QuotedText } from '#lib/model/quotes/quoted-text.ts';
import { leastTime } from '../../fixtures/least-time.ts';

const TEXT = 'We met. We promise clean water. Water is life.';

it('finds a quote, and keeps what is around it and the hash of the text', () => {
	expect(findQuote({ exact: 'clean water' }, TEXT)).toEqual({
		ok: true,
		value: {
			orphaned: false,
			exact: 'clean water',
			prefix: 'met. We promise ',
			suffix: '. Water is life.',
			start: 19,
			end: 30,
			textHash: hashOf(TEXT)
		}
	});
});

it('names a text by its SHA-256, of its UTF-8', () => {
	const digest = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
	expect(hashOf('abc')).toBe(`sha256-${digest}`);
	expect(hashOf('Türkiye')).not.toBe(hashOf('Turkiye'));
});

describe('one of several occurrences is found', () => {
	it.each([
		['by the words before', { exact: 'We', prefix: '. ' }, 8],
		['by the words after', { exact: 'We', suffix: ' met' }, 0],
		['by its position', { exact: 'We', start: 8, end: 10 }, 8],
		['by its beginning alone', { exact: 'We', start: 8 }, 8]
	])('%s', (_, sought, start) => {
		expect(findQuote(sought, TEXT)).toMatchObject({ ok: true, value: { start, end: start + 2 } });
	});
});

describe('a quote is never moved silently', () => {
	it.each([
		['not in the text', { exact: 'Dirty water' }, 'is not in the text', 'exactly as they are'],
		['in other letters', { exact: 'we met' }, 'is not in the text', 'exactly as they are'],
		['twice', { exact: 'We' }, 'is in the text 2 times', '"prefix" or "suffix"'],
		[
			'after other words than it says',
			{ exact: 'We', prefix: 'then ' },
			'is not in the text',
			'exactly as they are'
		],
		[
			'at another position',
			{ exact: 'clean water', start: 18, end: 29 },
			'at 18 to 29 of the text',
			'"start": 19, "end": 30'
		],
		[
			'of another length',
			{ exact: 'clean water', start: 19, end: 31 },
			'at 19 to 31 of the text',
			'"start": 19, "end": 30'
		]
	])('%s', (_, sought, because, hint) => {
		expect(findQuote(sought, TEXT)).toMatchObject({
			ok: false,
			problem: {
				because: expect.stringContaining(because) as string,
				hint: expect.stringContaining(hint) as string
			}
		});
	});
});

describe('a quote from a text that has changed is an orphan', () => {
	const before = hashOf('We promise clean water.');

	it.each([
		['that says where it stood', { start: 11, end: 22, prefix: 'promise ', suffix: '.' }],
		['that says nothing more', {}]
	])('%s', (_, rest) => {
		expect(findQuote({ exact: 'clean water', textHash: before, ...rest }, TEXT)).toEqual({
			ok: true,
			value: {
				...{ orphaned: true, exact: 'clean water', textHash: before },
				...{ prefix: '', suffix: '', start: null, end: null },
				...rest
			}
		});
	});
});

describe('positions are in Unicode code points', () => {
	it.each([
		['an emoji before it', '😀 We met.', 'We', 2, 4],
		['a family of emoji before it', '👨‍👩‍👧 We met.', 'We', 6, 8],
		['a letter outside the first plane in it', 'On 𝔗hursday', '𝔗hursday', 3, 11],
		['Arabic, right to left', 'قال إنه سعيد', 'إنه', 4, 7],
		['combining marks before it', 'e\u0301t\u00e9 2023', '2023', 5, 9]
	])('%s', (_, text, exact, start, end) => {
		expect(findQuote({ exact }, text)).toMatchObject({ ok: true, value: { start, end } });
		expect(findQuote({ exact, start, end }, text)).toMatchObject({ ok: true });
	});

	it('cuts the quote, its prefix and suffix out of any text', () => {
		const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 80 });
		fc.assert(
			fc.property(words, fc.nat(), fc.nat(), (text, from, length) => {
				const points = [...text];
				const start = from % points.length;
				const end = Math.min(points.length, start + 1 + (length % 20));
				const exact = points.slice(start, end).join('');
				const quote = findQuote({ exact, start, end }, text);
				const prefix = points.slice(Math.max(0, start - 16), start).join('');
				const suffix = points.slice(end, end + 16).join('');
				expect(quote).toMatchObject({ ok: true, value: { exact, prefix, suffix, start, end } });
			})
		);
	});
});

describe('many quotes of a long text cost one walk of it', () => {
	const QUOTES = 1000;
	const sentences = Array.from({ length: QUOTES }, (_, at) => `Promise ${at} of water. `);

	it.each([
		['in letters of one unit each', 'w'.repeat(1000)],
		['among signs of two', '😀'.repeat(500)]
	])('%s', (_, padding) => {
		const text = sentences.map((sentence) => padding + sentence).join('');
		expect(text.length).toBeGreaterThan(1_000_000);
		const walk = leastTime(() => hashOf(text)).ms;
		const finding = leastTime(() => {
			const quoted = new QuotedText(text);
			const found = sentences.map((exact) => findQuote({ exact }, quoted));
			const again = found.map((one) => one.ok && findQuote({ ...one.value } as Quote, quoted));
			return { found, again };
		});
		// Each of the 2,000 walked the text before.
		expect(finding.ms).toBeLessThan(200 * walk);
		const { found, again } = finding.outcome;
		expect(found.every(({ ok }) => ok)).toBe(true);
		expect(again).toEqual(found);
		const at = 700;
		const start = [...text.slice(0, text.indexOf(sentences[at]!))].length;
		expect(found[at]).toMatchObject({ value: { start } });
	});

	it('counts no further than a person reads how often words stand in a text', () => {
		const outcome = findQuote({ exact: 'water' }, 'water '.repeat(100_000));
		expect(outcome).toMatchObject({
			problem: { because: expect.stringContaining('100 times or more') as string }
		});
	});

	it('gives the same whether its text is shared or not', () => {
		const text = fc.string({ unit: 'binary', minLength: 300, maxLength: 900 });
		fc.assert(
			fc.property(text, fc.nat(), (one, from) => {
				const points = [...one];
				const start = from % points.length;
				const exact = points.slice(start, start + 3).join('');
				const quoted = new QuotedText(one);
				expect(findQuote({ exact, start }, quoted)).toEqual(findQuote({ exact, start }, one));
				expect(quoted.unitsAt(start)).toBe(points.slice(0, start).join('').length);
				expect(quoted.codePointsAt(quoted.unitsAt(start)!)).toBe(start);
				expect(quoted.unitsAt(points.length + 1)).toBe(null);
			})
		);
	});
});
