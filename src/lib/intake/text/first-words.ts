import { hasWords } from './has-words.ts';

const LONGEST = 90; // code points

/** The first words of a text, whole, for a title: of its first line that has words beside addresses and signs. */
export function firstWords(text: string): string {
	const lines = text.trim().split('\n');
	const line = withoutAddresses((lines.find(hasWords) ?? lines[0]!).trim());
	const points = [...line];
	if (points.length <= LONGEST) return line;
	const cut = points.slice(0, LONGEST).join('');
	return `${cut.replace(/(?<!\s)\s+\S*$/u, '')} …`;
}

/** A line without the addresses in it, unless it has nothing else. */
export function withoutAddresses(line: string): string {
	const words = line
		.replace(/(?:https?:\/\/|www\.)\S*/giu, ' ')
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(/(?<![\s:,;–—-])[\s:,;–—-]+$/u, '');
	return hasWords(words) ? words : line;
}
