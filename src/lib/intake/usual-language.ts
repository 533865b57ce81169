/** The language that most texts are in, of those that say; of two the first. */
export function usualLanguage(words: readonly (string | null)[]): string | null {
	const counts = new Map<string, number>();
	for (const word of words) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
	const most = Math.max(0, ...counts.values());
	return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}
