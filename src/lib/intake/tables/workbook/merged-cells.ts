import { unpacked, UnpackError, type ZipPart } from './zip-directory.ts';

/** A cell of a sheet that goes on over the rows below it. */
interface MergedCell {
	/** Counted from 1. */
	readonly column: number;
	readonly lastRow: number;
}

/** The cells of a sheet that reach over several rows, by the row that they begin in. */
export type MergedCells = ReadonlyMap<number, readonly MergedCell[]>;

const MERGED =
	/<(?:\w+:)?mergeCell [^>]{0,200}?ref="([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?"/g;
const LONGEST = 300; // characters of the tag, which may be divided between two pieces
const MOST = 200_000; // merged cells that are followed

/**
 * Looks for the merged cells of a sheet, which its XML names only after all the rows. What is damaged is
 * reported when the rows are read.
 * @param pause waits after each megabyte, so that whoever wants to cancel gets a turn
 */
export async function mergedCells(
	archive: Uint8Array,
	part: ZipPart,
	pause: () => Promise<void>
): Promise<MergedCells> {
	const merged = new Map<number, MergedCell[]>();
	const decoder = new TextDecoder('latin1'); // names of cells are ASCII
	let [tail, since, count] = ['', 0, 0];
	try {
		for (const { bytes } of unpacked(archive, part)) {
			const piece = tail + decoder.decode(bytes);
			if (piece.includes('mergeCell ')) {
				for (const range of piece.matchAll(MERGED)) {
					if (range.index + range[0].length <= tail.length || ++count > MOST) continue;
					const [, column, first, , last] = range;
					const [row, lastRow] = [Number(first), Number(last ?? first)];
					if (lastRow <= row) continue;
					merged.set(row, [...(merged.get(row) ?? []), { column: columnOf(column!), lastRow }]);
				}
			}
			tail = piece.slice(-LONGEST);
			since += bytes.length;
			if (since > 1_000_000) {
				since = 0;
				await pause();
			}
		}
	} catch (error) {
		if (!(error instanceof UnpackError)) throw error;
	}
	return merged;
}

/** Fills the cells of rows below a merged one with what it holds. */
export class MergedFill {
	readonly #merged: MergedCells;
	#open: { column: number; lastRow: number; cell: string }[] = [];

	constructor(merged: MergedCells) {
		this.#merged = merged;
	}

	/** Fills the blank cells of a row, which come in their order. */
	fill(row: number, cells: string[]): void {
		if (this.#merged.size === 0) return;
		this.#open = this.#open.filter(({ lastRow }) => lastRow >= row);
		for (const { column, cell } of this.#open) {
			while (cells.length < column) cells.push('');
			if (cells[column - 1] === '') cells[column - 1] = cell;
		}
		for (const { column, lastRow } of this.#merged.get(row) ?? []) {
			const cell = cells[column - 1] ?? '';
			if (cell !== '') this.#open.push({ column, lastRow, cell });
		}
	}
}

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
