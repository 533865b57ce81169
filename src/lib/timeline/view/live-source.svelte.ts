import type { TimelineReading } from '../../query/timeline-reading.ts';
import type { Messages } from '../../messages/messages.ts';
import type { TimelineSource } from '../draw/source.ts';
import { adoptionsOf, coloursOf, erasOf, rowNames, statementsOf } from './timeline-source.ts';

/**
 * What the timeline of a reading is drawn from while the reading changes: what stays the same in it is drawn once.
 * @param height px, where the chart must fit a height
 */
export function liveSource(
	reading: () => TimelineReading,
	messages: Messages,
	height?: number
): TimelineSource {
	const study = $derived.by(() => reading().study);
	const lane = $derived.by(() => reading().lane);
	const whole = $derived.by(() => reading().whole);
	const rows = $derived.by(() => rowNames({ study, whole }, messages));
	const adoptions = $derived.by(() => adoptionsOf({ study }, messages));
	const eras = $derived.by(() => erasOf({ study }));
	const colouring = $derived.by(() => reading().colouring);
	const colours = $derived.by(() => coloursOf({ colouring }));
	const window = $derived.by(() => reading().address.window);
	const chosen = $derived.by(() => reading().chosen);
	const highlighted = $derived.by(() => reading().highlighted);
	const highlightedLane = $derived.by(() => reading().highlightedLane);
	const statements = $derived.by(() => statementsOf({ study }, messages));
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
		get eras() {
			return eras;
		},
		get colours() {
			return colours.colours;
		},
		get names() {
			return colours.names;
		},
		get initials() {
			return colours.initials;
		},
		get hasReferences() {
			return study.referredBy.size > 0;
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
		get highlightedLane() {
			return highlightedLane;
		},
		messages,
		captionOf: (index) => statements.captionOf(index),
		referencesOf: (index) => statements.referencesOf(index),
		anchorOf: (index) => statements.anchorOf(index)
	};
}
