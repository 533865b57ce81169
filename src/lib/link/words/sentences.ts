/** A stretch of a text, in UTF-16 units; the end is left out. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

const END = /(?<=[.!?؟…;][”"’»)\]]{0,3})\s+(?=\S)|\n\s*|\s…\s+|(?<=[。！？])/gu;
const SHORT =
	/(?:^|[\s(“"])(?:\p{L}|Mr|Mrs|Ms|Dr|St|No|vs|Gen|Sen|Rep|Prof|г|гг|им|ст|т\.е|U\.S|U\.N)\.$/u;
const LONGEST = 4000; // characters; what goes on longer without an end is cut, so that work stays bounded

/** The sentences of a text, in order: up to full stops, line breaks and the dots of what is left out. */
export function sentencesOf(text: string): Span[] {
	const sentences: Span[] = [];
	let start = 0;
	const add = (end: number) => {
		while (end - start > LONGEST) {
			const space = text.lastIndexOf(' ', start + LONGEST);
			const cut = space > start ? space : start + LONGEST;
			sentences.push({ start, end: cut });
			start = cut;
		}
		if (text.slice(start, end).trim() !== '') sentences.push({ start, end });
	};
	for (const { 0: gap, index } of text.matchAll(END)) {
		if (!gap.includes('\n') && SHORT.test(text.slice(Math.max(0, index - 8), index))) continue;
		add(index);
		start = index + gap.length;
	}
	add(text.length);
	return sentences;
}

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
