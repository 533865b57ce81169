import { labelOfDay } from '../../dates/label.ts';
import { ENGLISH } from '../../messages/english.ts';
import { say } from '../../messages/say.ts';
import { filterText } from '../../query/address/filter-of.ts';
import type { PriorityReading } from '../../query/priority-reading.ts';
import { drawTimeline } from '../../timeline/draw/draw.ts';
import { stripFrame } from '../../timeline/layout/frame.ts';
import { stripSource } from '../../timeline/view/strip-source.ts';
import { rowName } from '../../wording/row-name.ts';
import { chartLegend } from './chart-legend.ts';
import { MARGIN, pictureLayout } from './picture-layout.ts';
import type { PictureOptions } from './picture-options.ts';
import { svgText } from './sheet-layout.ts';
import TimelinePicture from './TimelinePicture.svelte';

/**
 * The strip of a priority as the text of an SVG file.
 * @param address the page that shows it: the picture names it
 */
export function priorityPicture(
	shown: PriorityReading,
	address: string,
	{ width, theme, notes }: PictureOptions
): string {
	const { study, row, at, figures, reading } = shown;
	const view = drawTimeline(stripSource(shown, ENGLISH), {
		width: width - 2 * MARGIN,
		frameOf: stripFrame
	});
	const title = rowName(row, study);
	const legend = chartLegend(view.content, reading.colouring, theme, view.frame.width);
	const day = labelOfDay(at.document.adopted, ENGLISH.dates);
	const count = figures.statements.length;
	const about = [
		`${study.dataset.title} · ${at.document.title}`,
		say(ENGLISH, ENGLISH.priority.since, { count, day }),
		filterText(shown.address, study, ENGLISH).join(' · ')
	].filter(Boolean);
	const words = { title, about, notes: [...notes, ENGLISH.fairness], address };
	const layout = pictureLayout(words, width, view.frame, legend);
	return svgText(TimelinePicture, { title, view, legend, layout, theme });
}
