import { parsedProblem } from '../../parsed-problem.ts';
import type { Header } from '../columns/header.ts';
import { locationOf, type RowReader } from './statement-rows.ts';
import type { Table, TableRow } from '../table.ts';
import { KeptBeside } from '../../timelines/timeline-media.ts';
import type { DateParts } from '../../timelines/timeline-date.ts';
import { sheetColumn, type SheetColumn } from '../columns/timeline-js-columns.ts';
import type { TimelineSlide } from '../../timelines/slide.ts';
import { parsedSlide } from '../../timelines/timeline-slide.ts';

/** Reads the rows of TimelineJS's spreadsheet: events, eras and the title. */
export function sheetRows(
	table: Table,
	{ names }: Header,
	{ language = null }: { readonly language?: string | null }
): RowReader {
	const columns = names.map(sheetColumn);
	const reading = { language, kept: new KeptBeside() };
	return function* (row) {
		const cell = (column: SheetColumn) => row.cells[columns.indexOf(column)]?.trim() ?? '';
		const type = cell('type').toLowerCase();
		const location = locationOf(table, row);
		const known = type === 'era' || type === 'title';
		if (type !== '' && !known && type !== 'event') {
			yield parsedProblem('bad-value', location, {
				lost: 'nothing',
				because: `the type “${cell('type')}” is unknown; the row was read as an event`,
				hint: 'write title, era, or nothing'
			});
		}
		yield* parsedSlide(
			slideOf(row, cell, { location, kind: known ? type : 'event', more: moreOf(row, names) }),
			reading
		);
	};
}

function slideOf(
	{ row }: TableRow,
	cell: (column: SheetColumn) => string,
	known: Pick<TimelineSlide, 'location' | 'kind' | 'more'>
): TimelineSlide {
	const date = (year: SheetColumn, month: SheetColumn, day: SheetColumn, time: SheetColumn) =>
		({
			year: cell(year),
			month: cell(month),
			day: cell(day),
			time: cell(time)
		}) satisfies DateParts;
	return {
		...known,
		id: `row-${row}`,
		start: date('year', 'month', 'day', 'time'),
		end: date('end year', 'end month', 'end day', 'end time'),
		displayDate: cell('display date'),
		headline: cell('headline'),
		text: cell('text'),
		media: { url: cell('media'), caption: cell('media caption'), credit: cell('media credit') },
		group: cell('group'),
		tags: []
	};
}

// Columns that a statement has no field for, and those that the layout does not know.
const KEPT: readonly (SheetColumn | null)[] = ['media thumbnail', 'background', 'alt text', null];

function moreOf({ cells }: TableRow, names: readonly string[]): Record<string, string> {
	const named = cells.map((cell, at) => [names[at] ?? `column ${at + 1}`, cell] as const);
	return Object.fromEntries(
		named.filter(([name, cell]) => cell.trim() !== '' && KEPT.includes(sheetColumn(name)))
	);
}
