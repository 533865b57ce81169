/** A word of a text as it stands there, and where, in UTF-16 units. */
export interface Token {
	readonly raw: string;
	readonly start: number;
	readonly end: number;
}

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640]*/gu; // U.N., or letters and figures

/** The words of a text in order. */
export function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	for (const { 0: raw, index } of text.matchAll(WORD)) {
		tokens.push({ raw, start: index, end: index + raw.length });
	}
	return tokens;
}

/**
 * A word by NFKC and in lower case; without the accents of Latin letters, the dots of an acronym, and
 * the vowel signs and the stretching of Arabic ones.
 */
export function folded(word: string): string {
	if (/^[\x20-\x7e]*$/.test(word)) return word.toLowerCase().replaceAll('.', '');
	return word
		.normalize('NFKD')
		.replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll('.', '')
		.replaceAll('ё', 'е')
		.replace(/[\u064b-\u065f\u0670\u0640]/g, '')
		.replace(/[أإآ]/g, 'ا');
}
