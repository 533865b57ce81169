import { formatCount } from '../../base/words.ts';
import type { Group } from '../../study/groups/grouping.ts';
import { cellOf, partsOf, shareOf } from '../../compare/matrix.ts';
import { rowsWithin, shadeStep } from '../../compare/cell.ts';
import { compareMessagesIn } from '../../messages/compare-messages-in.ts';
import { say } from '../../messages/say.ts';
import { coverageSheet } from './coverage-sheet.ts';
import { documentSheet } from './document-sheet.ts';
import { distanceNotes, dumbbellSheet } from './dumbbell-sheet.ts';
import { addressedText } from '../../wording/addressed-text.ts';
import { MOST_TOGETHER } from '../../query/comparison/compared-groups.ts';
import { rowName } from '../../wording/row-name.ts';
import type { Comparison } from '../../query/comparison/comparison.ts';
import { shownInComparison } from '../../query/shown-in.ts';
import { shownText } from '../../wording/shown-text.ts';
import { attentionText } from '../../wording/view-text.ts';
import { emptyText, neitherText } from '../../wording/empty-text.ts';
import { percent } from '../../wording/shares-text.ts';
import { quotesOf } from '../../query/quotes.ts';
import { groupLabel } from '../../wording/group-name.ts';
import type { Sheet, SheetCell, SheetHead, SheetRow, SheetTable as Table } from './sheet.ts';
import { cellText, PARTS_NOTE, plainHead, underHeadings } from './sheet-parts.ts';
import { ENGLISH } from '../../messages/english.ts';

/** What a comparison counts, in words. */
export const aboutOf = (comparison: Comparison): string =>
	shownText(shownInComparison(comparison), ENGLISH);

/** A comparison as a table for a picture; null where it is drawn as lanes. */
export function sheetOf(comparison: Comparison): Sheet | null {
	const { study, compareQuery } = comparison.source;
	const sheet = { title: study.dataset.title, about: aboutOf(comparison) };
	switch (compareQuery.show) {
		case 'matrix':
			return { ...sheet, ...matrixSheet(comparison) };
		case 'coverage':
			return { ...sheet, ...coverageSheet(comparison) };
		case 'attention':
			return { ...sheet, ...(dumbbellSheet(comparison) ?? attentionSheet(comparison)) };
		case 'documents':
			return { ...sheet, ...documentSheet(comparison) };
		case 'axis':
			return null;
	}
}

function headOf(group: Group, { source, colourOf }: Comparison): SheetHead {
	const { name, about } = groupLabel(group, source.study.dataset);
	return { label: name, about, colour: colourOf(group) };
}

function matrixSheet(comparison: Comparison): Table {
	const { matrix, uncounted, rowsSorted, isMixed, source, cells, mask, largestShare, compared } =
		comparison;
	const { study, compareQuery } = source;
	const isOfRelations = compared.groupBy === 'relations';
	const evidence = cells === 'evidence' ? comparison.evidenceOf(null) : [];
	const opened = Array.isArray(evidence) ? evidence : [];
	const cell = (row: number, group: number): SheetCell => {
		const count = cellOf(matrix, row, group);
		const isPriority = row < study.rows.length;
		if (count === 0) {
			return { kind: 'empty', text: isPriority ? emptyText(uncounted(row, group)) : 'none' };
		}
		const share = shareOf(matrix, row, group, compareQuery.share);
		const one = isPriority ? opened[group] : null;
		const quotes = one ? quotesOf(one, rowsWithin(row, study), study, mask) : [];
		return {
			kind: 'count',
			text: cells === 'shares' ? percent(share) : formatCount(count),
			step: shadeStep(share, largestShare),
			parts:
				isPriority && cells !== 'evidence' && !isOfRelations ? partsOf(matrix, row, group) : null,
			words: quotes
				.map(({ exact, relation, status }) =>
					[`“${exact}” ${relation}`, status === 'accepted' ? null : status]
						.filter(Boolean)
						.join(', ')
				)
				.join(' ')
		};
	};
	const rowOf = (row: number, head: string, depth: number): SheetRow => ({
		head,
		depth,
		cells: [
			...matrix.groups.map((_, group) => cell(row, group)),
			cellText(formatCount(matrix.rowTotals[row]!))
		]
	});
	const unlinked = matrix.rows - 1;
	return {
		heads: [...matrix.groups.map((group) => headOf(group, comparison)), plainHead('Total')],
		rows: [
			...(isMixed
				? rowsSorted.map(({ row }) => rowOf(row, rowName(row, study), 0))
				: underHeadings(rowsSorted, study, ({ row }) =>
						rowOf(row, rowName(row, study), study.rows[row]!.depth)
					)),
			...(matrix.rowTotals[unlinked]! > 0 ? [rowOf(unlinked, 'No link counted', 0)] : []),
			{
				head: 'Statements',
				depth: 0,
				cells: [...matrix.groupTotals, matrix.total].map((count) => cellText(formatCount(count)))
			}
		],
		notes: [
			say(ENGLISH, compareMessagesIn(ENGLISH).shades[compareQuery.share], {
				largest: percent(largestShare)
			}),
			...keyNotes(!isOfRelations && cells !== 'evidence'),
			...(matrix.groups.length > MOST_TOGETHER ? [] : addressedNotes(comparison))
		]
	};
}

/** What is hatched, and the symbols of the relations. */
const keyNotes = (hasParts: boolean): string[] => [
	compareMessagesIn(ENGLISH).hatched,
	...(hasParts ? [PARTS_NOTE] : [])
];

function addressedNotes(comparison: Comparison): string[] {
	const { matrix, uncountedOfAll, addressed, source } = comparison;
	if (matrix.groups.length < 2) return [];
	const isSilent = (row: number) => uncountedOfAll(row, null).held === 0;
	return addressed.map(({ by, rows }) => {
		const about = (row: number) =>
			by.length > 0 || isSilent(row) ? '' : ` (${neitherText(row, comparison)})`;
		const names = rows.map((row) => rowName(row, source.study) + about(row)).join('; ');
		return `${addressedText({ by }, matrix.groups, source.study.dataset)}: ${names || 'nothing'}.`;
	});
}

function attentionSheet(comparison: Comparison): Table {
	const { attention, rows, source } = comparison;
	const { study } = source;
	return {
		heads: attention.map(({ group }) => headOf(group, comparison)),
		rows: [
			...underHeadings(rows, study, ({ row }) => ({
				head: rowName(row, study),
				depth: study.rows[row]!.depth,
				cells: attention.map(({ links, total }, group): SheetCell => {
					const share = links[row]! / total;
					return links[row]! > 0
						? { kind: 'bar', text: percent(share), share }
						: { kind: 'empty', text: attentionText(row, group, comparison) };
				})
			})),
			{
				head: 'Links',
				depth: 0,
				cells: attention.map(({ total }) => cellText(formatCount(total)))
			}
		],
		notes: distanceNotes(comparison)
	};
}
