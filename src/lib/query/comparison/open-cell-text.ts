import { isolated } from '../../base/words.ts';
import { labelOf } from '../../dates/label.ts';
import { isOnTimeAxis } from '../../dates/when.ts';
import { rowName } from '../../wording/row-name.ts';
import { groupLanguage, groupName } from '../../wording/group-name.ts';
import type { PriorityId } from '../../model/ids.ts';
import type { PolicyDocument } from '../../model/policy-document.ts';
import { isTotal } from '../../compare/document-matrix.ts';
import { UNLINKED_ROW } from '../address/compare-query.ts';
import type { Comparison } from './comparison.ts';
import { cellOf } from './document-comparison.ts';
import { ENGLISH } from '../../messages/english.ts';

/** A part of what a cell counts, in words. */
interface CellPart {
	readonly words: string;
	/** Of what the dataset says; undefined where the interface does. */
	readonly language?: string | undefined;
}

/** What the open cell counts, in words: the priority, the group, and the days. */
export const cellText = (comparison: Comparison): string =>
	cellParts(comparison)
		.map(({ words }) => words)
		.join(' · ');

/** The same in its parts, each with its language. */
export function cellParts(comparison: Comparison): CellPart[] {
	const { study, compareQuery } = comparison.source;
	if (compareQuery.show === 'documents') return betweenParts(comparison);
	const row = comparison.rowOf(compareQuery.row);
	const group = compareQuery.column === null ? null : comparison.groupOf(compareQuery.column);
	const parts: CellPart[] = [];
	if (row === study.rows.length) parts.push({ words: 'No link counted' });
	else if (row !== null) {
		parts.push({ words: rowName(row, study), language: study.rows[row]!.document.language });
	}
	if (group) {
		const shown = group.grouping.groups[group.group]!;
		const language = groupLanguage(shown, study.dataset);
		parts.push({ words: isolated(groupName(shown, study.dataset)), language });
	}
	if (compareQuery.during && isOnTimeAxis(compareQuery.during)) {
		parts.push({ words: labelOf(compareQuery.during, ENGLISH.dates, 'short') });
	}
	return parts.length > 0 ? parts : [{ words: 'All statements shown' }];
}

/** A cell of two documents: a priority of each, nothing of one, or anything; of a total, its priority alone. */
function betweenParts({ source, documents }: Comparison): CellPart[] {
	const { study, compareQuery } = source;
	if (!documents.pair) return [];
	const { row, column } = compareQuery;
	const cell = cellOf(row, column, study, documents.pair);
	const part = (key: string | null, { title, language }: PolicyDocument): CellPart => {
		if (key === null) return { words: isolated(title), language };
		if (key === UNLINKED_ROW) return { words: `No priority of ${isolated(title)}` };
		const row = study.rowOf.get(key as PriorityId);
		return row === undefined ? { words: key } : { words: rowName(row, study), language };
	};
	const parts = [
		{ key: row, document: documents.down },
		{ key: column, document: documents.across }
	];
	const shownParts = cell && isTotal(cell) ? parts.filter(({ key }) => key !== null) : parts;
	return shownParts.map(({ key, document }) => part(key, document));
}
