import type { Field } from './field.ts';
import type { TableLayout } from './table-layout.ts';

/** Which column of a table was taken for what, for a person to check. */
export interface ColumnsTold {
	readonly taken: readonly { readonly column: string; readonly field: Field }[];
	/** Columns that hold no field, and could hold one that another was taken for. */
	readonly alsoFit: readonly { readonly column: string; readonly field: Field }[];
	/** The other columns that hold no field. */
	readonly kept: readonly string[];
}

/** What is told of a table’s columns. */
export function columnsTold({ header, columns, alsoFit }: TableLayout): ColumnsTold {
	const pairs = (fields: TableLayout['columns']) =>
		header.names.flatMap((column, at) => {
			const field = fields[at] ?? null;
			return field === null ? [] : [{ column, field }];
		});
	return {
		taken: pairs(columns),
		alsoFit: pairs(alsoFit),
		kept: header.names.filter((_, at) => (columns[at] ?? alsoFit[at] ?? null) === null)
	};
}
