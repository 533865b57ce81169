import { sheetRows } from './sheet-rows.ts';
import { layoutOf } from '../columns/table-layout.ts';
import { UnpackError } from './unpacked.ts';
import type { Workbook, WorkbookSheet } from './workbook.ts';
import { XmlError } from '../../text/xml-reader.ts';
import { isSheetHeader } from '../columns/timeline-js-columns.ts';

const LOOKED_AT = 40; // sheets, past which none is asked for its head

/**
 * The sheet of a workbook that is read where nobody chose one: the first visible one with a header and
 * dates, else the first visible one with a header, else the first that is visible, or the first of all.
 */
export function likelySheet(book: Workbook): WorkbookSheet | undefined {
	const visible = book.sheets.filter(({ isHidden }) => !isHidden);
	if (visible.length < 2) return visible[0] ?? book.sheets[0];
	const looked = visible.slice(0, LOOKED_AT).map((sheet) => ({ sheet, fit: fitOf(book, sheet) }));
	const best = Math.max(...looked.map(({ fit }) => fit));
	return looked.find(({ fit }) => fit === best)!.sheet;
}

/** 2 for a header and dates, 1 for a header, 0 for neither; a damaged sheet has neither. */
function fitOf(book: Workbook, { part }: WorkbookSheet): number {
	try {
		const [first] = sheetRows(book, part);
		const rows = first?.rows ?? [];
		const { header, columns } = layoutOf(rows);
		if (header.height === 0 || rows.length <= header.rows) return 0;
		return columns.includes('date') || isSheetHeader(header.names) ? 2 : 1;
	} catch (error) {
		if (error instanceof UnpackError || error instanceof XmlError) return 0;
		throw error;
	}
}
