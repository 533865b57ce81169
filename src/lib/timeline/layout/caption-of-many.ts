import { labelOfWindow } from '../../dates/window-label.ts';
import type { ChartMessages } from '../../messages/chart-messages.ts';
import { say } from '../../messages/say.ts';
import type { Caption } from '../../wording/sentences.ts';
import type { Plumb } from './scene.ts';

/** What can be said of several statements at once: how many, and between which days. */
export const captionOfMany = (
	{ count, times }: Pick<Plumb, 'count' | 'times'>,
	messages: ChartMessages
): Caption => ({
	title: say(messages, messages.chart.statements, { count }),
	subtitle: labelOfWindow({ start: times.start, end: times.end + 1 }, messages.dates)
});
