import { labelOfWindow } from '../../dates/window-label.ts';
import type { ChartWords } from '../../words/chart-words.ts';
import { say } from '../../words/say.ts';
import type { Caption } from '../../wording/sentences.ts';
import type { Plumb } from './scene.ts';

/** What can be said of several statements at once: how many, and between which days. */
export const captionOfMany = (
	{ count, times }: Pick<Plumb, 'count' | 'times'>,
	words: ChartWords
): Caption => ({
	title: say(words, words.chart.statements, { count }),
	subtitle: labelOfWindow({ start: times.start, end: times.end + 1 }, words.dates)
});
