const FUNCTION_WORDS: readonly (readonly [string, RegExp])[] = [
	['en', /\b(?:the|of|and|to|in|that|is|with|for|on)\b/giu],
	['fr', /(?<!\p{L})(?:le|la|les|des|et|du|une|est|dans|pour|que|avec)(?!\p{L})/giu],
	['es', /(?<!\p{L})(?:el|los|las|del|una|por|que|con|para|como|y)(?!\p{L})/giu],
	['de', /(?<!\p{L})(?:der|die|das|und|den|von|mit|ist|für|auf|zu|im)(?!\p{L})/giu]
];

const ENOUGH = 300; // UTF-16 units, in which a text shows its language

/**
 * The language that a text is most likely in, BCP 47: by the letters of its words, and among those that share the
 * Latin ones by their commonest words. Null where nothing tells.
 */
export function guessLanguage(text: string): string | null {
	const head = text.slice(0, ENOUGH);
	const count = (sought: RegExp) => head.match(sought)?.length ?? 0;
	const latin = count(/[A-Za-z\u00c0-\u024f]+/g);
	const cyrillic = count(/[\u0400-\u04ff]+/g);
	const arabic = count(/[\u0600-\u06ff]+/g);
	if (latin + cyrillic + arabic === 0) return null;
	if (arabic >= Math.max(latin, cyrillic)) return 'ar';
	if (cyrillic >= latin) return /[іїєґ]/iu.test(head) ? 'uk' : 'ru';
	const counts = FUNCTION_WORDS.map(([tag, words]) => ({ tag, found: count(words) }));
	const best = counts.reduce((most, one) => (one.found > most.found ? one : most));
	return best.found > 0 ? best.tag : null;
}
