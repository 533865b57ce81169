/** The column that a cell’s name begins with, counted from 1: 3 for `C12`. */
export function columnOf(reference: string): number {
	let column = 0;
	for (let at = 0; at < reference.length; at++) {
		const letter = (reference.charCodeAt(at) | 32) - 96;
		if (letter < 1 || letter > 26) break;
		column = column * 26 + letter;
	}
	return column;
}

/** The letters of a column that is counted from 1: `C` for 3. */
export const columnName = (column: number): string =>
	column === 0
		? ''
		: columnName(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
