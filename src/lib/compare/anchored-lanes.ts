import { excerpt } from '../base/excerpt.ts';
import { isolated } from '../base/isolated.ts';
import { readDay, startOf } from '../dates/day.ts';
import { labelOf, labelOfDay } from '../dates/label.ts';
import type { StatementId } from '../model/ids.ts';
import type { AskedInVain } from './asked-in-vain.ts';
import type { SideDays } from './side-days.ts';
import type { Study } from './study.ts';
import { ENGLISH } from '../words/english.ts';

/** A side as a lane of an axis that it shares with others. */
export interface AnchoredLane extends SideDays {
	/** Its day 0, epoch milliseconds; 0 on the calendar. */
	readonly zero: number;
	/** What its day 0 is, in words; null on the calendar. */
	readonly zeroLabel: string | null;
}

export interface AnchoredLanes {
	readonly lanes: readonly AnchoredLane[];
	/** Whether the axis counts days from day 0. */
	readonly isAnchored: boolean;
	readonly problems: readonly AskedInVain[];
}

interface Zero {
	readonly at: number;
	readonly label: string;
}

/** Gives each lane its day 0: the one that was asked for, its own, or where none was, the calendar's. */
export function anchoredLanes(
	sides: readonly SideDays[],
	anchors: readonly string[],
	study: Study
): AnchoredLanes {
	const problems: AskedInVain[] = [];
	const zeros = anchors.map((anchor) => (anchor ? zeroOf(anchor, study, problems) : null));
	const [first] = zeros.filter((zero) => zero !== null);
	const isOwn = anchors.length > 1 && anchors.length === sides.length;
	if (first && anchors.length > 1 && !isOwn) {
		problems.push({
			cause: `This address names ${anchors.length} days to count from, for ${sides.length} lanes. One for all is needed, or one for each.`,
			instead: 'The first is used.'
		});
	}
	return {
		isAnchored: first !== undefined,
		problems,
		lanes: sides.map((side, lane) => {
			const own = isOwn ? zeros[lane] : first;
			if (first && !own) {
				problems.push({
					cause: `${isolated(side.side.label)} has no day 0 of its own.`,
					instead: `It counts from ${first.label}.`
				});
			}
			const zero = own ?? first;
			return { ...side, zero: zero?.at ?? 0, zeroLabel: zero?.label ?? null };
		})
	};
}

function zeroOf(anchor: string, study: Study, problems: AskedInVain[]): Zero | null {
	const place = study.places.get(anchor as StatementId);
	if (place !== undefined) {
		const { title, when } = study.dataset.statements[place]!;
		const at = study.ledger.starts[place]!;
		if (Number.isFinite(at))
			return { at, label: `${isolated(title)}, ${labelOf(when, ENGLISH.dates, 'short')}` };
	}
	const day = readDay(anchor);
	if (day.ok)
		return { at: startOf(day.value), label: labelOfDay(day.value, ENGLISH.dates, 'short') };
	problems.push({
		cause: `“${excerpt(anchor)}” is no statement with a known beginning, and no day. Write a statement’s id, or a day such as 2023-11-11.`,
		instead: ''
	});
	return null;
}
