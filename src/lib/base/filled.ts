/** A text with its places filled: `from {day}`. A place that is given nothing stays as it is. */
export const filled = (text: string, places: Readonly<Record<string, string | number>>): string =>
	text.replace(/\{(\w+)\}/g, (place, name: string) => String(places[name] ?? place));
