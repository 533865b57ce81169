import type { Messages } from '../messages/messages.ts';
import { aboutOf, sentenceOf } from '../wording/sentences.ts';
import { someWords } from './quotes.ts';
import type { TimelineReading } from './timeline-reading.ts';

/** What is told of the statements of a reading, by the links that it shows: by keys in a sentence, on cards in parts. */
export const toldOf = (reading: () => TimelineReading, messages: Messages) => ({
	sentenceOf: (index: number) =>
		sentenceOf(index, reading().linksOf(index), reading().study, messages),
	told: {
		aboutOf: (index: number) => aboutOf(index, reading().linksOf(index), reading().study, messages),
		quoteOf: (index: number, row: number | null) =>
			(row === null ? [row] : reading().rowsIn(row))
				.map((one) => someWords(index, one, reading().study))
				.find(Boolean) ?? null
	}
});
