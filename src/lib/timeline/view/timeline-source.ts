import type { TimelineReading } from '../../query/timeline-reading.ts';
import { isReviewed } from '../../study/counted-links.ts';
import { type Lane, rowCount } from '../../study/lanes/lane.ts';
import { statusOf } from '../../study/link-code.ts';
import { anchorOf } from '../../study/lanes/standing.ts';
import { adoptionOf, captionOf } from '../../wording/sentences.ts';
import { silentSince } from '../../wording/silent-since.ts';
import type { Messages } from '../../messages/messages.ts';
import { initialsOf } from '../../wording/initials.ts';
import type { TimelineSource } from '../draw/source.ts';
import type { RowName } from '../layout/tally.ts';

const FARTHEST = 8.64e15; // ms: as far as dates reach, for what is open, since JSON has no infinity

/** The priorities as a chart names them. */
export const rowNames = (
	{ study, whole }: Pick<TimelineReading, 'study' | 'whole'>,
	messages: Messages
): RowName[] => {
	const reviewed = isReviewed(study);
	return study.rows.map(({ priority: { id, number, title }, document, depth }, row) => ({
		...{ id, number, title, depth },
		unreviewed: !reviewed || isUnreviewed(whole, row),
		silentFor:
			whole.extent && rowCount(whole, row) === 0
				? silentSince(document, whole.extent.end, messages)
				: undefined
	}));
};

/** Whether all that a row has are suggestions, which nobody has reviewed. */
function isUnreviewed({ rowStarts, codes }: Lane, row: number): boolean {
	const some = codes.subarray(rowStarts[row], rowStarts[row + 1]);
	return some.length > 0 && some.every((code) => statusOf(code) === 'suggested');
}

/** When the policy documents of a study were adopted, as a chart tells it, and which rows are theirs. */
export const adoptionsOf = (
	{ study: { dataset, rows } }: Pick<TimelineReading, 'study'>,
	messages: Messages
): TimelineSource['adoptions'] =>
	dataset.documents.map((one) => {
		const from = rows.findIndex(({ document }) => document === one);
		const count = rows.filter(({ document }) => document === one).length;
		return { ...adoptionOf(one, messages), from: Math.max(0, from), to: Math.max(0, from) + count };
	});

/** The periods that the author of a study named, from the earliest beginning. */
export const erasOf = ({ study }: Pick<TimelineReading, 'study'>): TimelineSource['eras'] =>
	study.dataset.eras
		.map(({ title, when: { span } }) => ({
			...{ start: Math.max(-FARTHEST, span.start), end: Math.min(FARTHEST, span.end) },
			title
		}))
		.sort((a, b) => a.start - b.start);

/** The colour of each actor, and by colour its names and its initial. */
export function coloursOf({
	colouring: { colours, actors }
}: Pick<TimelineReading, 'colouring'>): Pick<TimelineSource, 'colours' | 'names' | 'initials'> {
	const names = actors.map(({ name, shortName }) => [...new Set([name, shortName])]);
	return { colours, names, initials: initialsOf(names) };
}

/** What is said of single statements of a study. */
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
	rows: rowNames(reading, messages),
	adoptions: adoptionsOf(reading, messages),
	eras: erasOf(reading),
	...coloursOf(reading),
	hasReferences: reading.study.referredBy.size > 0,
	window: reading.address.window,
	height,
	chosen: reading.chosen,
	highlighted: reading.highlighted,
	highlightedLane: reading.highlightedLane,
	messages,
	...statementsOf(reading, messages)
});
