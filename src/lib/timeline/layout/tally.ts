import type { PriorityId } from '../../model/ids.ts';
import { rowCount, type Lane } from '../../study/lanes/lane.ts';
import type { ChartMessages } from '../../messages/chart-messages.ts';
import { say } from '../../messages/say.ts';

/** A priority as the chart names it. */
export interface RowName {
	readonly id: PriorityId;
	readonly number: string;
	readonly title: string;
	readonly depth: number;
	/** Whether all that the dataset has for it are suggestions, or nobody has judged anything yet. */
	readonly unreviewed: boolean;
	/** Whether all priorities of a policy document stand in its row, whose title it then has. */
	readonly isDocument?: boolean;
	/** For one that the dataset holds nothing for: “no statement found in 81 days since adoption”. */
	readonly silentFor?: string | undefined;
}

/** What a row has to say, by the name of the words for it, and the statements that these count. */
export interface RowNote {
	readonly kind:
		'silent' | 'notReviewed' | 'inParts' | 'unreviewed' | 'withoutFilters' | 'inWindow';
	readonly count: number;
}

/** The statements of a row: those in sight, those that the dataset holds, and what is to be said of them. */
export interface Tally {
	readonly shown: number;
	readonly held: number;
	readonly note: RowNote | null;
}

interface Source {
	readonly lane: Lane;
	/** The lane before any filter. */
	readonly whole: Pick<Lane, 'rowStarts'>;
	readonly rows: readonly RowName[];
}

/**
 * Tallies every row, and last the one of the statements without a link. Only what the dataset holds
 * nothing for is silent: what filters or the window hide, or nobody has reviewed, is said to be just that.
 * @param shown by row: how many statements are in sight
 */
export const talliesOf = (source: Source, shown: ArrayLike<number>): Tally[] =>
	Array.from({ length: source.rows.length + 1 }, (_, row) => ({
		shown: shown[row]!,
		held: rowCount(source.whole, row),
		note: noteOf(source, row, shown[row]!)
	}));

function noteOf({ lane, whole, rows }: Source, row: number, shown: number): RowNote | null {
	const count = rowCount(whole, row);
	const name = rows[row];
	if (count === 0) {
		if (!name) return null;
		let next = row + 1;
		while (next < rows.length && rows[next]!.depth > name.depth) {
			if (rowCount(whole, next++) > 0) return { kind: 'inParts', count };
		}
		return { kind: name.unreviewed ? 'notReviewed' : 'silent', count };
	}
	if (name?.unreviewed) return { kind: 'unreviewed', count };
	if (shown > 0) return null;
	const filtered = rowCount(lane, row);
	return filtered > 0 ? { kind: 'inWindow', count: filtered } : { kind: 'withoutFilters', count };
}

/** What a row says: “no statement found”, “7 without these filters”, “0 of 72 in this window”. */
export const noteText = (
	{ kind, count }: RowNote,
	messages: ChartMessages,
	silentFor?: string
): string =>
	(kind === 'silent' ? silentFor : undefined) ??
	say(messages, messages.chart[kind], { shown: 0, count });

/** How many statements of a row are in sight: “72”, or “10 of 72”. */
export const countText = ({ shown, held }: Omit<Tally, 'note'>, messages: ChartMessages): string =>
	say(messages, shown < held ? messages.chart.of : '{shown}', { shown, count: held });
