/**
 * Whether a text begins in letters that run from right to left: what `dir="auto"` asks on a page. Most
 * texts have none beyond Cyrillic, and are spared the question of scripts, which takes a browser long.
 */
export const isRightToLeft = (text: string): boolean =>
	/[\u0590-\uffff]/.test(text) &&
	/^\P{L}*[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u.test(text);

/**
 * A text that keeps its own order in a drawing, which runs to the right: the “…” of an Arabic title
 * stands on its left. By characters, since neither a canvas nor a file’s reader knows `dir`.
 */
export const isolated = (text: string): string =>
	isRightToLeft(text) ? `\u2067${text}\u2069` : text;
