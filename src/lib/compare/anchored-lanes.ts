import { readDay, startOf, type Day } from '../dates/day.ts';
import type { StatementId } from '../model/ids.ts';
import type { Group } from '../study/groups/grouping.ts';
import type { Study } from '../study/study.ts';
import type { GroupDays } from './silence.ts';

/** A day that an axis counts from: epoch milliseconds, and the statement or the day that was asked for. */
export interface DayZero {
	readonly at: number;
	readonly from: { readonly index: number } | { readonly day: Day };
}

/** A group as a lane of an axis that it shares with others. */
export interface AnchoredLane extends GroupDays {
	/** Its day 0, epoch milliseconds; 0 on the calendar. */
	readonly zero: number;
	/** What its day 0 is; null on the calendar. */
	readonly zeroIs: DayZero['from'] | null;
}

/** Why lanes do not count from the days that were asked for. */
export type AnchorProblem =
	| { readonly kind: 'unsuited'; readonly anchors: number; readonly lanes: number }
	| { readonly kind: 'missing'; readonly group: Group; readonly instead: DayZero['from'] }
	| { readonly kind: 'unknown'; readonly anchor: string };

export interface AnchoredLanes {
	readonly lanes: readonly AnchoredLane[];
	/** Whether the axis counts days from day 0. */
	readonly isAnchored: boolean;
	readonly problems: readonly AnchorProblem[];
}

/** Gives each lane its day 0: the one that was asked for, its own, or where none was, the calendar's. */
export function anchoredLanes(
	groups: readonly GroupDays[],
	anchors: readonly string[],
	study: Study
): AnchoredLanes {
	const problems: AnchorProblem[] = [];
	const zeros = anchors.map((anchor) => (anchor ? zeroOf(anchor, study, problems) : null));
	const [first] = zeros.filter((zero) => zero !== null);
	const isOwn = anchors.length > 1 && anchors.length === groups.length;
	if (first && anchors.length > 1 && !isOwn) {
		problems.push({ kind: 'unsuited', anchors: anchors.length, lanes: groups.length });
	}
	return {
		isAnchored: first !== undefined,
		problems,
		lanes: groups.map((group, lane) => {
			const own = isOwn ? zeros[lane] : first;
			if (first && !own) {
				problems.push({ kind: 'missing', group: group.group, instead: first.from });
			}
			const zero = own ?? first;
			return { ...group, zero: zero?.at ?? 0, zeroIs: zero?.from ?? null };
		})
	};
}

function zeroOf(anchor: string, study: Study, problems: AnchorProblem[]): DayZero | null {
	const index = study.indexOf.get(anchor as StatementId);
	if (index !== undefined) {
		const at = study.columns.starts[index]!;
		if (Number.isFinite(at)) return { at, from: { index } };
	}
	const day = readDay(anchor);
	if (day.ok) return { at: startOf(day.value), from: { day: day.value } };
	problems.push({ kind: 'unknown', anchor });
	return null;
}
