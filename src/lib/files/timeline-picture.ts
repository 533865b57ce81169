import { render } from 'svelte/server';
import { counted } from '../base/counted.ts';
import { labelOfWindow } from '../dates/window-label.ts';
import { cellWords } from '../reader/compare/cell-words.ts';
import { filterWords } from '../reader/filter-words.ts';
import type { Reading } from '../reader/reading.svelte.ts';
import { shownWords } from '../reader/shown-words.ts';
import { timelineSource } from '../reader/timeline-source.svelte.ts';
import { TimelineView } from '../timeline/view.svelte.ts';
import { chartLegend } from './chart-legend.ts';
import { MARGIN, pictureLayout, type PictureWords } from './picture-layout.ts';
import type { PictureLook } from './picture-look.ts';
import { publishersOf } from '../reader/publishers-of.ts';
import { svgText } from './svg-text.ts';
import TimelinePicture from './TimelinePicture.svelte';
import { ENGLISH } from '../words/english.ts';

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
	const view = new TimelineView(timelineSource(() => reading, ENGLISH));
	view.width = width - 2 * MARGIN;
	const { title } = reading.study.dataset;
	const legend = chartLegend(view.placed, reading.study, theme, view.width);
	const words = {
		title,
		about: aboutOf(reading, view),
		notes: [...notesOf(reading), ...notes],
		address
	};
	const layout = pictureLayout(words, width, view.frame, legend);
	const { body } = render(TimelinePicture, { props: { title, view, legend, layout, theme } });
	return svgText(body);
}

/** What is shown, in words. */
function aboutOf(reading: Reading, { window, outside }: TimelineView): string[] {
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
