import { anchorOf } from '../compare/standing.ts';
import { isUnreviewed } from '../compare/unreviewed.ts';
import type { RowName, TimelineSource } from '../timeline/view.svelte.ts';
import type { Words } from '../words/words.ts';
import type { TimelineReading } from './timeline-reading.svelte.ts';
import { adoptionOf, captionOf } from './words.ts';

/** The priorities as a chart names them. */
export const rowNames = ({ study, whole }: Pick<TimelineReading, 'study' | 'whole'>): RowName[] =>
	study.rows.map(({ priority: { number, title }, depth }, row) => ({
		...{ number, title, depth },
		unreviewed: isUnreviewed(whole, row)
	}));

/**
 * What the timeline of a reading is drawn from; live, by the getter that it is given.
 * @param height px, where the chart must fit a height
 */
export function timelineSource(
	reading: () => TimelineReading,
	words: Words,
	height?: number
): TimelineSource {
	const statementAt = (place: number) => reading().study.dataset.statements[place]!;
	const rows = $derived.by(() => rowNames(reading()));
	return {
		get lane() {
			return reading().lane;
		},
		get whole() {
			return reading().whole;
		},
		get rows() {
			return rows;
		},
		get adoptions() {
			return reading().study.dataset.documents.map((one) => adoptionOf(one, words));
		},
		get window() {
			return reading().address.window;
		},
		height,
		get chosen() {
			return reading().chosen;
		},
		get highlighted() {
			return reading().highlighted;
		},
		words,
		captionOf: (place) => captionOf(place, reading().study, words),
		referencesOf: (place) =>
			statementAt(place).references.map(({ to }) => reading().study.places.get(to)!),
		anchorOf: (place) => anchorOf(statementAt(place).when)
	};
}
