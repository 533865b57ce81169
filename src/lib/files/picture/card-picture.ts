import type { Reading } from '../../query/reading.ts';
import { messagesFor } from '../../wording/messages-for.ts';
import { timelineSource } from '../../timeline/view/timeline-source.ts';
import { isolated, isRightToLeft } from '../../timeline/text/direction.ts';
import { shortenedAtWord, wrapped } from '../../timeline/text/text-width.ts';
import { PAPER_THEME } from '../../timeline/draw/theme.ts';
import { drawTimeline } from '../../timeline/draw/draw.ts';
import { CARD, cardFrame } from './card-frame.ts';
import CardPicture from './CardPicture.svelte';
import { publishersOf } from '../../wording/publishers-of.ts';
import { svgText } from './sheet-layout.ts';
import { ENGLISH } from '../../messages/english.ts';

/** The timeline that an address shows, as an SVG file for previews of links: 1200 by 630 pixels. */
export function cardPicture(reading: Reading): string {
	const { study, listed } = reading;
	const { title } = study.dataset;
	const room = CARD.width - 2 * CARD.margin;
	// A bold serif is wider than the sans that is measured.
	const lines = wrapped(title, CARD.title, room / 1.1, 2);
	const top = CARD.margin + lines.length * 28;
	// References are left out: their arcs would cross the names.
	const source = {
		...timelineSource(reading, messagesFor(study.dataset, ENGLISH)),
		referencesOf: () => [],
		chosen: null,
		height: CARD.height - top - 44
	};
	const view = drawTimeline(source, { width: room, frameOf: cardFrame });
	const published = publishersOf(listed, study, ENGLISH).join('');
	const props = {
		title,
		lines: lines.map(isolated),
		toLeft: isRightToLeft(title),
		top,
		view,
		published: isolated(shortenedAtWord(published, CARD.note, room - 90)),
		theme: PAPER_THEME
	};
	return svgText(CardPicture, props);
}
