/** The hashtags of a text without their sign, each once, in its order. */
export function hashtagsOf(text: string): string[] {
	const tags = Array.from(
		text.matchAll(/(?<![\p{L}\p{N}_&/#])#([\p{L}_][\p{L}\p{M}\p{N}_]*)/gu),
		([, tag]) => tag!
	);
	return [...new Set(tags)];
}
