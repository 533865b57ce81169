import type { Study } from '../../compare/study.ts';
import { labelOf } from '../../dates/label.ts';
import { isPlaceable } from '../../dates/when.ts';
import type { Comparison } from './comparison.svelte.ts';
import { ENGLISH } from '../../words/english.ts';

/** A priority by its number and title: “4 Reconciliation, Palestinian question”. */
export function rowName(row: number, { rows }: Pick<Study, 'rows'>): string {
	const { number, title } = rows[row]!.priority;
	return `${number} ${title}`;
}

/** What the open cell counts, in words: the priority, the side, and the days. */
export function cellWords(comparison: Comparison): string {
	const { study, comparing } = comparison.source;
	const row = comparison.rowOf(comparing.row);
	const side = comparing.column === null ? null : comparison.sideOf(comparing.column);
	const parts = [
		row === null ? null : row === study.rows.length ? 'No link counted' : rowName(row, study),
		side && side.division.sides[side.side]!.label,
		comparing.during &&
			isPlaceable(comparing.during) &&
			labelOf(comparing.during, ENGLISH.dates, 'short')
	];
	return parts.filter(Boolean).join(' · ') || 'All statements shown';
}
