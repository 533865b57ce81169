import { NO_COLOUR } from '../../study/colouring.ts';
import { documentRuns } from '../../study/folds.ts';
import type { Study } from '../../study/study.ts';
import { documentHeading } from '../../wording/document-heading.ts';
import type { SheetCell, SheetHead, SheetRow } from './sheet.ts';

/** A head that is of no actor. */
export const plainHead = (label: string, about: string | null = null): SheetHead => ({
	...{ label, about },
	colour: NO_COLOUR
});

/** A cell of words. */
export const cellText = (text: string): SheetCell => ({ kind: 'text', text });

/** Rows of priorities, under the heading of their policy document where there are several. */
export const underHeadings = <Row extends { readonly row: number }>(
	rows: readonly Row[],
	study: Study,
	rowOf: (row: Row) => SheetRow
): SheetRow[] =>
	documentRuns(rows, ({ row }) => study.rows[row]!.document, study).flatMap(
		({ document, rows: under }) => [
			...(document ? [{ head: documentHeading(document), depth: 0, cells: [] }] : []),
			...under.map(rowOf)
		]
	);

/** The symbols of the relations, in words: the fonts of a picture in pixels need not have them. */
export const PARTS_NOTE =
	'Bars in parts: circle and full, supports; triangle and slanting lines, extends; diamond and upright lines, departs; square and crossed lines, contradicts; small circle and outline, mentions.';
