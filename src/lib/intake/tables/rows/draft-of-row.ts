import { lastOf } from '../../../base/sequences.ts';
import type { StatementKind } from '../../../model/statement.ts';
import { type Draft, type DraftDate, type DraftMedia, emptyDraft } from '../../draft.ts';
import type { Columns } from '../columns/columns.ts';
import { dateInParts, type DateParts } from '../columns/date-in-parts.ts';
import type { Field } from '../columns/field.ts';
import type { SourceLocation } from '../../problem.ts';
import { kindOfWords } from '../../posts/kind-of-words.ts';
import { kindNamed } from './group-rows.ts';
import { guessLanguage } from '../../text/guess-language.ts';
import { languageNamed } from '../../text/language-names.ts';
import { markdownLinks } from '../../text/plain-words.ts';

/** The cells of a row by the fields that their columns hold, without the blank ones. */
export interface RowCells {
	readonly location: SourceLocation;
	readonly names: readonly string[];
	readonly columns: Columns;
	/** Where the parts of a date stand, in a table that has a column for each. */
	readonly parts: DateParts | null;
	readonly cells: readonly string[];
}

/** The draft of a row, except for its date. What has no field is kept under its column's name. */
export function draftOfRow(id: string, row: RowCells, language: string | undefined): Draft {
	const cell = (field: Field) => cellOf(row, field);
	const title = markdownLinks(cell('title') ?? '');
	const text = cell('text');
	const address = cell('address');
	// Where a title is a link, that is where the statement can be read.
	const links = [...title.links, ...markdownLinks(text ?? '').links];
	const own = address ?? title.links[0]?.address ?? null;
	const tongue = languageOf(row, language);
	const plain = (field: Field) => {
		const words = cell(field);
		return words === null ? null : markdownLinks(words).words;
	};
	return {
		...emptyDraft(id, row.location),
		title: title.words || null,
		kind: kindOf(row),
		actor: plain('actor'),
		speaker: plain('speaker'),
		venue: plain('venue'),
		publisher: plain('publisher'),
		address: own,
		summary: cell('summary'),
		text,
		before: cell('before'),
		after: cell('after'),
		language: tongue.tag,
		...(tongue.isGuessed && { isLanguageGuessed: true }),
		group: cell('group'),
		tags: cellsOf(row, 'tags').flatMap((tags) => partsOf(tags, /[,;|\n]/)),
		media: [
			...mediaOf(row),
			...links
				.filter((link) => link.address !== own)
				.map(({ words, address }) => ({ address, caption: words || null, credit: null }))
		],
		more: moreOf(row)
	};
}

/** The cell of a field as it stands; null where it is blank or no column holds it. */
export function cellOf({ columns, cells }: RowCells, field: Field): string | null {
	// Without a list of all: it is asked some twenty times a row.
	return cells.find((cell, at) => columns[at] === field && cell.trim() !== '') ?? null;
}

function cellsOf({ columns, cells }: RowCells, field: Field): string[] {
	return cells.filter((cell, at) => columns[at] === field && cell.trim() !== '');
}

/**
 * The kind that a cell names, or that the title tells of; else words of somebody are a speech, and
 * what is only described is an action.
 */
function kindOf(row: RowCells): StatementKind {
	const written = cellOf(row, 'kind');
	const named = written === null ? null : (kindNamed(written) ?? kindOfWords(written));
	const fromTitle = kindOfWords(cellOf(row, 'title') ?? '');
	const isSaid = cellOf(row, 'text') !== null || cellOf(row, 'speaker') !== null;
	return named ?? fromTitle ?? (isSaid ? 'speech' : 'action');
}

/** The language of a row: as it is given, or as stated for the table, or by its letters and words. */
function languageOf(row: RowCells, stated: string | undefined) {
	const named = languageNamed(cellOf(row, 'language') ?? '') ?? stated;
	if (named !== undefined) return { tag: named, isGuessed: false };
	const words = (['title', 'text', 'summary'] as const).map((field) => cellOf(row, field) ?? '');
	const tag = guessLanguage(words.join('\n'));
	return { tag, isGuessed: tag !== null };
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
function moreOf(row: RowCells): Record<string, string> {
	const { names, columns, cells, parts } = row;
	const hasMedia = cellsOf(row, 'media').length > 0;
	const homeless = (field: Field | null | undefined, cell: string) =>
		field == null ||
		(field === 'kind' && kindNamed(cell) === null) ||
		(field === 'language' && languageNamed(cell) === null) ||
		(!hasMedia && (field === 'caption' || field === 'credit'));
	const isTaken = parts !== null && dateInParts(cells, parts) !== null;
	const pairs: [name: string, cell: string][] = [];
	cells.forEach((cell, at) => {
		const isOfDate = isTaken && (at === parts.month || at === parts.day);
		if (isOfDate || cell.trim() === '' || !homeless(columns[at], cell)) return;
		pairs.push([names[at] ?? `column ${at + 1}`, cell]);
	});
	// From pairs, since a column may be named as what every object has: “__proto__”.
	return Object.fromEntries(pairs);
}

/** A stretch from one date to another; null where either is a stretch already or they are reversed. */
export const joinedDates = (from: DraftDate, to: DraftDate): DraftDate => ({
	written: `${from.written.replace(/[T/].*/, '')}/${lastOf(to.written.split('/'))!.replace(/T.*/, '')}`,
	words: `${from.words} – ${to.words}`,
	inferred: from.inferred ?? to.inferred
});
