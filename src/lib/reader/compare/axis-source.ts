import { DAY, type Span } from '../../dates/span.ts';
import type { LanesSource } from '../../timeline/lanes-view.svelte.ts';
import type { Address } from '../address.ts';
import type { Reading } from '../reading.svelte.ts';
import type { Comparing } from './comparing.ts';
import { ENGLISH } from '../../words/english.ts';

/** What the lanes of a reading are drawn from; live, by the getter that it is given. */
export function axisSource(
	reading: () => Pick<Reading, 'comparison' | 'comparing' | 'address'>
): LanesSource {
	return {
		words: ENGLISH,
		get lanes() {
			return reading().comparison.lanes.lanes;
		},
		get isAnchored() {
			return reading().comparison.lanes.isAnchored;
		},
		get isMirrored() {
			return reading().comparing.isMirrored;
		},
		get window() {
			const { comparing, address } = reading();
			if (!this.isAnchored) return address.window;
			return comparing.days && windowOfDays(comparing.days);
		}
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
