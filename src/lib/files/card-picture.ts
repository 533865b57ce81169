import { render } from 'svelte/server';
import type { Reading } from '../reader/reading.svelte.ts';
import { timelineSource } from '../reader/timeline-source.svelte.ts';
import { isolated, isRightToLeft } from '../timeline/direction.ts';
import { shortened, wrapped } from '../timeline/text-width.ts';
import { PAPER_THEME } from '../timeline/theme.ts';
import { TimelineView } from '../timeline/view.svelte.ts';
import { cardFrame } from './card-frame.ts';
import CardPicture from './CardPicture.svelte';
import { publishersOf } from '../reader/publishers-of.ts';
import { svgText } from './svg-text.ts';
import { ENGLISH } from '../words/english.ts';

/** px that a card is laid out in, before it is enlarged: type stays readable where it is shown small. */
export const CARD = { width: 640, height: 336, margin: 20, title: 23, note: 12 } as const;

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
		...timelineSource(() => reading, ENGLISH),
		referencesOf: () => [],
		chosen: null,
		height: CARD.height - top - 44
	};
	const view = new TimelineView(source, cardFrame);
	view.width = room;
	const published = publishersOf(listed, study, ENGLISH).join('');
	const props = {
		title,
		lines: lines.map(isolated),
		toLeft: isRightToLeft(title),
		top,
		view,
		published: isolated(shortened(published, CARD.note, room - 90)),
		theme: PAPER_THEME
	};
	return svgText(render(CardPicture, { props }).body);
}
