import type { TimelineReading } from '../../query/timeline-reading.ts';
import type { Words } from '../../words/words.ts';
import type { TimelineSource } from '../draw/draw.ts';
import { adoptionsOf, rowNames, statementsOf } from './timeline-source.ts';

/**
 * What the timeline of a reading is drawn from while the reading changes: what stays the same in it is drawn once.
 * @param height px, where the chart must fit a height
 */
export function liveSource(
	reading: () => TimelineReading,
	words: Words,
	height?: number
): TimelineSource {
	const study = $derived.by(() => reading().study);
	const lane = $derived.by(() => reading().lane);
	const whole = $derived.by(() => reading().whole);
	const rows = $derived.by(() => rowNames({ study, whole }));
	const adoptions = $derived.by(() => adoptionsOf({ study }, words));
	const window = $derived.by(() => reading().address.window);
	const chosen = $derived.by(() => reading().chosen);
	const highlighted = $derived.by(() => reading().highlighted);
	const statements = $derived.by(() => statementsOf({ study }, words));
	return {
		get lane() {
			return lane;
		},
		get whole() {
			return whole;
		},
		get rows() {
			return rows;
		},
		get adoptions() {
			return adoptions;
		},
		get window() {
			return window;
		},
		height,
		get chosen() {
			return chosen;
		},
		get highlighted() {
			return highlighted;
		},
		words,
		captionOf: (place) => statements.captionOf(place),
		referencesOf: (place) => statements.referencesOf(place),
		anchorOf: (place) => statements.anchorOf(place)
	};
}
