import { lastOf } from '../../../base/sequences.ts';
import { remember } from '../../../base/once-per.ts';
import type { Coverage } from '../../../compare/coverage.ts';
import { dayAt, startOf } from '../../../dates/day.ts';
import { labelOf } from '../../../dates/label.ts';
import { millisecondsInDay, type Span } from '../../../dates/span.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { CompareLinks } from '../../../query/address/compare-links.ts';
import type { Reading } from '../../../query/reading.ts';
import type { TableRow } from '../../../compare/rows.ts';
import type { Colour } from '../../../study/colouring.ts';
import type { PriorityRow } from '../../../study/study.ts';
import type { RowInTurn } from '../../../ui/seen-first.ts';
import { noneText } from '../../../wording/view-text.ts';
import { silenceLength, silenceTime } from '../../../wording/silence-text.ts';
import { countedCell, type CountedCell } from '../matrix/counted-cell.ts';

/** What a line of coverage shows of a priority. */
interface CoverageCells {
	readonly one: Coverage;
	/** Its statements since adoption; null where there are none. */
	readonly since: CountedCell | null;
	/** Why there are none. */
	readonly none: string;
	/** Those before it; null where there are none. */
	readonly before: CountedCell | null;
	/** The time that all lines are drawn over. */
	readonly over: Span;
	/** The first and the last of its statements, for who does not see the strip. */
	readonly extent: string;
	readonly silence: { readonly length: string; readonly time: string | null };
	/** Of each actor, by index. */
	readonly colours: readonly Colour[];
}

interface CoverageLine extends RowInTurn, PriorityRow {
	/** Whether it has sub-points, and whether they are put away. */
	readonly fold: TableRow['fold'];
	readonly isSilent: boolean;
	/** What its cells say, worked out when it is shown. */
	readonly content: () => CoverageCells;
}

/** The lines of a table of coverage, a priority each. */
export function coverageLines(
	{ study, compareQuery, comparison, colouring: { colours } }: Reading,
	links: CompareLinks,
	messages: Messages
): CoverageLine[] {
	const { coverage, coverageSorted, rows } = comparison;
	const folds = new Map(rows.map(({ row, fold }) => [row, fold]));
	const width = hasBefore(coverageSorted) ? 6 : 5;
	const when = (index: number) =>
		labelOf(study.dataset.statements[index]!.when, messages.dates, 'short');
	const cellsOf = (one: Coverage): CoverageCells => {
		const { priority, document } = study.rows[one.row]!;
		const { statements, before } = one;
		const cellOf = (count: number, during: string) => {
			const isOpen = compareQuery.row === priority.id && compareQuery.during?.written === during;
			const linkOf = () => links.link(links.cell({ row: priority.id, during }));
			return countedCell({ count, name: priority.number, isOpen, linkOf }, messages);
		};
		const dayBefore = dayAt(startOf(document.adopted) - millisecondsInDay);
		const isSilent = statements.length === 0;
		return {
			...{ one, colours, over: coverage.over },
			since: isSilent ? null : cellOf(statements.length, `${document.adopted}/..`),
			none: isSilent ? noneText(one, comparison, messages) : '',
			before: before.length > 0 ? cellOf(before.length, `../${dayBefore}`) : null,
			extent: isSilent ? '' : `${when(statements[0]!)} – ${when(lastOf(statements)!)}`,
			silence: { length: silenceLength(one, messages), time: silenceTime(one, messages) }
		};
	};
	return coverageSorted.map((one) => ({
		...{ ...study.rows[one.row]!, key: one.row, width },
		fold: folds.get(one.row) ?? 'none',
		isSilent: one.statements.length === 0,
		content: remember(() => cellsOf(one))
	}));
}

/** Whether any of them has statements from before its document was adopted. */
export const hasBefore = (rows: readonly Coverage[]): boolean =>
	rows.some(({ before }) => before.length > 0);
