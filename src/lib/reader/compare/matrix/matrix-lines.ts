import { lastOf } from '../../../base/sequences.ts';
import { remember } from '../../../base/once-per.ts';
import { rowsWithin, shadeStep } from '../../../compare/cell.ts';
import { cellOf, partsOf, shareOf } from '../../../compare/matrix.ts';
import { spreadInMatrix } from '../../../compare/rows.ts';
import { compareMessagesIn } from '../../../messages/compare-messages-in.ts';
import type { Messages } from '../../../messages/messages.ts';
import { say } from '../../../messages/say.ts';
import type { PolicyDocument, Priority } from '../../../model/policy-document.ts';
import type { CellName, CompareLinks } from '../../../query/address/compare-links.ts';
import { UNLINKED_ROW } from '../../../query/address/compare-query.ts';
import type { Comparison } from '../../../query/comparison/comparison.ts';
import { type CellQuote, quotesOf } from '../../../query/quotes.ts';
import type { StatementDetail } from '../../../query/statement-detail.ts';
import type { partsPathOnce } from '../../../timeline/draw/parts-bar.ts';
import type { RowInTurn } from '../../../ui/seen-first.ts';
import { emptyText } from '../../../wording/empty-text.ts';
import { groupIn } from '../../../wording/group-name.ts';
import { partsTextOnce, percent } from '../../../wording/shares-text.ts';
import { countedCell, type CountedCell } from './counted-cell.ts';

/** A cell of the matrix. */
interface MatrixCell {
	/** Of its group. */
	readonly key: string;
	/** What its group is called. */
	readonly name: string;
	/** Of the ramp: 0 where it is empty. */
	readonly shade: number;
	readonly counted: CountedCell;
	/** The words that are its evidence, where cells show it. */
	readonly quotes: readonly CellQuote[];
}

/** A line of the matrix: a priority, or the statements without a link. */
interface MatrixLine extends RowInTurn {
	readonly row: number;
	/** As an address writes it. */
	readonly key: string;
	readonly priority: Priority | null;
	readonly document: PolicyDocument | null;
	readonly depth: number;
	readonly fold: 'none' | 'open' | 'folded';
	/** What its cells say, worked out when it is shown. */
	readonly content: () => LineCells;
}

interface LineCells {
	readonly cells: readonly MatrixCell[];
	readonly total: CountedCell;
	/** How far the groups are apart on it: the largest share of one less the smallest. */
	readonly spread: number;
}

const ROOMY = 6; // groups: with more, an empty cell has no room for words

/** Whether an empty cell beside so many groups has room for words. */
export const isRoomy = (groups: number): boolean => groups <= ROOMY;

/** What the matrix is drawn with. */
interface MatrixDrawing {
	readonly links: CompareLinks;
	readonly messages: Messages;
	/** The statement of each group with its words, where cells show evidence; null where they do not. */
	readonly evidence: readonly (StatementDetail | null)[] | null;
	readonly barOf: ReturnType<typeof partsPathOnce>;
}

/** The lines of the matrix. */
export function matrixLines(comparison: Comparison, drawing: MatrixDrawing): MatrixLine[] {
	const { matrix, rowsSorted, isMixed, source } = comparison;
	const cellsOf = cellsIn(comparison, drawing);
	const priorities = rowsSorted.map(({ row, fold }) => {
		const { priority, document, depth } = source.study.rows[row]!;
		return { row, key: priority.id, priority, document, depth: isMixed ? 0 : depth, fold };
	});
	const unlinked = {
		...{ row: matrix.rows - 1, key: UNLINKED_ROW, priority: null, document: null },
		...{ depth: 0, fold: 'none' as const }
	};
	const lines = lastOf(matrix.rowTotals)! > 0 ? [...priorities, unlinked] : priorities;
	return lines.map((line) => ({
		...{ ...line, width: matrix.groups.length },
		content: remember(() => cellsOf(line.row, line.key))
	}));
}

function cellsIn(
	comparison: Comparison,
	{ links, messages, evidence, barOf }: MatrixDrawing
): (row: number, key: string) => LineCells {
	const { matrix, mask, cells, uncounted, largestShare, source } = comparison;
	const { study, compareQuery } = source;
	const { share } = compareQuery;
	const compareMessages = compareMessagesIn(messages);
	const names = matrix.groups.map((group) => groupIn(group, study.dataset, undefined, messages));
	const hasParts = hasPartsIn(comparison);
	const isOpen = isOpenIn(comparison);
	const textOf = partsTextOnce(messages);
	const relationParts = (row: number, group: number) => {
		const counts = partsOf(matrix, row, group);
		return { text: textOf(counts), bar: barOf(counts) };
	};
	const cellAt = (row: number, rowKey: string, group: number): MatrixCell => {
		const { key } = matrix.groups[group]!;
		const name = names[group]!;
		const count = cellOf(matrix, row, group);
		const own = shareOf(matrix, row, group, share);
		const isPriority = row < study.rows.length;
		const detail = evidence?.[group] ?? null;
		const counted = countedCell(
			{
				...{ count, name, isOpen: isOpen(rowKey, key), isRoomy: isRoomy(names.length) },
				linkOf: () => links.link(links.cell({ row: rowKey, column: key })),
				text: cells === 'shares' ? percent(own) : undefined,
				about: say(messages, compareMessages.ofShare[share], { share: percent(own) }),
				whyOf: isPriority ? () => emptyText(uncounted(row, group), messages) : null,
				partsOf: hasParts && isPriority && !detail ? () => relationParts(row, group) : null
			},
			messages
		);
		const quotes = detail ? quotesOf(detail, rowsWithin(row, study), study, mask) : [];
		return { key, name, shade: count > 0 ? shadeStep(own, largestShare) : 0, counted, quotes };
	};
	return (row, key) => ({
		cells: names.map((_, group) => cellAt(row, key, group)),
		total: totalCell(matrix.rowTotals[row]!, { row: key }, compareMessages.total, links, messages),
		spread: spreadInMatrix(matrix, row)
	});
}

/** Whether cells show their parts by relation, which columns of relations tell by themselves. */
export const hasPartsIn = ({ compared }: Comparison): boolean => compared.groupBy !== 'relations';

/** Whether a cell is the one that is open, by its row and its column; null of either for all. */
export const isOpenIn =
	({ source: { compareQuery } }: Comparison) =>
	(row: string | null, column: string | null): boolean =>
		compareQuery.row === row && compareQuery.column === column && compareQuery.during === null;

/** A plain total. */
export const totalCell = (
	count: number,
	cell: CellName,
	name: string,
	links: CompareLinks,
	messages: Messages
): CountedCell =>
	countedCell({ count, linkOf: () => links.link(links.cell(cell)), name }, messages);
