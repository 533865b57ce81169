import type { Messages } from '../../messages/messages.ts';
import type { Address } from '../../query/address/address.ts';
import type { CompareQuery } from '../../query/address/compare-query.ts';
import type { Study } from '../../study/study.ts';
import { publisherNames, textHeight } from './text-height.ts';

const COLUMN = 500; // px: the narrowest that is reckoned with
const AROUND = 60; // px above and below all, and around the figure
const HEADS = 170; // px of heads that stand upright, and of a line that tells what is counted
const KEY = 110; // px
const FOOT = 150; // px of whose words are shown, and of the ways to more
const LANES = 4; // at the most, on one axis

/** px of a row, whose name may take two lines. */
const ROW: Record<CompareQuery['show'], number> = {
	matrix: 52,
	coverage: 48,
	attention: 56,
	documents: 48,
	axis: 20
};

/**
 * px that an embedded comparison takes at the most, where nothing keeps its frame as tall as it should be: what is
 * too tall is paper, what is too short would scroll.
 */
export function compareHeight(
	{ rows, dataset }: Study,
	{ compareQuery: { show } }: Address,
	messages: Messages
): number {
	const tall = (text: string, size: number, line: number) => textHeight(text, size, line, COLUMN);
	const texts = [
		tall(dataset.title, 20, 25),
		...dataset.documents.map(({ title, issuer }) =>
			tall(messages.embed.against + title + issuer, 14, 24)
		),
		tall(publisherNames(dataset), 12, 18),
		tall(messages.fairness, 12, 18)
	];
	const lanes = show === 'axis' ? LANES : 1;
	return (
		texts.reduce((sum, px) => sum + px, AROUND + HEADS + KEY + FOOT) +
		lanes * (rows.length * ROW[show] + 40)
	);
}
