import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearMarks, passagesOf } from '#lib/model/quotes/occurrence.ts';

const marked = (text: string) => ({ text, marked: true });
const plain = (text: string) => ({ text, marked: false });

describe('a text is cut where it is quoted', () => {
	it.each([
		['nowhere', [], [plain('We met in Riyadh')]],
		['in the middle', [[3, 6]], [plain('We '), marked('met'), plain(' in Riyadh')]],
		['at the beginning', [[0, 2]], [marked('We'), plain(' met in Riyadh')]],
		['at the end', [[10, 16]], [plain('We met in '), marked('Riyadh')]],
		['as a whole', [[0, 16]], [marked('We met in Riyadh')]],
		[
			'twice, in any order',
			[
				[10, 16],
				[0, 2]
			],
			[marked('We'), plain(' met in '), marked('Riyadh')]
		],
		[
			'twice, overlapping',
			[
				[0, 6],
				[3, 9]
			],
			[marked('We met in'), plain(' Riyadh')]
		],
		[
			'twice, touching',
			[
				[0, 3],
				[3, 6]
			],
			[marked('We met'), plain(' in Riyadh')]
		],
		[
			'twice, one in the other',
			[
				[0, 9],
				[3, 6]
			],
			[marked('We met in'), plain(' Riyadh')]
		]
	])('%s', (_, spans, pieces) => {
		const quotes = spans.map(([start, end]) => ({ start: start!, end: end! }));
		expect(passagesOf('We met in Riyadh', quotes)).toEqual(pieces);
	});

	it('counts in code points', () => {
		expect(passagesOf('😀 We met', [{ start: 2, end: 4 }])).toEqual([
			plain('😀 '),
			marked('We'),
			plain(' met')
		]);
	});
});

const texts = fc.string({ unit: 'grapheme', maxLength: 200 });
const quotes = (text: string) =>
	fc.array(
		fc.tuple(fc.nat([...text].length), fc.nat([...text].length)).map(([a, b]) => ({
			start: Math.min(a, b),
			end: Math.max(a, b)
		})),
		{ maxLength: 6 }
	);
const quoted = texts.chain((text) => fc.tuple(fc.constant(text), quotes(text)));

it('joins back to the text, marked at exactly the quoted spans', () => {
	fc.assert(
		fc.property(quoted, ([text, spans]) => {
			const pieces = passagesOf(text, spans);
			expect(pieces.map((piece) => piece.text).join('')).toBe(text);
			const isMarked = pieces.flatMap((piece) => [...piece.text].map(() => piece.marked));
			expect(isMarked).toEqual(
				[...text].map((_, at) => spans.some(({ start, end }) => start <= at && at < end))
			);
		})
	);
});

describe('a long text is shortened to what lies near the marks', () => {
	const filler = 'word '.repeat(100);
	const pieces = [plain(filler), marked('first'), plain(` ${filler}`), marked('last'), plain('.')];

	it('at whole words, with … for what was left out', () => {
		expect(nearMarks(pieces, 12)).toEqual([
			plain('… word word '),
			marked('first'),
			plain(' word word … word word '),
			marked('last'),
			plain('.')
		]);
	});

	it('but not where nothing is marked', () => {
		expect(nearMarks([plain(filler)], 12)).toEqual([plain(filler)]);
	});

	it('and keeps every mark, and no more pieces than there were', () => {
		fc.assert(
			fc.property(quoted, fc.integer({ min: 1, max: 40 }), ([text, spans], about) => {
				const whole = passagesOf(text, spans);
				const near = nearMarks(whole, about);
				const marks = (some: typeof whole) => some.filter((piece) => piece.marked);
				expect(marks(near)).toEqual(marks(whole));
				near.forEach((piece, at) => {
					expect(piece.text.length).toBeLessThanOrEqual(whole[at]!.text.length);
				});
			})
		);
	});
});
