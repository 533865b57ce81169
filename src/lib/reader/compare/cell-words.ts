import { isolated } from '../../base/isolated.ts';
import type { Study } from '../../compare/study.ts';
import { labelOf } from '../../dates/label.ts';
import { isPlaceable } from '../../dates/when.ts';
import type { Comparison } from './comparison.svelte.ts';
import { sideLanguage } from './side-language.ts';
import { ENGLISH } from '../../words/english.ts';

/** A priority by its number and title: “4 Reconciliation, Palestinian question”. */
export function rowName(row: number, { rows }: Pick<Study, 'rows'>): string {
	const { number, title } = rows[row]!.priority;
	return `${number} ${isolated(title)}`;
}

/** A part of what a cell counts, in words. */
interface CellPart {
	readonly words: string;
	/** Of what the dataset says; undefined where the interface does. */
	readonly language?: string | undefined;
}

/** What the open cell counts, in words: the priority, the side, and the days. */
export const cellWords = (comparison: Comparison): string =>
	cellParts(comparison)
		.map(({ words }) => words)
		.join(' · ');

/** The same in its parts, each with its language. */
export function cellParts(comparison: Comparison): CellPart[] {
	const { study, comparing } = comparison.source;
	const row = comparison.rowOf(comparing.row);
	const side = comparing.column === null ? null : comparison.sideOf(comparing.column);
	const parts: CellPart[] = [];
	if (row === study.rows.length) parts.push({ words: 'No link counted' });
	else if (row !== null) {
		parts.push({ words: rowName(row, study), language: study.rows[row]!.document.language });
	}
	if (side) {
		const { across, sides } = side.division;
		const { key, label } = sides[side.side]!;
		const language = sideLanguage({ key }, across, study.dataset);
		parts.push({ words: isolated(label), language });
	}
	if (comparing.during && isPlaceable(comparing.during)) {
		parts.push({ words: labelOf(comparing.during, ENGLISH.dates, 'short') });
	}
	return parts.length > 0 ? parts : [{ words: 'All statements shown' }];
}
