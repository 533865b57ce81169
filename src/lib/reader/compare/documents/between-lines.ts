import { remember } from '../../../base/once-per.ts';
import { betweenOf, type DocumentMatrix } from '../../../compare/document-matrix.ts';
import { shadeStep } from '../../../compare/cell.ts';
import { compareMessagesIn } from '../../../messages/compare-messages-in.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { CompareLinks } from '../../../query/address/compare-links.ts';
import { type CompareQuery, UNLINKED_ROW } from '../../../query/address/compare-query.ts';
import type { DocumentComparison } from '../../../query/comparison/document-comparison.ts';
import type { PriorityRow } from '../../../study/study.ts';
import type { RowInTurn } from '../../../ui/seen-first.ts';
import { emptyText } from '../../../wording/empty-text.ts';
import { countedCell, type CountedCell } from '../matrix/counted-cell.ts';
import { totalCell } from '../matrix/matrix-lines.ts';

/** The statements that bear on a priority of each of two documents. */
interface BetweenCell {
	/** Of the priority across. */
	readonly row: number;
	/** What that is called. */
	readonly name: string;
	/** Of the ramp: 0 where it is empty. */
	readonly shade: number;
	readonly counted: CountedCell;
}

interface BetweenLine extends RowInTurn, PriorityRow {
	/** What its cells say, worked out when it is shown. */
	readonly content: () => {
		readonly cells: readonly BetweenCell[];
		/** Its statements that bear on nothing across, and all. */
		readonly alone: CountedCell;
		readonly total: CountedCell;
	};
}

/** What the table of two documents is drawn with. */
interface BetweenDrawing {
	readonly compareQuery: CompareQuery;
	readonly links: CompareLinks;
	readonly messages: Messages;
}

/** The lines of a table of two documents, a priority each of the one that stands down. */
export function betweenLines(
	{ study, matrix, uncounted }: DocumentComparison,
	drawing: BetweenDrawing
): BetweenLine[] {
	const { compareQuery, links, messages } = drawing;
	const compareMessages = compareMessagesIn(messages);
	const largest = largestOf(matrix);
	const cellAt = (at: number, to: number): BetweenCell => {
		const [down, across] = [matrix.down[at]!, matrix.across[to]!];
		const { id, number } = study.rows[down.row]!.priority;
		const column = study.rows[across.row]!.priority;
		const count = betweenOf(matrix, at, to);
		return {
			...{ row: across.row, name: `${column.number} ${column.title}` },
			shade: count > 0 ? shadeStep(count, largest) : 0,
			counted: countedCell(
				{
					...{ count, name: `${number}, ${column.number}` },
					isOpen: isOpenIn(compareQuery, id, column.id),
					linkOf: () => links.link(links.cell({ row: id, column: column.id })),
					whyOf: () => emptyText(uncounted(at, to), messages)
				},
				messages
			)
		};
	};
	return matrix.down.map((line, at) => {
		const { id } = study.rows[line.row]!.priority;
		const ends = {
			alone: [id, UNLINKED_ROW, compareMessages.noneOfThese],
			all: [id, null, compareMessages.total]
		} as const;
		return {
			...{ ...study.rows[line.row]!, key: line.row, width: matrix.across.length },
			content: remember(() => ({
				cells: matrix.across.map((_, to) => cellAt(at, to)),
				alone: endCell(line.alone, ends.alone, drawing),
				total: endCell(line.statements, ends.all, drawing)
			}))
		};
	});
}

/** The largest number of a cell. */
export const largestOf = ({ counts }: DocumentMatrix): number =>
	counts.reduce((most, one) => Math.max(most, one), 0);

/** A plain total of a line or column, by what it opens. */
export const endCell = (
	count: number,
	[row, column, name]: readonly [row: string | null, column: string | null, name: string],
	{ compareQuery, links, messages }: BetweenDrawing
): CountedCell => {
	const cell = { ...(row !== null && { row }), ...(column !== null && { column }) };
	return {
		...totalCell(count, cell, name, links, messages),
		isOpen: isOpenIn(compareQuery, row, column)
	};
};

const isOpenIn = (compareQuery: CompareQuery, row: string | null, column: string | null) =>
	compareQuery.row === row && compareQuery.column === column;
