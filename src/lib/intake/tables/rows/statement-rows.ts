import { pluralize } from '../../../base/words.ts';
import { columnOrder, dateOfRow, isUnprovenDate } from './date-of-row.ts';
import { datePartsOf } from '../columns/date-in-parts.ts';
import { cellOf, draftOfRow } from './draft-of-row.ts';
import { parsedProblem } from '../../parsed-problem.ts';
import type { ParsedItem, ReadingChoices } from '../../format.ts';
import { GroupRows } from './group-rows.ts';
import { isAmbiguous } from '../../dates/written/numeric-date.ts';
import type { SourceLocation } from '../../problem.ts';
import type { TableLayout } from '../columns/table-layout.ts';
import type { Table, TableRow } from '../table.ts';
import { languageNamed } from '../../text/language-names.ts';

/** What a row of a table says: a function that is given its rows in order. */
export type RowReader = (row: TableRow) => Generator<ParsedItem>;

/** Reads the rows of a table, and at its end tells what holds for all of them. */
export interface TableReader {
	readonly read: RowReader;
	readonly end: () => readonly ParsedItem[];
}

/** Reads the rows of a table as statements, each column as the field that it holds. */
export async function statementRows(
	table: Table,
	{ header, columns }: TableLayout,
	{ sample, choices }: { sample: readonly TableRow[]; choices: ReadingChoices }
): Promise<TableReader> {
	const dated = [...columns.keys()].filter((at) => columns[at] === 'date' || columns[at] === 'end');
	const below = sample.slice(header.rows);
	const order = choices.dayOrder
		? { order: choices.dayOrder, proven: true }
		: await columnOrder(below, () => table.batches(), dated);
	const groups = new GroupRows(columns, below);
	const parts = datePartsOf(header.names, columns);
	const ids = new Set<string>();
	let hasReportedOrder = false;
	function* read(row: TableRow): Generator<ParsedItem> {
		const location = locationOf(table, row);
		if (groups.isGroup(row)) return;
		const cells = { location, names: header.names, columns, parts, cells: groups.fillDown(row) };
		yield* widthProblems(row, header.names.length, location);
		if (!hasReportedOrder && isUnprovenDate(cells, order)) {
			hasReportedOrder = true;
			yield unproven(
				location,
				cellOf(cells, isAmbiguous(cellOf(cells, 'date') ?? '') ? 'date' : 'end')!
			);
		}
		const own = cellOf(cells, 'id')?.trim() ?? null;
		const isUnique = own !== null && !ids.has(own);
		if (own !== null && !isUnique) yield duplicateId(location, own);
		const id = uniqueId(own, row.row, ids);
		const { date, problems, more } = dateOfRow(cells, order, groups.year);
		yield* problems;
		if (date === null && problems.length === 0) yield noDate(location);
		const language = cellOf(cells, 'language');
		if (language !== null && languageNamed(language) === null) yield noLanguage(location, language);
		const draft = draftOfRow(id, cells, choices.language);
		yield {
			kind: 'statement',
			draft: {
				...draft,
				...(isUnique && { ownId: own }),
				date,
				more: { ...draft.more, ...more }
			}
		};
	}
	return { read, end: () => groups.problems(table) };
}

/** Where a row stands. */
export const locationOf = ({ file, part }: Table, { row, line }: TableRow): SourceLocation => ({
	file,
	...(part !== null && { part }),
	row,
	...(line !== null && { line })
});

/** A row of text with more or fewer cells than columns; in a workbook, blank cells are just not written. */
function* widthProblems(
	row: TableRow,
	columns: number,
	location: SourceLocation
): Generator<ParsedItem> {
	if (row.line === null || row.width === columns) return;
	const has = `the row has ${pluralize(row.width, 'cell')} for ${pluralize(columns, 'column')}`;
	const hint = 'check the delimiters and quotation marks of the row';
	if (row.width < columns) {
		const because = `${has}; the last ${columns - row.width} were treated as blank`;
		yield parsedProblem('bad-row', location, { lost: 'nothing', because, hint });
	} else if (row.cells.slice(columns).some((cell) => cell.trim() !== '')) {
		const because = `${has}; the others are kept under “column ${columns + 1}” and on`;
		yield parsedProblem('bad-row', location, { lost: 'nothing', because, hint });
	}
}

/** The row's own id, or “row 7”; with a number where it was met before. */
function uniqueId(own: string | null, row: number, ids: Set<string>): string {
	if (own === null) return `row-${row}`;
	const id = ids.has(own) ? `${own}~${row}` : own;
	ids.add(id);
	return id;
}

const unproven = (location: SourceLocation, cell: string): ParsedItem =>
	parsedProblem('bad-date', location, {
		lost: 'nothing',
		because: `“${cell.trim()}” and dates like it may be day first or month first; they were read day first`,
		hint: 'choose the order of day and month, or write dates as 2023-11-21'
	});

const noDate = (location: SourceLocation): ParsedItem =>
	parsedProblem('no-date', location, {
		lost: 'nothing',
		because: 'the row has no date',
		hint: 'fill in a date, or map the column that holds it'
	});

const duplicateId = (location: SourceLocation, id: string): ParsedItem =>
	parsedProblem('bad-value', location, {
		lost: 'field',
		because: `“${id}” is also the id of a row above; this row was given another`,
		hint: 'give each row its own id'
	});

const noLanguage = (location: SourceLocation, words: string): ParsedItem =>
	parsedProblem('bad-value', location, {
		lost: 'field',
		because: `“${words.trim()}” is not a known language; it was guessed from the words of the row`,
		hint: 'write a tag such as en, ar or ru, or the language’s English name'
	});
