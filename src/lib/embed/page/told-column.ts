/** A text for each statement, where many have the same: each text once, and its place for every statement. */
export interface ToldColumn {
	readonly texts: readonly string[];
	readonly at: readonly number[];
}

export function toldColumn(texts: readonly string[]): ToldColumn {
	const places = new Map<string, number>();
	const at = texts.map((text) => {
		const known = places.get(text);
		if (known !== undefined) return known;
		places.set(text, places.size);
		return places.size - 1;
	});
	return { texts: [...places.keys()], at };
}

export const toldAt = ({ texts, at }: ToldColumn, position: number): string =>
	texts[at[position]!]!;
