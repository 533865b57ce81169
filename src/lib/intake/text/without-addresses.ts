import { hasWords } from './has-words.ts';

/** A line without the addresses in it, unless it has nothing else. */
export function withoutAddresses(line: string): string {
	const words = line
		.replace(/(?:https?:\/\/|www\.)\S*/giu, ' ')
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(/(?<![\s:,;–—-])[\s:,;–—-]+$/u, '');
	return hasWords(words) ? words : line;
}
