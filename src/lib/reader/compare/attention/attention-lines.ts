import { remember } from '../../../base/once-per.ts';
import type { Messages } from '../../../messages/messages.ts';
import { say } from '../../../messages/say.ts';
import type { CompareLinks, FigureLink } from '../../../query/address/compare-links.ts';
import type { Comparison } from '../../../query/comparison/comparison.ts';
import type { PriorityRow } from '../../../study/study.ts';
import type { RowInTurn } from '../../../ui/seen-first.ts';
import { attentionText } from '../../../wording/view-text.ts';
import { groupIn, groupName } from '../../../wording/group-name.ts';
import { percent } from '../../../wording/shares-text.ts';
import { ownColour } from '../own-colour.ts';

/** The share that a priority has of the links of a group. */
interface ShareCell {
	/** Of its group. */
	readonly key: string;
	/** What its group is called. */
	readonly name: string;
	readonly colour: string;
	/** To what it counts; null where that is nothing. */
	readonly link: FigureLink | null;
	readonly isOpen: boolean;
	/** 0 to 1, of three places. */
	readonly share: number;
	readonly shown: string;
	/** The same in whole words, or why there is nothing. */
	readonly label: string;
}

interface AttentionLine extends RowInTurn, PriorityRow {
	/** What its cells say, worked out when it is shown. */
	readonly cells: () => readonly ShareCell[];
}

/** The lines of a table of attention, a priority each. */
export function attentionLines(
	comparison: Comparison,
	links: CompareLinks,
	messages: Messages
): AttentionLine[] {
	const { attention, matrix, uncounted, rows, source } = comparison;
	const { study, compareQuery } = source;
	const groups = attention.map((one) => ({
		...one,
		name: groupIn(one.group, study.dataset, undefined, messages),
		shortName: groupName(one.group, study.dataset, messages),
		colour: ownColour(comparison.colourOf(one.group)) ?? 'var(--plumbline-many)'
	}));
	const cellsOf = (row: number): ShareCell[] => {
		const { id, priorities } = study.rows[row]!.priority;
		// Its sub-points have links of their own.
		const alone = priorities.length > 0 && { alone: 'yes' as const };
		return groups.map(({ group: { key }, name, shortName, colour, total, links: counts }, at) => {
			const count = counts[row]!;
			const isOpen = compareQuery.row === id && compareQuery.column === key;
			const common = { key, name: shortName, colour, isOpen };
			return count > 0
				? {
						...common,
						link: links.link(links.cell({ row: id, ...alone, column: key })),
						share: Math.round((count / total) * 1000) / 1000,
						shown: percent(count / total),
						label: `${name}: ${say(messages, messages.links, { count })}`
					}
				: {
						...{ ...common, link: null, share: 0, shown: '–' },
						label: attentionText(row, at, { matrix, uncounted }, messages)
					};
		});
	};
	return rows.map(({ row }) => ({
		...study.rows[row]!,
		...{ key: row, width: groups.length, cells: remember(() => cellsOf(row)) }
	}));
}
