import { reachOf } from '../../dates/reach.ts';
import { startOf } from '../../dates/day.ts';
import type { LinkState } from '../../model/link-state.ts';
import type { Messages } from '../../messages/messages.ts';
import { codedLinks, heldBy, type PriorityReading } from '../../query/priority-reading.ts';
import { wholeLaneOf } from '../../study/lanes/everything.ts';
import { isReviewed } from '../../study/counted-links.ts';
import { LaneBuilder } from '../../study/lanes/lane-builder.ts';
import type { Lane } from '../../study/lanes/lane.ts';
import { linkCodeOf } from '../../study/link-code.ts';
import { adoptionOf } from '../../wording/sentences.ts';
import type { TimelineSource } from '../draw/source.ts';
import { fitExtentOf } from '../time/window.ts';
import { coloursOf, erasOf, statementsOf } from './timeline-source.ts';

/**
 * What the strip of a priority is drawn from: one row, with the statements that were coded to it, from the day of
 * adoption to the last that the dataset holds.
 */
export function stripSource(shown: PriorityReading, messages: Messages): TimelineSource {
	const { study, at, reading } = shown;
	const { id, number, title } = at.priority;
	const lane = stripLane(shown);
	const count = heldBy(shown);
	const { extent } = wholeLaneOf(study);
	const adopted = startOf(at.document.adopted);
	const from = extent && { start: Math.min(extent.start, adopted), end: extent.end };
	return {
		lane,
		whole: { rowStarts: Uint32Array.of(0, count, count), extent, count: lane.count },
		rows: [{ id, number, title, depth: 0, unreviewed: !isReviewed(study) }],
		adoptions: [{ ...adoptionOf(at.document, messages), from: 0, to: 1 }],
		eras: erasOf({ study }),
		...coloursOf(reading),
		hasReferences: false,
		window: fitExtentOf(from, [adopted]),
		height: undefined,
		chosen: null,
		highlighted: null,
		messages,
		...statementsOf({ study }, messages)
	};
}

/** The statements of a strip, each with its surest link. */
function stripLane(shown: PriorityReading): Lane {
	const { study, coded } = shown;
	const builder = new LaneBuilder(1);
	for (const index of coded) {
		const { when, actor } = study.dataset.statements[index]!;
		builder.addSpan(index, when.span, reachOf(when), study.actorIndexOf.get(actor)!);
		const links = codedLinks(index, shown);
		const [surest] = links.sort((a, b) => SURENESS[b.state] - SURENESS[a.state]);
		builder.link(0, linkCodeOf(surest!.state, surest!.link.relation));
	}
	return builder.finish();
}

const SURENESS: Record<LinkState, number> = {
	accepted: 3,
	contested: 2,
	suggested: 1,
	rejected: 0
};
