import { remember } from '../../../base/once-per.ts';
import type { AnchoredLane } from '../../../compare/anchored-lanes.ts';
import { dayAt } from '../../../dates/day.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { CompareLinks } from '../../../query/address/compare-links.ts';
import type { Comparison } from '../../../query/comparison/comparison.ts';
import type { GroupBy } from '../../../study/groups/grouping.ts';
import type { PriorityRow, Study } from '../../../study/study.ts';
import { colourOf, PAGE_THEME } from '../../../timeline/draw/theme.ts';
import type { LanesDrawn } from '../../../timeline/lanes/lanes-layout.ts';
import { rowBars, rowCounts } from '../../../timeline/lanes/row-bars.ts';
import type { RowInTurn } from '../../../ui/seen-first.ts';
import { neitherText } from '../../../wording/empty-text.ts';
import { groupIn } from '../../../wording/group-name.ts';
import { countedCell, type CountedCell } from '../matrix/counted-cell.ts';

/** The statements of a group on a priority, over time. */
interface BarsCell {
	/** Of its group. */
	readonly key: string;
	/** What its group is called. */
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

/** The rows of several groups on one axis, a priority each. */
export function axisLines(
	comparison: Comparison,
	{ drawn, links, messages }: { drawn: LanesDrawn; links: CompareLinks; messages: Messages }
): AxisLine[] {
	const { laneRows, rows, source } = comparison;
	const { study, compareQuery } = source;
	const { counts, tallest } = rowCounts(laneRows, drawn);
	const groups = drawn.source.lanes.map(({ group, colour }) => ({
		key: group.key,
		name: groupIn(group, study.dataset, undefined, messages),
		fill: colourOf(colour, PAGE_THEME)
	}));
	const cellsOf = (row: number): BarsCell[] => {
		const { id } = study.rows[row]!.priority;
		return groups.map((group, lane) => {
			const { key, name } = group;
			const count = laneRows[lane]!.statements[row]!;
			const isOpen =
				compareQuery.row === id && compareQuery.column === key && compareQuery.during === null;
			const linkOf = () => links.link(links.cell({ row: id, column: key }));
			const counted = countedCell({ count, name, isOpen, linkOf }, messages);
			return {
				...group,
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
		...{ key: row, width: groups.length, cells: remember(() => cellsOf(row)) }
	}));
}

/** A day 0 for every lane by itself: its document's adoption, its period's beginning, or its first statement. */
export function perLaneAnchors(
	lanes: readonly AnchoredLane[],
	groupBy: GroupBy,
	study: Study
): { name: string; anchors: string[] } | null {
	const days = lanes.map(({ group, days, spans }) => {
		if (groupBy === 'documents') {
			return study.dataset.documents.find(({ id }) => id === group.key)!.adopted;
		}
		const first = Math.min(days[0] ?? Infinity, spans[0]?.start ?? Infinity);
		const begins = group.period?.start ?? first;
		const start = Number.isFinite(begins) ? begins : first;
		return Number.isFinite(start) ? dayAt(start) : null;
	});
	if (days.length < 2 || days.some((day) => day === null)) return null;
	const name =
		groupBy === 'documents'
			? 'Days since each adoption'
			: lanes.every(({ group }) => group.period)
				? 'Days since each start'
				: 'Days since each first statement';
	return { name, anchors: days.map(String) };
}
