import { render } from 'svelte/server';
import { axisSource } from '../reader/compare/axis-source.ts';
import type { Reading } from '../reader/reading.svelte.ts';
import { LanesView } from '../timeline/lanes-view.svelte.ts';
import { PAPER_THEME } from '../timeline/theme.ts';
import LanesPicture from './LanesPicture.svelte';
import { aboutOf, sheetOf } from './sheet-of.ts';
import SheetPicture from './SheetPicture.svelte';

/**
 * What a comparison shows, as the text of an SVG file: the same address gives the same bytes.
 * @param address the query that shows it, with its filters: the picture names it
 */
export function comparisonPicture(reading: Reading, address: string): string {
	const table = sheetOf(reading.comparison);
	const named = `Address: ${address}`;
	const sheet = table && { ...table, notes: [...table.notes, named] };
	const theme = PAPER_THEME;
	const { body } = sheet
		? render(SheetPicture, { props: { sheet, theme } })
		: render(LanesPicture, {
				props: {
					title: reading.study.dataset.title,
					about: aboutOf(reading.comparison),
					view: new LanesView(axisSource(() => reading)),
					named,
					theme
				}
			});
	// The marks that Svelte leaves for hydration mean nothing in a file.
	return `${body.replaceAll(/<!--.*?-->/gs, '').trim()}\n`;
}
