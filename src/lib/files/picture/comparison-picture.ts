import { axisRows } from './axis-rows.ts';
import { axisSource } from '../../timeline/lanes/axis-source.ts';
import type { Reading } from '../../query/reading.ts';
import { drawLanes } from '../../timeline/lanes/lanes-layout.ts';
import LanesPicture from './LanesPicture.svelte';
import type { PictureOptions } from './picture-options.ts';
import { aboutOf, sheetOf } from './sheet-of.ts';
import SheetPicture from './SheetPicture.svelte';
import { svgText } from './sheet-layout.ts';

/**
 * What a comparison shows, as the text of an SVG file: the same address and options give the same bytes.
 * @param address the page that shows it: the picture names it
 */
export function comparisonPicture(
	reading: Reading,
	address: string,
	{ width, theme, notes: more }: PictureOptions
): string {
	const table = sheetOf(reading.comparison);
	const notes = [...reading.comparison.notices, ...more, `Address: ${address}`];
	if (table) {
		const sheet = { ...table, notes: [...table.notes, ...notes] };
		return svgText(SheetPicture, { sheet, theme });
	}
	const view = drawLanes(axisSource(reading.comparison), width);
	const { title } = reading.study.dataset;
	const about = aboutOf(reading.comparison);
	const rows = axisRows(reading.comparison, view);
	return svgText(LanesPicture, { title, about, view, rows, notes, theme });
}
