import { CARD } from '#lib/files/picture/card-frame.ts';
import { wrapped } from '#lib/timeline/text/text-width.ts';

const LINE = 28; // px of a card’s title
const NOTE = 34; // px of what stands under its chart
/** A bold serif is wider than the sans that is measured. */
const WIDER = 1.1;

/** Where the chart stands on the card of a dataset, between its title and its note: px of the card’s height. */
export function cardCrop(title: string): { top: number; height: number } {
	const room = (CARD.width - 2 * CARD.margin) / WIDER;
	const top = CARD.margin + wrapped(title, CARD.title, room, 2).length * LINE;
	return { top, height: CARD.height - NOTE - top };
}
