import type { Component } from 'svelte';
import { xmlCharacters } from '../../base/xml-characters.ts';
import { PARTS_HEIGHT } from '../../timeline/draw/parts-bar.ts';
import { textWidth, wrapped } from '../../timeline/text/text-width.ts';
import { renderStatic } from '../../ui/render-static.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** Where the parts of a table stand in its picture, px. */
interface SheetLayout {
	readonly width: number;
	readonly height: number;
	/** The left edge of each column, the heads of the rows first. */
	readonly columns: readonly { readonly x: number; readonly width: number }[];
	/** What is counted, in lines. */
	readonly about: readonly string[];
	readonly headLines: readonly { readonly label: string[]; readonly about: string[] }[];
	/** The base line of the last line of the heads. */
	readonly headBase: number;
	readonly rows: readonly LaidOutRow[];
	/** The base lines of the notes. */
	readonly notes: readonly { readonly y: number; readonly text: string }[];
}

interface LaidOutRow {
	readonly y: number;
	readonly height: number;
	readonly head: readonly string[];
	/** The words of each cell, wrapped. */
	readonly cells: readonly (readonly string[])[];
}

/** px of type, and between lines */
export const FONT = 12;
export const LINE = 16;

const MARGIN = 24;
const ROW_HEAD = 230;
const NARROWEST = 56;
const WIDEST = 210;
const ROOM_FOR_WORDS = 160; // px
const ROOMY = 7; // columns: with more, an empty cell has no room for words
const TOP = 76; // title and what is counted
/** px above and below the words of a row, together */
export const AIR = 14;
/** px of a bar that is all of a group, in every column the same */
export const WHOLE_BAR = 84;
/** px of the scale of dumbbells */
export const DUMBBELL = 180;
/** px of a bar in parts */
export const PARTS = 56;
/** px of a strip of time */
export const STRIP = 300;
/** px of a bar in parts by actor */
export const ACTORS = 90;
/** px of a count’s own field */
export const CHIP = 40;

/** Lays out a table: columns as wide as their words need, rows as high as theirs. */
export function sheetLayout(sheet: Sheet): SheetLayout {
	const widths = sheet.heads.map((head, column) =>
		Math.max(
			NARROWEST,
			inWords(textWidth(head.label, FONT) + 12),
			...sheet.rows.flatMap(({ cells }) =>
				cells[column] ? [wish(cells[column], sheet.heads.length <= ROOMY)] : []
			)
		)
	);
	let x = MARGIN + ROW_HEAD;
	const columns = [
		{ x: MARGIN, width: ROW_HEAD },
		...widths.map((width) => {
			const column = { x, width };
			x += width;
			return column;
		})
	];
	const width = Math.max(640, x + MARGIN);
	const about = wrapped(sheet.about, FONT, width - 2 * MARGIN, 3);
	const headLines = sheet.heads.map(({ label, about }, column) => ({
		label: wrapped(label, FONT, widths[column]! - 12, 3),
		about: about ? wrapped(about, FONT, widths[column]! - 12, 2) : []
	}));
	const headBase =
		TOP +
		(about.length - 1) * LINE +
		Math.max(1, ...headLines.map(({ label, about }) => label.length + about.length)) * LINE;
	let y = headBase + 10;
	const rows = sheet.rows.map(({ head, depth, cells }): LaidOutRow => {
		const room = isHeading(cells) ? width - 2 * MARGIN : ROW_HEAD - 16 - depth * 14;
		const lines = wrapped(head, FONT, room, 3);
		const words = cells.map((cell, column) => wordsOf(cell, widths[column]!));
		const bars = cells.some((cell) => cell.kind === 'count' && cell.parts) ? PARTS_HEIGHT + 2 : 0;
		const height =
			Math.max(lines.length * LINE, LINE + bars, ...words.map(({ length }) => length * LINE)) + AIR;
		const row = { y, height, head: lines, cells: words };
		y += height;
		return row;
	});
	y += 12;
	const notes = sheet.notes.flatMap((note) =>
		wrapped(note, FONT, width - 2 * MARGIN, 6).map((text) => ({ y: (y += LINE), text }))
	);
	return { width, height: y + MARGIN, columns, about, headLines, headBase, rows, notes };
}

/** The first base line of a row, whose cells all begin at its top. */
export const firstLine = (y: number): number => y + AIR / 2 + FONT;

/** Whether a row has a head alone, which then has the width of the table. */
export const isHeading = (cells: readonly unknown[]): boolean => cells.length === 0;

/** px of words: what is wider breaks into lines. */
const inWords = (width: number): number => Math.min(WIDEST, width);

/** px of a count that something stands beside. */
export const countWidth = (text: string): number => Math.ceil(textWidth(text, FONT)) + 8;

/** How wide a cell would like to be. */
function wish(cell: SheetCell, isRoomy: boolean): number {
	switch (cell.kind) {
		case 'count':
			return cell.words ? inWords(CHIP + 12 + textWidth(cell.words, FONT)) : PARTS + 16;
		case 'parts':
			return countWidth(cell.text) + PARTS + 16;
		case 'dumbbell':
			return DUMBBELL + 24;
		case 'bar':
			return WHOLE_BAR + 12;
		case 'strip':
			return STRIP + 16;
		case 'actors':
			return ACTORS + 8 + inWords(textWidth(cell.text, FONT) + 12);
		case 'empty':
			return isRoomy ? inWords(textWidth(cell.text, FONT) + 30) : NARROWEST;
		case 'text':
			return inWords(textWidth(cell.text, FONT) + 12);
	}
}

function wordsOf(cell: SheetCell, width: number): string[] {
	switch (cell.kind) {
		case 'count':
			return cell.words ? wrapped(cell.words, FONT, width - CHIP - 14, 3) : [];
		case 'text':
			return wrapped(cell.text, FONT, width - 12, 3);
		case 'empty':
			// A narrow column has room for the hatching alone; the note says what it is.
			return width >= ROOM_FOR_WORDS || textWidth(cell.text, FONT) + 28 <= width
				? wrapped(cell.text, FONT, width - 16, 2)
				: [];
		case 'actors':
			return wrapped(cell.text, FONT, width - ACTORS - 20, 2);
		case 'bar':
		case 'strip':
		case 'parts':
		case 'dumbbell':
			return [];
	}
}

const APART = 6; // px between lines

/** Lines from bottom left to top right over a field, cut at its edges, px. */
export function hatchPath(x: number, y: number, width: number, height: number): string {
	let path = '';
	for (let from = APART - height; from < width; from += APART) {
		const [left, right] = [Math.max(0, from), Math.min(width, from + height)];
		if (right <= left) continue;
		path += `M${x + left},${y + height - (left - from)}L${x + right},${y + height - (right - from)}`;
	}
	return path;
}

/**
 * A component as the text of an SVG file. XML is stricter than the HTML that Svelte writes: some characters it
 * cannot hold, and `]]>` is not text.
 */
export function svgText<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props
): string {
	const rendered = renderStatic(component, props).body.trim();
	return `${xmlCharacters(rendered).replaceAll(']]>', ']]&gt;')}\n`;
}
