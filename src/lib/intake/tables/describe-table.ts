import { columnReport, type ColumnReport } from './columns/column-report.ts';
import type { Field } from './columns/field.ts';
import { openDelimited } from './delimited/delimited.ts';
import type { ImportFile, ReadingChoices } from '../format.ts';
import { openXlsx, type XlsxProblem } from './workbook/open-xlsx.ts';
import { openJsonTable } from './json-table.ts';
import { areEnough, layoutOf } from './columns/table-layout.ts';
import type { Table, TableRow } from './table.ts';
import { isSheetHeader } from './columns/timeline-js-columns.ts';

/** How a table will be read, for a person to check and change before it is. */
export interface TableDescription {
	/** What divides its cells; null in a workbook. */
	readonly delimiter: string | null;
	/** A label of the Encoding Standard; null in a workbook. */
	readonly encoding: string | null;
	/** Of a workbook, else empty. */
	readonly sheets: readonly string[];
	readonly sheet: string | null;
	/** The names of its columns: as the header gives them, or “column 1” where it has none. */
	readonly names: readonly string[];
	/** Whether its columns are those of TimelineJS's spreadsheet, which no mapping changes. */
	readonly layout: 'statements' | 'timeline-js';
	/** Which field each column holds, guessed or chosen; null goes to `more`. */
	readonly columns: readonly (Field | null)[];
	/** A report on them: what was taken, what fits as well, what holds no field. */
	readonly report: ColumnReport;
	/** Its first rows below the header. */
	readonly rows: readonly (readonly string[])[];
	readonly problems: readonly XlsxProblem[];
}

const SHOWN = 8; // rows

/**
 * Looks at the beginning of a table as it would be imported with these choices.
 * @throws AbortError when the signal fires
 */
export async function describeTable(
	file: ImportFile,
	choices: ReadingChoices,
	signal?: AbortSignal
): Promise<TableDescription> {
	const problems: XlsxProblem[] = [];
	if (await isWorkbook(file)) {
		const opened = await openXlsx(file, choices, problems, signal);
		if (!opened) return { ...NOTHING, problems };
		const { sheets, sheet, table } = opened;
		return { ...NOTHING, sheets, sheet, problems, ...(await headOf(table, choices)) };
	}
	if (/^\s*[[{]/.test(await beginningOf(file))) {
		const opened = await openJsonTable(file, choices, signal);
		if (opened.ok) return { ...NOTHING, ...(await headOf(opened.value.table, choices)) };
	}
	const { table, delimiter, encoding } = await openDelimited(file, choices, signal);
	return { ...NOTHING, delimiter, encoding, ...(await headOf(table, choices)) };
}

const NOTHING: TableDescription = {
	...{ delimiter: null, encoding: null, sheets: [], sheet: null },
	layout: 'statements',
	report: { taken: [], alsoFit: [], kept: [] },
	...{ names: [], columns: [], rows: [], problems: [] }
};

async function headOf(table: Table, choices: ReadingChoices) {
	const sample: TableRow[] = [];
	for await (const { rows } of table.batches()) {
		sample.push(...rows);
		if (areEnough(sample)) break;
	}
	const described = layoutOf(sample, choices.columns);
	const { header, columns } = described;
	const below = sample.slice(header.rows, header.rows + SHOWN);
	const isSheet = isSheetHeader(header.names);
	const layout = isSheet ? ('timeline-js' as const) : ('statements' as const);
	return {
		...{ names: header.names, layout, columns: isSheet ? columns.map(() => null) : columns },
		report: isSheet ? NOTHING.report : columnReport(described),
		rows: below.map(({ cells }) => cells)
	};
}

const isWorkbook = async (file: ImportFile): Promise<boolean> =>
	/^(?:PK|\xd0\xcf)/.test(await beginningOf(file));

/** The first bytes of a file, a character each. */
async function beginningOf(file: ImportFile): Promise<string> {
	const reader = file.stream().getReader();
	const { value } = await reader.read();
	await reader.cancel();
	return String.fromCharCode(...(value ?? []).slice(0, 100));
}
