const PICTURES =
	/(?:\p{Regional_Indicator}{2}|[#*\d]\ufe0f?\u20e3|\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*|[\u{e0020}-\u{e007f}]+)\ufe0f?/gu;

/** Words without emoji, flags, the marks of hashtags, and doubled blanks: for titles and names. */
export function plainWords(words: string): string {
	return words
		.replace(PICTURES, (picture) => (/^[©®™‼⁉↔↕]/u.test(picture) ? picture : ' '))
		.replace(/(?<![\p{L}\p{N}&])#(?=[\p{L}_])/gu, '')
		.replace(/\s+/gu, ' ')
		.replace(/ (?=[,.;:!?،؛؟])/gu, '')
		.trim();
}

const NO_WORDS = /(?:https?:\/\/|www\.|t\.me\/)\S*|[#@][\p{L}\p{M}\p{N}_]+/giu;

/** Whether a line says something beside addresses, hashtags, names of accounts, emoji and signs. */
export const hasWords = (line: string): boolean => /\p{L}/u.test(line.replace(NO_WORDS, ' '));

// With `u`, a pair is one character, and so only a lone half is of the class of surrogates.
const ODD = /[\p{Cs}\0]/gu;

/** A text without NULs and lone surrogates, which stand as U+FFFD instead, and how many there were. */
export function wellFormed(text: string): { text: string; odd: number } {
	let odd = 0;
	const whole = text.replace(ODD, () => {
		odd++;
		return '\ufffd';
	});
	return { text: whole, odd };
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

/** Words with the links that Markdown writes into them as words alone, and where those lead. */
interface MarkdownLinks {
	readonly words: string;
	readonly links: readonly { readonly words: string; readonly address: string }[];
}

const LINK =
	/!?\[([^[\]\n]{0,300})\]\((https?:\/\/[^\s()]{1,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,500})*)(?: "[^"\n]{0,200}")?\)/g;

/** Takes the links of Markdown out of words: of `[words](address)` the words stay. */
export function markdownLinks(text: string): MarkdownLinks {
	if (!text.includes('](')) return { words: text, links: [] };
	const links: { words: string; address: string }[] = [];
	const words = text.replace(LINK, (_, inside: string, address: string) => {
		links.push({ words: inside, address });
		return inside;
	});
	return { words, links };
}
