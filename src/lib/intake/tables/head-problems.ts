import { counted } from '../../base/counted.ts';
import { grouped } from '../../base/grouped.ts';
import { foundProblem } from '../found-problem.ts';
import type { Found } from '../format.ts';
import { LIMITS } from '../limits.ts';
import { isCommentRow } from './comment-row.ts';
import { isTooWide, type TableLayout } from './table-layout.ts';
import type { Table, TableRow } from './table.ts';

/** What there is to tell of a table’s head: rows above the header, headings that are missing, its width. */
export function* headProblems(
	{ file, part }: Table,
	layout: TableLayout,
	sample: readonly TableRow[]
): Generator<Found> {
	const place = { file, ...(part !== null && { part }) };
	const { rows, height, names, filled } = layout.header;
	for (const { row, cells } of sample.slice(0, Math.max(0, rows - Math.max(height, 0)))) {
		const words = cells.filter((cell) => cell.trim() !== '').join(' · ');
		if (words === '' || /^sep=.$/.test(words) || isCommentRow(cells)) continue;
		yield foundProblem(
			'left-out',
			{ ...place, row },
			{
				lost: 'record',
				because: `the row above the header is no statement: “${words}”`,
				hint: 'delete it, or write it below the header'
			}
		);
	}
	for (const name of filled) {
		yield foundProblem(
			'missing',
			{ ...place, row: layout.headerRow, column: `column ${names.indexOf(name) + 1}` },
			{
				lost: 'nothing',
				because: `the heading “${name}” is missing, and was taken for what TimelineJS’s spreadsheet has there`,
				hint: `write ${name} above the column`
			}
		);
	}
	if (isTooWide(layout)) {
		yield foundProblem('too-large', place, {
			lost: 'field',
			because: `the table has ${counted(layout.width, 'column')}; up to ${LIMITS.columns} are read`,
			hint: 'delete the columns that are not needed'
		});
	}
	if (sample.length === 0) {
		yield foundProblem('missing', place, {
			lost: 'nothing',
			because: 'the table is empty',
			hint: 'check that this is the file, and the sheet, that was meant'
		});
	}
}

export const tooMany = (file: string): Found =>
	foundProblem(
		'too-large',
		{ file, row: LIMITS.rows + 1 },
		{
			lost: 'file',
			because: `the table goes on; up to ${grouped(LIMITS.rows)} rows are read`,
			hint: 'divide it into several files'
		}
	);
