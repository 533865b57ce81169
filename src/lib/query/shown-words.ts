import { say } from '../words/say.ts';
import type { Words } from '../words/words.ts';
import type { TimelineReading } from './timeline-reading.ts';

/**
 * How much of a dataset is shown: “Showing 2 of 300 statements, 7 links; 1 outside the window”.
 * @param outside how many of those shown stand outside the window
 */
export function shownWords(
	{ kept, linkCount, study }: TimelineReading,
	outside: number,
	words: Words
): string {
	const shown = say(words, words.shown.of, {
		shown: kept.length,
		count: study.dataset.statements.length,
		links: say(words, words.links, { count: linkCount })
	});
	return outside > 0 ? say(words, words.shown.outside, { shown, outside }) : shown;
}
