/**
 * Turns places in a text from UTF-16 units, as the language counts them, into Unicode code points, as
 * the model does. One pass over the text, however many places are asked for.
 */
export function pointsOf(text: string): (units: number) => number {
	const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index);
	if (pairs.length === 0) return (units) => units;
	return (units) => {
		let low = 0;
		let high = pairs.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (pairs[middle]! < units) low = middle + 1;
			else high = middle;
		}
		return units - low;
	};
}
