/** Words as a sentence lists them: “a”, “a and b”, “a, b and c”. */
export const listed = (parts: readonly string[]): string =>
	[parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' and ');
