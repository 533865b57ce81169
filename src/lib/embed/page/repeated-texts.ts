/** A text for each statement, where many have the same: each text once, and its index for every statement. */
export interface RepeatedTexts {
	readonly texts: readonly string[];
	readonly at: readonly number[];
}

export function repeatedTexts(texts: readonly string[]): RepeatedTexts {
	const indexOf = new Map<string, number>();
	const at = texts.map((text) => {
		const known = indexOf.get(text);
		if (known !== undefined) return known;
		indexOf.set(text, indexOf.size);
		return indexOf.size - 1;
	});
	return { texts: [...indexOf.keys()], at };
}

export const textAt = ({ texts, at }: RepeatedTexts, position: number): string =>
	texts[at[position]!]!;
