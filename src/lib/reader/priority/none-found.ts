import type { Messages } from '../../messages/messages.ts';
import { say } from '../../messages/say.ts';
import { heldBy, type PriorityReading } from '../../query/priority-reading.ts';
import { wholeLaneOf } from '../../study/everything.ts';
import { isReviewed } from '../../study/is-reviewed.ts';
import { silentSince } from '../../wording/silent-since.ts';

/** What the page of a priority says that has no counted statement: whether the dataset holds none, or what is not counted. */
export function noneFound(shown: PriorityReading, messages: Messages): string {
	const { study, figures, at } = shown;
	const { chart } = messages;
	const held = heldBy(shown);
	if (held === 0) {
		if (!isReviewed(study)) return chart.notReviewed;
		const { extent } = wholeLaneOf(study);
		return extent ? silentSince(at.document, extent.end, messages) : chart.silent;
	}
	const { suggested, contested } = figures.leftOut;
	return suggested > 0 && contested === 0
		? say(messages, chart.unreviewed, { count: suggested })
		: say(messages, chart.withoutFilters, { count: held });
}
