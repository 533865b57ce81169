import { columnName, columnOf, type MergedCells, MergedFill } from './merged-cells.ts';
import { LIMITS } from '../../limits.ts';
import { serialDate } from '../../dates/serial-date.ts';
import type { TableRow } from '../table.ts';
import { unpacked, type ZipPart } from './zip-directory.ts';
import type { Workbook } from './workbook.ts';
import { XmlReader } from '../../text/xml-reader.ts';

/** Some rows of a sheet, how many of its packed bytes were read, and which cells were cut. */
export interface SheetBatch {
	readonly rows: readonly TableRow[];
	readonly read: number;
	/** `C12`: a cell that has more characters than are read. */
	readonly cut: readonly string[];
}

/**
 * The rows of a sheet in their order, piece by piece. Blank rows are left out; blank cells inside a row
 * are empty texts, and a merged cell holds for all its rows.
 * @throws UnpackError, XmlError for a damaged part
 */
export function* sheetRows(
	book: Workbook,
	part: ZipPart,
	merged: MergedCells = new Map()
): Generator<SheetBatch> {
	const decoder = new TextDecoder();
	const collector = new RowCollector(book, merged);
	const reader = new XmlReader(collector);
	for (const { bytes, read } of unpacked(book.archive, part)) {
		for (let at = 0; at < bytes.length; at += PIECE) {
			reader.read(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
			yield { ...collector.taken(), read };
		}
	}
	reader.read(decoder.decode());
	reader.end();
	yield { ...collector.taken(), read: part.packedSize };
}

const PIECE = 256 * 1024; // unpacked bytes, after which the rows are passed on

/** Gathers rows from the tags of a sheet (ECMA-376, part 1, 18.3.1). */
class RowCollector {
	readonly #book: Workbook;
	readonly #merged: MergedFill;
	#rows: TableRow[] = [];
	#cut: string[] = [];
	#row = 0;
	#cells: string[] = [];
	#width = 0;
	#column = 0;
	#type = 'n';
	#style = 0;
	#value = '';
	#reading = false;
	#phonetic = false;

	constructor(book: Workbook, merged: MergedCells) {
		this.#book = book;
		this.#merged = new MergedFill(merged);
	}

	/** The rows gathered since it was last asked. */
	taken(): { rows: TableRow[]; cut: string[] } {
		const batch = { rows: this.#rows, cut: this.#cut };
		this.#rows = [];
		this.#cut = [];
		return batch;
	}

	readonly open = (name: string, attributes: Readonly<Record<string, string>>) => {
		if (name === 'row') {
			this.#row = Number(attributes.r) || this.#row + 1;
			this.#cells = [];
			this.#width = 0;
			this.#column = 0;
		} else if (name === 'c') {
			this.#column = attributes.r ? columnOf(attributes.r) : this.#column + 1;
			this.#type = attributes.t ?? 'n';
			this.#style = Number(attributes.s ?? 0);
			this.#value = '';
		} else if (name === 'rPh') {
			this.#phonetic = true;
		}
		this.#reading = name === 'v' || (name === 't' && !this.#phonetic);
	};

	readonly text = (words: string) => {
		if (this.#reading) this.#value += words;
	};

	readonly close = (name: string) => {
		this.#reading = false;
		if (name === 'rPh') this.#phonetic = false;
		if (name === 'c') this.#closeCell();
		if (name !== 'row' || this.#cells.every((cell) => cell === '')) return;
		this.#merged.fill(this.#row, this.#cells);
		const width = Math.max(this.#width, this.#cells.length);
		this.#rows.push({ row: this.#row, line: null, cells: this.#cells, width });
	};

	#closeCell() {
		let cell = this.#shown();
		if (cell === '') return;
		this.#width = Math.max(this.#width, this.#column);
		if (this.#column > LIMITS.columns) return;
		if (cell.length > LIMITS.cellCharacters) {
			this.#cut.push(`${columnName(this.#column)}${this.#row}`);
			cell = cell.slice(0, LIMITS.cellCharacters);
		}
		while (this.#cells.length < this.#column - 1) this.#cells.push('');
		this.#cells[this.#column - 1] = wellFormed(cell);
	}

	/** The cell as the sheet shows it: a formula by its last result, a date in EDTF. */
	#shown(): string {
		const value = this.#value;
		switch (this.#type) {
			case 's':
				return unescaped(this.#book.texts[Number(value)] ?? '');
			case 'b':
				return value === '' ? '' : value === '1' ? 'TRUE' : 'FALSE';
			case 'n':
				return value.trim() === '' ? '' : this.#number(Number(value), value);
			case 'd':
				return value.replace(/T00:00:00(\.0+)?Z?$/, '');
			default:
				return unescaped(value);
		}
	}

	#number(number: number, written: string): string {
		if (!Number.isFinite(number)) return written;
		const grain = this.#book.grains[this.#style] ?? 'number';
		// Of what a double holds, spreadsheets show 15 digits.
		return serialDate(number, grain, this.#book.system) ?? String(Number(number.toPrecision(15)));
	}
}

/** Characters that XML cannot hold stand in a workbook as `_x000D_`. */
const unescaped = (text: string): string =>
	text.includes('_x')
		? text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) =>
				String.fromCharCode(parseInt(code, 16))
			)
		: text;

const wellFormed = (text: string): string =>
	/\p{Surrogate}|\0/u.test(text) ? text.replace(/\p{Surrogate}|\0/gu, '\uFFFD') : text;
