const PICTURES =
	/(?:\p{Regional_Indicator}{2}|[#*\d]\ufe0f?\u20e3|\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*|[\u{e0020}-\u{e007f}]+)\ufe0f?/gu;

/** Words without emoji, flags, the marks of hashtags, and doubled blanks: for titles and names. */
export function plainWords(words: string): string {
	return words
		.replace(PICTURES, (found) => (/^[©®™‼⁉↔↕]/u.test(found) ? found : ' '))
		.replace(/(?<![\p{L}\p{N}&])#(?=[\p{L}_])/gu, '')
		.replace(/\s+/gu, ' ')
		.replace(/ (?=[,.;:!?،؛؟])/gu, '')
		.trim();
}
