import { counted } from '../../base/counted.ts';
import { grouped } from '../../base/grouped.ts';
import { foundProblem } from '../found-problem.ts';
import type { Found, ReadingChoices } from '../format.ts';
import { LIMITS } from '../limits.ts';
import { statementRows, type RowReader } from './statement-rows.ts';
import { isTooWide, layoutOf, type TableLayout } from './table-layout.ts';
import type { RowBatch, Table, TableRow } from './table.ts';
import { isSheetHeader } from '../timelines/timeline-js-columns.ts';
import { sheetRows } from '../timelines/timeline-js-rows.ts';

const SAMPLE = 200; // rows, by which the layout is guessed

/** All that a table holds: a statement for each row below its header, and what was wrong. */
export async function* tableFound(
	opened: Promise<Table>,
	choices: ReadingChoices
): AsyncGenerator<Found> {
	const table = await opened;
	const batches = table.batches()[Symbol.asyncIterator]();
	try {
		const head: RowBatch[] = [];
		let rows = 0;
		while (rows < SAMPLE) {
			const next = await batches.next();
			if (next.done) break;
			head.push(next.value);
			rows += next.value.rows.length;
		}
		const sample = head.flatMap((batch) => batch.rows);
		const layout = layoutOf(sample, choices);
		const read = await readerOf(table, layout, sample, choices);
		// Not by `yield*`, which makes a promise more of each.
		for (const one of headProblems(table, layout, sample)) yield one;
		for (const batch of head) {
			for (const one of batchFound(table, batch, layout, read)) yield one;
		}
		for (;;) {
			const next = await batches.next();
			if (next.done) return;
			for (const one of batchFound(table, next.value, layout, read)) yield one;
			if ((next.value.rows[0]?.row ?? 0) > LIMITS.rows) return;
		}
	} finally {
		await batches.return?.();
	}
}

const readerOf = async (
	table: Table,
	layout: TableLayout,
	sample: readonly TableRow[],
	choices: ReadingChoices
): Promise<RowReader> =>
	isSheetHeader(layout.header.names)
		? sheetRows(table, layout.header, choices)
		: statementRows(table, layout, { sample, choices });

function* batchFound(
	{ file }: Table,
	{ rows, problems, bytes }: RowBatch,
	{ headerRow }: TableLayout,
	read: RowReader
): Generator<Found> {
	for (const problem of problems) yield { kind: 'problem', problem };
	for (const row of rows) {
		if (row.row > LIMITS.rows) {
			yield tooMany(file);
			break;
		}
		if (row.row > headerRow && row.cells.some((cell) => cell.trim() !== '')) yield* read(row);
	}
	yield { kind: 'progress', bytes };
}

function* headProblems(
	{ file, part }: Table,
	layout: TableLayout,
	sample: readonly TableRow[]
): Generator<Found> {
	const place = { file, ...(part !== null && { part }) };
	for (const { row, cells } of sample.slice(0, Math.max(0, layout.header.rows - 1))) {
		const words = cells.filter((cell) => cell.trim() !== '').join(' · ');
		if (words === '' || /^sep=.$/.test(words)) continue;
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

const tooMany = (file: string): Found =>
	foundProblem(
		'too-large',
		{ file, row: LIMITS.rows + 1 },
		{
			lost: 'file',
			because: `the table goes on; up to ${grouped(LIMITS.rows)} rows are read`,
			hint: 'divide it into several files'
		}
	);
