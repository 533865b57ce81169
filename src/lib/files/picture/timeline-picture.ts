import { messagesFor } from '../../wording/messages-for.ts';
import { pluralize } from '../../base/words.ts';
import { labelOfWindow } from '../../dates/label.ts';
import { cellText } from '../../query/comparison/open-cell-text.ts';
import { filterText } from '../../query/address/filter-of.ts';
import type { Reading } from '../../query/reading.ts';
import { shownOnTimeline } from '../../query/shown-in.ts';
import { shownText } from '../../wording/shown-text.ts';
import { rowsAsFolded } from '../../timeline/view/folded-source.ts';
import { timelineSource } from '../../timeline/view/timeline-source.ts';
import { drawTimeline, type TimelineDrawn } from '../../timeline/draw/draw.ts';
import { chartLegend } from './chart-legend.ts';
import { MARGIN, pictureLayout, type PictureText } from './picture-layout.ts';
import type { PictureOptions } from './picture-options.ts';
import { publishersOf } from '../../wording/publishers-of.ts';
import { svgText } from './sheet-layout.ts';
import TimelinePicture from './TimelinePicture.svelte';
import { ENGLISH } from '../../messages/english.ts';

/**
 * The timeline that an address shows, as the text of an SVG file: the same address and options give the
 * same bytes.
 * @param address the page that shows it: the picture names it
 */
export function timelinePicture(
	reading: Reading,
	address: string,
	{ width, theme, notes }: PictureOptions
): string {
	const messages = messagesFor(reading.study.dataset, ENGLISH);
	const source = rowsAsFolded(timelineSource(reading, messages), reading);
	const view = drawTimeline(source, { width: width - 2 * MARGIN });
	const { title } = reading.study.dataset;
	const legend = chartLegend(view.content, reading.colouring, theme, view.frame.width);
	const words = {
		title,
		about: aboutOf(reading, view),
		notes: [...notesOf(reading), ...notes],
		address
	};
	const layout = pictureLayout(words, width, view.frame, legend);
	return svgText(TimelinePicture, { title, view, legend, layout, theme });
}

/** What is shown, in words. */
function aboutOf(reading: Reading, { window, outside }: TimelineDrawn): string[] {
	const { study, address, comparison } = reading;
	const shown = `${labelOfWindow(window, ENGLISH.dates)} · ${shownText(shownOnTimeline(reading, outside), ENGLISH)}`;
	const lit = comparison.opened;
	return [
		shown,
		filterText(address, study, ENGLISH).join(' · '),
		lit ? `Highlighted: ${pluralize(lit.length, 'statement')} of ${cellText(comparison)}` : ''
	].filter(Boolean);
}

const notesOf = ({ listed, study, problems }: Reading): PictureText['notes'] => [
	...problems,
	...publishersOf(listed, study, ENGLISH),
	ENGLISH.fairness
];
