import { remember } from '../../../base/remember.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { CompareLinks } from '../../../query/address/compare-links.ts';
import type { Comparison } from '../../../query/comparison/comparison.ts';
import type { PriorityRow } from '../../../study/study.ts';
import { colourOf, PAGE_THEME } from '../../../timeline/draw/theme.ts';
import type { LanesDrawn } from '../../../timeline/lanes/lanes-layout.ts';
import { rowBars } from '../../../timeline/lanes/row-bars.ts';
import { rowCounts } from '../../../timeline/lanes/row-counts.ts';
import type { RowInTurn } from '../../../ui/seen-first.ts';
import { neitherText } from '../../../wording/empty-text.ts';
import { groupIn } from '../../../wording/group-name.ts';
import { countedCell, type CountedCell } from '../matrix/counted-cell.ts';

/** The statements of a side on a priority, over time. */
interface BarsCell {
	/** Of its side. */
	readonly key: string;
	/** What its side is called. */
	readonly name: string;
	readonly fill: string;
	/** Path data. */
	readonly bars: string;
	/** How many there are, or why there are none, which is said to who does not see the bars. */
	readonly counted: CountedCell;
}

interface AxisLine extends RowInTurn, PriorityRow {
	/** What its cells show, worked out when it is shown. */
	readonly cells: () => readonly BarsCell[];
}

/** The rows of several sides on one axis, a priority each. */
export function axisLines(
	comparison: Comparison,
	{ drawn, links, messages }: { drawn: LanesDrawn; links: CompareLinks; messages: Messages }
): AxisLine[] {
	const { laneRows, rows, source } = comparison;
	const { study, compareQuery } = source;
	const { counts, tallest } = rowCounts(laneRows, drawn);
	const sides = drawn.source.lanes.map(({ group, colour }) => ({
		key: group.key,
		name: groupIn(group, study.dataset, undefined, messages),
		fill: colourOf(colour, PAGE_THEME)
	}));
	const cellsOf = (row: number): BarsCell[] => {
		const { id } = study.rows[row]!.priority;
		return sides.map((side, lane) => {
			const { key, name } = side;
			const count = laneRows[lane]!.statements[row]!;
			const isOpen =
				compareQuery.row === id && compareQuery.column === key && compareQuery.during === null;
			const linkOf = () => links.link(links.cell({ row: id, column: key }));
			const counted = countedCell({ count, name, isOpen, linkOf }, messages);
			return {
				...side,
				bars: rowBars(counts[lane]![row]!, drawn.bins, drawn.window, tallest),
				counted:
					count > 0
						? counted
						: { ...counted, label: `0, ${neitherText(row, comparison, messages)}` }
			};
		});
	};
	return rows.map(({ row }) => ({
		...study.rows[row]!,
		...{ key: row, width: sides.length, cells: remember(() => cellsOf(row)) }
	}));
}
