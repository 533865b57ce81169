import { DAY, type Span } from '../../dates/span.ts';
import type { Address } from '../../query/address.ts';
import type { Comparing } from '../../query/comparing.ts';
import type { Comparison } from '../../query/comparison.ts';
import { zeroName } from '../../wording/anchor-words.ts';
import { sideWords } from '../../wording/side-name.ts';
import { named } from '../../words/named.ts';
import { ENGLISH } from '../../words/english.ts';
import type { LanesSource, NamedLane } from './lanes-layout.ts';

/** What the lanes of a comparison are drawn from. */
export function axisSource(comparison: Comparison): LanesSource {
	const { comparing, address, study } = comparison.source;
	const { lanes, isAnchored } = comparison.lanes;
	const days = comparing.days && windowOfDays(comparing.days);
	return {
		words: ENGLISH,
		isAnchored,
		isMirrored: comparing.isMirrored,
		window: isAnchored ? days : address.window,
		lanes: lanes.map((lane): NamedLane => ({
			...lane,
			words: sideWords(lane.side, study.dataset, named),
			zeroName: lane.zeroIs && zeroName(lane.zeroIs, study.dataset)
		}))
	};
}

const windowOfDays = ({ first, last }: Exclude<Comparing['days'], null>): Span => ({
	start: first * DAY,
	end: (last + 1) * DAY
});

/** What to write into the address for a window: an instant of the calendar, or days from day 0. */
export function windowChange(
	window: Span | null,
	comparing: Comparing,
	isAnchored: boolean
): Partial<Address> {
	if (!isAnchored) return { window };
	const days = window && {
		first: Math.round(window.start / DAY),
		last: Math.round(window.end / DAY) - 1
	};
	return { comparing: { ...comparing, days } };
}
