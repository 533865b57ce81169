import type { ParsedItem, ReadingChoices } from '../format.ts';
import { LIMITS } from '../limits.ts';
import { columnReport } from './columns/column-report.ts';
import { isCommentRow } from './columns/comment-row.ts';
import { headProblems, tooMany } from './columns/head-problems.ts';
import { statementRows, type RowReader } from './rows/statement-rows.ts';
import { areEnough, layoutOf, type TableLayout } from './columns/table-layout.ts';
import type { RowBatch, Table, TableRow } from './table.ts';
import { isSheetHeader } from './columns/timeline-js-columns.ts';
import { sheetRows } from './rows/timeline-js-rows.ts';

/** All that a table holds: a statement for each row below its header, and what was wrong. */
export async function* parsedTable(
	opened: Promise<Table>,
	choices: ReadingChoices
): AsyncGenerator<ParsedItem> {
	const table = await opened;
	const batches = table.batches()[Symbol.asyncIterator]();
	try {
		const head: RowBatch[] = [];
		const sample: TableRow[] = [];
		while (!areEnough(sample)) {
			const next = await batches.next();
			if (next.done) break;
			head.push(next.value);
			sample.push(...next.value.rows);
		}
		const layout = layoutOf(sample, choices.columns);
		const isSheet = isSheetHeader(layout.header.names);
		const reader = isSheet
			? { read: sheetRows(table, layout.header, choices), end: () => [] }
			: await statementRows(table, layout, { sample, choices });
		if (!isSheet && sample.length > 0) yield { kind: 'columns', columns: columnReport(layout) };
		// Not by `yield*`, which makes a promise more of each.
		for (const one of headProblems(table, layout, sample)) yield one;
		for (const batch of head) {
			for (const one of parsedBatch(table, batch, layout, reader.read)) yield one;
		}
		for (;;) {
			const next = await batches.next();
			if (next.done) break;
			for (const one of parsedBatch(table, next.value, layout, reader.read)) yield one;
			if ((next.value.rows[0]?.row ?? 0) > LIMITS.rows) break;
		}
		for (const one of reader.end()) yield one;
	} finally {
		await batches.return?.();
	}
}

function* parsedBatch(
	{ file }: Table,
	{ rows, problems, bytes }: RowBatch,
	{ headerRow, header }: TableLayout,
	read: RowReader
): Generator<ParsedItem> {
	for (const problem of problems) yield { kind: 'problem', problem };
	for (const row of rows) {
		if (row.row > LIMITS.rows) {
			yield tooMany(file);
			break;
		}
		if (row.row > headerRow && isRecord(row, header.names.length)) yield* read(row);
	}
	yield { kind: 'progress', bytes };
}

/** Whether a row has words, and is not a comment between the rows of a table. */
const isRecord = ({ cells }: TableRow, columns: number): boolean =>
	cells.some((cell) => cell.trim() !== '') &&
	!(columns > 1 && isCommentRow(cells) && cells.slice(1).every((cell) => cell.trim() === ''));
