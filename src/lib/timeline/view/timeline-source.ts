import type { TimelineReading } from '../../query/timeline-reading.ts';
import { anchorOf } from '../../study/standing.ts';
import { isUnreviewed } from '../../study/unreviewed.ts';
import { adoptionOf, captionOf } from '../../wording/sentences.ts';
import type { Messages } from '../../messages/messages.ts';
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
	messages: Messages
): TimelineSource['adoptions'] => study.dataset.documents.map((one) => adoptionOf(one, messages));

/** What is told of single statements of a study. */
export const statementsOf = (
	{ study }: Pick<TimelineReading, 'study'>,
	messages: Messages
): Pick<TimelineSource, 'captionOf' | 'referencesOf' | 'anchorOf'> => ({
	captionOf: (index) => captionOf(index, study, messages),
	referencesOf: (index) =>
		study.dataset.statements[index]!.references.map(({ to }) => study.indexOf.get(to)!),
	anchorOf: (index) => anchorOf(study.dataset.statements[index]!.when)
});

/**
 * What the timeline of a reading is drawn from.
 * @param height px, where the chart must fit a height
 */
export const timelineSource = (
	reading: TimelineReading,
	messages: Messages,
	height?: number
): TimelineSource => ({
	lane: reading.lane,
	whole: reading.whole,
	rows: rowNames(reading),
	adoptions: adoptionsOf(reading, messages),
	window: reading.address.window,
	height,
	chosen: reading.chosen,
	highlighted: reading.highlighted,
	messages,
	...statementsOf(reading, messages)
});
