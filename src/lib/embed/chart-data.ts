import { columnsOf, type LaneColumns } from '../compare/lane-columns.ts';
import type { StatementId } from '../model/ids.ts';
import type { TimelineReading } from '../reader/timeline-reading.svelte.ts';
import { rowNames } from '../reader/timeline-source.svelte.ts';
import { adoptionOf, captionOf, chartLabel, sentenceOf } from '../reader/words.ts';
import type { Caption } from '../timeline/label-marks.ts';
import type { TimelineSource } from '../timeline/view.svelte.ts';
import type { Words } from '../words/words.ts';

/**
 * All that the chart of an embed needs to move, as JSON: columns of numbers and words, so that neither
 * dates nor filters nor searches need to be understood where it is shown.
 */
export interface ChartData {
	readonly label: string;
	readonly rows: TimelineSource['rows'];
	readonly adoptions: TimelineSource['adoptions'];
	readonly window: TimelineSource['window'];
	readonly chosen: number | null;
	readonly highlighted: readonly number[] | null;
	readonly lane: LaneColumns;
	readonly whole: Pick<LaneColumns, 'extent'> & { readonly rowStarts: readonly number[] };
	/** Of the statements that are shown, in the order of the lane. */
	readonly ids: readonly StatementId[];
	readonly captions: readonly Caption[];
	readonly sentences: readonly string[];
	/** From a statement to an earlier one, as pairs of places. */
	readonly references: readonly (readonly [from: number, to: number])[];
}

/** What the chart of a reading shows. */
export function chartDataOf(reading: TimelineReading, words: Words): ChartData {
	const { study, address, kept, lane, whole, chosen, highlighted } = reading;
	const linksAt = new Map(kept.map(({ place, links }) => [place, links]));
	const { statements, documents } = study.dataset;
	const places = [...lane.statements];
	const shown = new Set(places);
	return {
		label: chartLabel(study, words),
		rows: rowNames({ study, whole }),
		adoptions: documents.map((one) => adoptionOf(one, words)),
		window: address.window,
		chosen: chosen !== null && shown.has(chosen) ? chosen : null,
		highlighted,
		lane: columnsOf(lane),
		whole: { extent: whole.extent, rowStarts: [...whole.rowStarts] },
		ids: places.map((place) => statements[place]!.id),
		captions: places.map((place) => captionOf(place, study, words)),
		sentences: places.map((place) => sentenceOf(place, linksAt.get(place)!, study, words)),
		references: places.flatMap((from) =>
			statements[from]!.references.map(({ to }) => study.places.get(to)!)
				.filter((to) => shown.has(to))
				.map((to) => [from, to] as const)
		)
	};
}
