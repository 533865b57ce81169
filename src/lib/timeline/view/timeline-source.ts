import type { TimelineReading } from '../../query/timeline-reading.ts';
import { anchorOf } from '../../study/standing.ts';
import { isUnreviewed } from '../../study/unreviewed.ts';
import { adoptionOf, captionOf } from '../../wording/sentences.ts';
import type { Words } from '../../words/words.ts';
import type { TimelineSource } from '../draw/draw.ts';
import type { RowName } from '../layout/tally.ts';

/** The priorities as a chart names them. */
export const rowNames = ({ study, whole }: Pick<TimelineReading, 'study' | 'whole'>): RowName[] =>
	study.rows.map(({ priority: { number, title }, depth }, row) => ({
		...{ number, title, depth },
		unreviewed: isUnreviewed(whole, row)
	}));

/** When the policy documents of a study were adopted, as a chart tells it. */
export const adoptionsOf = (
	{ study }: Pick<TimelineReading, 'study'>,
	words: Words
): TimelineSource['adoptions'] => study.dataset.documents.map((one) => adoptionOf(one, words));

/** What is told of single statements of a study. */
export const statementsOf = (
	{ study }: Pick<TimelineReading, 'study'>,
	words: Words
): Pick<TimelineSource, 'captionOf' | 'referencesOf' | 'anchorOf'> => ({
	captionOf: (place) => captionOf(place, study, words),
	referencesOf: (place) =>
		study.dataset.statements[place]!.references.map(({ to }) => study.places.get(to)!),
	anchorOf: (place) => anchorOf(study.dataset.statements[place]!.when)
});

/**
 * What the timeline of a reading is drawn from.
 * @param height px, where the chart must fit a height
 */
export const timelineSource = (
	reading: TimelineReading,
	words: Words,
	height?: number
): TimelineSource => ({
	lane: reading.lane,
	whole: reading.whole,
	rows: rowNames(reading),
	adoptions: adoptionsOf(reading, words),
	window: reading.address.window,
	height,
	chosen: reading.chosen,
	highlighted: reading.highlighted,
	words,
	...statementsOf(reading, words)
});
