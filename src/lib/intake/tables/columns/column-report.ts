import { datePartsOf } from './date-in-parts.ts';
import type { Field } from './field.ts';
import type { TableLayout } from './table-layout.ts';

/** Which column of a table was taken for what, for a person to check. */
export interface ColumnReport {
	readonly taken: readonly { readonly column: string; readonly field: Field }[];
	/** Columns that hold no field, and could hold one that another was taken for. */
	readonly alsoFit: readonly { readonly column: string; readonly field: Field }[];
	/** The other columns that hold no field. */
	readonly kept: readonly string[];
}

/** What is reported of a table’s columns. */
export function columnReport({ header, columns, alsoFit }: TableLayout): ColumnReport {
	const pairs = (fields: TableLayout['columns']) =>
		header.names.flatMap((column, at) => {
			const field = fields[at] ?? null;
			return field === null ? [] : [{ column, field }];
		});
	const parts = datePartsOf(header.names, columns);
	const [month, day] = parts === null ? [-1, -1] : [parts.month, parts.day];
	const whole = columns.map((field, at) => (at === month || at === day ? 'date' : field));
	return {
		taken: pairs(whole),
		alsoFit: pairs(alsoFit),
		kept: header.names.filter((_, at) => (whole[at] ?? alsoFit[at] ?? null) === null)
	};
}
