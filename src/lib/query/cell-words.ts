import { isolated } from '../base/isolated.ts';
import { labelOf } from '../dates/label.ts';
import { isPlaceable } from '../dates/when.ts';
import { rowName } from '../wording/row-name.ts';
import { sideLanguage, sideName } from '../wording/side-name.ts';
import type { Comparison } from './comparison.ts';
import { ENGLISH } from '../words/english.ts';

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
		const shown = side.division.sides[side.side]!;
		const language = sideLanguage(shown, study.dataset);
		parts.push({ words: isolated(sideName(shown, study.dataset)), language });
	}
	if (comparing.during && isPlaceable(comparing.during)) {
		parts.push({ words: labelOf(comparing.during, ENGLISH.dates, 'short') });
	}
	return parts.length > 0 ? parts : [{ words: 'All statements shown' }];
}
