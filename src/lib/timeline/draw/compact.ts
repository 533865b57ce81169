/** A count in at most four characters, for a mark that has no room for more: 999, 1k, 27k, 140k, 2m. */
export function compact(count: number): string {
	if (count < 1000) return String(count);
	const [unit, letter] = count < 999_500 ? [1000, 'k'] : [1_000_000, 'm'];
	return `${Math.round(count / unit)}${letter}`;
}
