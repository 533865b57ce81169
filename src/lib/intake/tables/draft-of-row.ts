import type { Draft, DraftDate, DraftMedia } from '../draft.ts';
import { emptyDraft } from '../draft.ts';
import type { Columns } from './columns.ts';
import type { Field } from './field.ts';
import type { Place } from '../place.ts';
import { kindNamed } from './statement-kinds.ts';

/** The cells of a row by the fields that their columns hold, without the blank ones. */
export interface RowCells {
	readonly place: Place;
	readonly names: readonly string[];
	readonly columns: Columns;
	readonly cells: readonly string[];
}

/** The draft of a row, except for its date. What has no field is kept under its column's name. */
export function draftOfRow(id: string, row: RowCells, language: string | undefined): Draft {
	const cell = (field: Field) => cellOf(row, field);
	const written = cell('kind');
	const kind = written === null ? null : kindNamed(written);
	return {
		...emptyDraft(id, row.place),
		title: cell('title'),
		kind,
		actor: cell('actor'),
		speaker: cell('speaker'),
		venue: cell('venue'),
		publisher: cell('publisher'),
		address: cell('address'),
		summary: cell('summary'),
		text: cell('text'),
		before: cell('before'),
		after: cell('after'),
		language: cell('language') ?? language ?? null,
		group: cell('group'),
		tags: cellsOf(row, 'tags').flatMap((tags) => partsOf(tags, /[,;|\n]/)),
		media: mediaOf(row),
		more: moreOf(row, written !== null && kind === null)
	};
}

/** The cell of a field as it stands; null where it is blank or no column holds it. */
export function cellOf(row: RowCells, field: Field): string | null {
	return cellsOf(row, field)[0] ?? null;
}

function cellsOf({ columns, cells }: RowCells, field: Field): string[] {
	return cells.filter((cell, at) => columns[at] === field && cell.trim() !== '');
}

const partsOf = (cell: string, between: RegExp): string[] =>
	cell
		.split(between)
		.map((part) => part.trim())
		.filter((part) => part !== '');

function mediaOf(row: RowCells): DraftMedia[] {
	const addresses = cellsOf(row, 'media').flatMap((cell) =>
		/^\S+$|https?:/.test(cell) ? partsOf(cell, /\s+|[|;](?=\s*https?:)/) : [cell]
	);
	const [caption, credit] = [cellOf(row, 'caption'), cellOf(row, 'credit')];
	return addresses.map((address, at) => ({
		address,
		caption: at === 0 ? caption : null,
		credit: at === 0 ? credit : null
	}));
}

/** What has no field of its own, or none that it could go to. */
function moreOf(row: RowCells, hasOddKind: boolean): Record<string, string> {
	const { names, columns, cells } = row;
	const hasMedia = cellsOf(row, 'media').length > 0;
	const homeless = (field: Field | null | undefined) =>
		field == null ||
		(field === 'kind' && hasOddKind) ||
		(!hasMedia && (field === 'caption' || field === 'credit'));
	// From pairs, since a column may be named as what every object has: “__proto__”.
	const named = cells.map((cell, at) => [names[at] ?? `column ${at + 1}`, cell] as const);
	return Object.fromEntries(
		named.filter(([, cell], at) => cell.trim() !== '' && homeless(columns[at]))
	);
}

/** A stretch from one date to another; null where either is a stretch already or they are reversed. */
export const joinedDates = (from: DraftDate, to: DraftDate): DraftDate => ({
	written: `${from.written.replace(/T.*/, '')}/${to.written.replace(/T.*/, '')}`,
	words: `${from.words} – ${to.words}`,
	inferred: from.inferred ?? to.inferred
});
