import { counted } from '../../base/counted.ts';
import { labelOfWindow } from '../../dates/window-label.ts';
import { cellWords } from '../../query/cell-words.ts';
import { filterWords } from '../../query/filter-words.ts';
import type { Reading } from '../../query/reading.ts';
import { shownWords } from '../../query/shown-words.ts';
import { timelineSource } from '../../timeline/view/timeline-source.ts';
import { drawTimeline, type TimelineDrawn } from '../../timeline/draw/draw.ts';
import { chartLegend } from './chart-legend.ts';
import { MARGIN, pictureLayout, type PictureWords } from './picture-layout.ts';
import type { PictureLook } from './picture-look.ts';
import { publishersOf } from '../../wording/publishers-of.ts';
import { svgText } from './svg-text.ts';
import TimelinePicture from './TimelinePicture.svelte';
import { ENGLISH } from '../../words/english.ts';

/**
 * The timeline that an address shows, as the text of an SVG file: the same address and look give the
 * same bytes.
 * @param address the page that shows it: the picture names it
 */
export function timelinePicture(
	reading: Reading,
	address: string,
	{ width, theme, notes }: PictureLook
): string {
	const view = drawTimeline(timelineSource(reading, ENGLISH), { width: width - 2 * MARGIN });
	const { title } = reading.study.dataset;
	const legend = chartLegend(view.placed, reading.study, theme, view.frame.width);
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
	const shown = `${shownWords(reading, outside, ENGLISH)} · ${labelOfWindow(window, ENGLISH.dates)}`;
	const lit = comparison.opened;
	return [
		shown,
		filterWords(address, study, ENGLISH).join(' · '),
		lit ? `Highlighted: ${counted(lit.length, 'statement')} of ${cellWords(comparison)}` : ''
	].filter(Boolean);
}

const notesOf = ({ listed, study, problems }: Reading): PictureWords['notes'] => [
	...problems,
	...publishersOf(listed, study, ENGLISH),
	ENGLISH.fairness
];
