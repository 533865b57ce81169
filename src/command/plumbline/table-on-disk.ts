import { pluralize } from '#lib/base/words.ts';
import { openDelimited } from '#lib/intake/tables/delimited/delimited.ts';
import type { TableRow } from '#lib/intake/tables/table.ts';
import { formatProblem } from '#lib/intake/format-problem.ts';
import { Unusable, type Console } from './command.ts';
import { fileOnDisk } from './file-on-disk.ts';
import { reportFirst } from './report-first.ts';

/** A row of a table: its number, counted from 1 with the header, and its cells by the names of their columns. */
export interface NamedRow {
	readonly row: number;
	readonly cells: Readonly<Record<string, string>>;
}

/**
 * Reads delimited text with a header. What is wrong with a row is reported, and the rest goes on; blank rows
 * are passed over.
 * @param needed columns that must be there
 * @throws Unusable where one of them is not
 */
export async function tableOnDisk(
	path: string,
	needed: readonly string[],
	console: Console
): Promise<NamedRow[]> {
	const { table } = await openDelimited(await fileOnDisk(path), {}, console.signal);
	let header: readonly string[] | null = null;
	const rows: NamedRow[] = [];
	const problems: string[] = [];
	for await (const batch of table.batches()) {
		problems.push(...batch.problems.map(formatProblem));
		for (const row of batch.rows) {
			if (row.cells.every((cell) => cell.trim() === '')) continue;
			if (!header) header = row.cells.map((name) => name.trim().toLowerCase());
			else {
				if (isTooWide(row, header)) problems.push(tooWide(path, row, header));
				const cells = header.map((name, at) => [name, row.cells[at] ?? ''] as const);
				rows.push({ row: row.row, cells: Object.fromEntries(cells) });
			}
		}
	}
	const missing = needed.filter((name) => !header?.includes(name));
	if (missing.length > 0) {
		throw new Unusable(
			`${path} has no column ${missing.map((name) => `“${name}”`).join(' and ')}; its first row must name ${needed.join(', ')}`
		);
	}
	reportFirst(problems, console);
	return rows;
}

const isTooWide = ({ cells }: TableRow, header: readonly string[]): boolean =>
	cells.slice(header.length).some((cell) => cell.trim() !== '');

const tooWide = (path: string, { row, width }: TableRow, header: readonly string[]): string =>
	`${path}, row ${row}: it has ${pluralize(width, 'cell')} for ${pluralize(header.length, 'column')}, so the last were skipped; put text that contains the delimiter in quotation marks`;
