import { formatCount, pluralize } from '../../../base/words.ts';
import { parsedProblem } from '../../parsed-problem.ts';
import type { ParsedItem } from '../../format.ts';
import { LIMITS } from '../../limits.ts';
import { isCommentRow } from './comment-row.ts';
import { isTooWide, type TableLayout } from './table-layout.ts';
import type { Table, TableRow } from '../table.ts';

/** What there is to tell of a table’s head: rows above the header, headings that are missing, its width. */
export function* headProblems(
	{ file, part }: Table,
	layout: TableLayout,
	sample: readonly TableRow[]
): Generator<ParsedItem> {
	const location = { file, ...(part !== null && { part }) };
	const { rows, height, names, restored } = layout.header;
	for (const { row, cells } of sample.slice(0, Math.max(0, rows - Math.max(height, 0)))) {
		const words = cells.filter((cell) => cell.trim() !== '').join(' · ');
		if (words === '' || /^sep=.$/.test(words) || isCommentRow(cells)) continue;
		yield parsedProblem(
			'left-out',
			{ ...location, row },
			{
				lost: 'record',
				because: `the row above the header is not a statement: “${words}”`,
				hint: 'delete it, or move it below the header'
			}
		);
	}
	for (const name of restored) {
		yield parsedProblem(
			'missing',
			{ ...location, row: layout.headerRow, column: `column ${names.indexOf(name) + 1}` },
			{
				lost: 'nothing',
				because: `the heading “${name}” is missing, and was taken from its place in TimelineJS’s spreadsheet`,
				hint: `write ${name} above the column`
			}
		);
	}
	if (isTooWide(layout)) {
		yield parsedProblem('too-large', location, {
			lost: 'field',
			because: `the table has ${pluralize(layout.width, 'column')}; up to ${LIMITS.columns} are read`,
			hint: 'delete the columns you do not need'
		});
	}
	if (sample.length === 0) {
		yield parsedProblem('missing', location, {
			lost: 'nothing',
			because: 'the table is empty',
			hint: 'check that this is the right file and sheet'
		});
	}
}

export const tooMany = (file: string): ParsedItem =>
	parsedProblem(
		'too-large',
		{ file, row: LIMITS.rows + 1 },
		{
			lost: 'file',
			because: `the table is longer; up to ${formatCount(LIMITS.rows)} rows are read`,
			hint: 'split it into several files'
		}
	);
