import { describe, expect, it } from 'vitest';
import { declaredIn } from '#lib/intake/posts/declared-in.ts';

/** Number and text of each priority, sub-points after what they are points of. */
const points = (text: string): string[] =>
	declaredIn(text).flatMap((one) => [
		`${one.number} ${one.text}`,
		...one.priorities.map((part) => `${one.number} > ${part.number} ${part.text}`)
	]);

describe('the priorities of a text that declares', () => {
	it.each([
		[
			'numbered points',
			'The plan\n1. Clean water.\n2) Open harbours.',
			['1 Clean water.', '2 Open harbours.']
		],
		['a single point', '1. Clean water.', ['1 Clean water.']],
		['sub-points', '1. Water\n1.1. Wells\n2. Harbours', ['1 Water', '1 > 1.1 Wells', '2 Harbours']],
		[
			'articles',
			'Article 1. Water is free.\nArticle 2. Harbours are open.',
			['1 Water is free.', '2 Harbours are open.']
		],
		[
			'marked headings',
			'# The plan\n## Water\nWe dig wells.\n\n## Harbours\nWe open them.',
			['1 We dig wells.', '2 We open them.']
		],
		[
			'bare headings',
			'Water\nWe dig wells.\n\nHarbours\nWe open them.',
			['1 We dig wells.', '2 We open them.']
		],
		[
			'bullets',
			'We want:\n- clean water\n- open\n  harbours',
			['1 clean water', '2 open\nharbours']
		],
		[
			'paragraphs',
			'We dig wells.\n\nWe open\nharbours.',
			['1 We dig wells.', '2 We open\nharbours.']
		],
		['lines', 'we dig wells.\nwe open harbours.', ['1 we dig wells.', '2 we open harbours.']],
		['Arabic figures', '١) ماء نظيف\n٢) موانئ مفتوحة', ['1 ماء نظيف', '2 موانئ مفتوحة']]
	])('reads %s', (_, text, expected) => {
		expect(points(text)).toEqual(expected);
	});

	it('calls what stands under a heading by it', () => {
		const [first] = declaredIn('# Water\nWe dig.\n# Harbours\nWe open them.');
		expect(first?.title).toBe('Water');
	});

	it.each(['', '  \n '])('finds nothing in a text of blanks', (text) => {
		expect(declaredIn(text)).toEqual([]);
	});
});
