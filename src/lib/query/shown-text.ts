import { say } from '../messages/say.ts';
import type { Messages } from '../messages/messages.ts';
import type { TimelineReading } from './timeline-reading.ts';

/**
 * How much of a dataset is shown: “Showing 2 of 300 statements, 7 links; 1 outside the window”.
 * @param outside how many of those shown stand outside the window
 */
export function shownText(
	{ matches, linkCount, study }: TimelineReading,
	outside: number,
	messages: Messages
): string {
	const shown = say(messages, messages.shown.of, {
		shown: matches.length,
		count: study.dataset.statements.length,
		links: say(messages, messages.links, { count: linkCount })
	});
	return outside > 0 ? say(messages, messages.shown.outside, { shown, outside }) : shown;
}
