import type { FilterMask } from './filter-mask.ts';
import type { StatementColumns } from './statement-columns.ts';

/** Whether the link in a slot is of a state and a relation that are wanted, to a row that counts. */
export const countsAt = (
	{ wanted, rows }: FilterMask,
	{ codes, linkRows }: StatementColumns,
	slot: number
): boolean => (wanted[codes[slot]!]! & rows[linkRows[slot]!]!) === 1;
