import { render } from 'svelte/server';
import { axisSource } from '../reader/compare/axis-source.ts';
import type { Reading } from '../reader/reading.svelte.ts';
import { LanesView } from '../timeline/lanes-view.svelte.ts';
import LanesPicture from './LanesPicture.svelte';
import type { PictureLook } from './picture-look.ts';
import { aboutOf, sheetOf } from './sheet-of.ts';
import SheetPicture from './SheetPicture.svelte';
import { svgText } from './svg-text.ts';

/**
 * What a comparison shows, as the text of an SVG file: the same address and look give the same bytes.
 * @param address the page that shows it: the picture names it
 */
export function comparisonPicture(
	reading: Reading,
	address: string,
	{ width, theme, notes: more }: PictureLook
): string {
	const table = sheetOf(reading.comparison);
	const notes = [...reading.comparison.notices, ...more, `Address: ${address}`];
	if (table) {
		const sheet = { ...table, notes: [...table.notes, ...notes] };
		return svgText(render(SheetPicture, { props: { sheet, theme } }).body);
	}
	const view = new LanesView(axisSource(() => reading));
	view.width = width;
	const { title } = reading.study.dataset;
	const about = aboutOf(reading.comparison);
	return svgText(render(LanesPicture, { props: { title, about, view, notes, theme } }).body);
}
