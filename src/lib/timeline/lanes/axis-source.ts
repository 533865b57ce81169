import { millisecondsInDay, type Span } from '../../dates/span.ts';
import type { Address } from '../../query/address/address.ts';
import type { CompareQuery } from '../../query/address/compare-query.ts';
import type { Comparison } from '../../query/comparison/comparison.ts';
import { zeroName } from '../../wording/anchor-text.ts';
import { groupLabel } from '../../wording/group-name.ts';
import { named } from '../../messages/say.ts';
import { ENGLISH } from '../../messages/english.ts';
import type { LanesSource, NamedLane } from './lanes-layout.ts';

/** What the lanes of a comparison are drawn from. */
export function axisSource(comparison: Comparison): LanesSource {
	const { compareQuery, address, study } = comparison.source;
	const { lanes, isAnchored } = comparison.lanes;
	const days = compareQuery.days && windowOfDays(compareQuery.days);
	return {
		messages: ENGLISH,
		isAnchored,
		isMirrored: compareQuery.isMirrored,
		window: isAnchored ? days : address.window,
		lanes: lanes.map((lane): NamedLane => ({
			...lane,
			colour: comparison.colourOf(lane.group),
			label: groupLabel(lane.group, study.dataset, named),
			zeroName: lane.zeroIs && zeroName(lane.zeroIs, study.dataset)
		}))
	};
}

const windowOfDays = ({ first, last }: Exclude<CompareQuery['days'], null>): Span => ({
	start: first * millisecondsInDay,
	end: (last + 1) * millisecondsInDay
});

/** What to write into the address for a window: an instant of the calendar, or days from day 0. */
export function windowChange(
	window: Span | null,
	compareQuery: CompareQuery,
	isAnchored: boolean
): Partial<Address> {
	if (!isAnchored) return { window };
	const days = window && {
		first: Math.round(window.start / millisecondsInDay),
		last: Math.round(window.end / millisecondsInDay) - 1
	};
	return { compareQuery: { ...compareQuery, days } };
}
