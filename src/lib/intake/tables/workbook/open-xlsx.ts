import { formatCount } from '../../../base/words.ts';
import type { ImportFile, ReadingChoices } from '../../format.ts';
import { LIMITS } from '../../limits.ts';
import type { ImportProblem } from '../../problem.ts';
import { wholeBytes } from '../../text/whole-json.ts';
import { XmlError } from '../../text/xml-reader.ts';
import { layoutOf } from '../columns/table-layout.ts';
import { isSheetHeader } from '../columns/timeline-js-columns.ts';
import type { RowBatch, Table } from '../table.ts';
import { mergedCells, type MergedCells } from './merged-cells.ts';
import { sheetRows } from './sheet-rows.ts';
import { openWorkbook, type Workbook, type WorkbookSheet } from './workbook.ts';
import { UnpackError } from './zip-directory.ts';

/** A problem of a workbook as a whole. */
export type XlsxProblem = Omit<ImportProblem, 'location'>;

/** One sheet of a workbook as a table, and the names of all. */
interface OpenedXlsx {
	readonly table: Table;
	readonly sheet: string;
	readonly sheets: readonly string[];
}

/**
 * Opens the sheet that was chosen, or the first visible one with a header and dates. The archive is held whole, as its format wants; the
 * sheet is unpacked and read piece by piece.
 * @param problems to which what is wrong is added; null is given where that is the whole file
 * @throws AbortError when the signal fires
 */
export async function openXlsx(
	file: ImportFile,
	{ sheet: chosen }: ReadingChoices,
	problems: XlsxProblem[],
	signal?: AbortSignal
): Promise<OpenedXlsx | null> {
	const bytes = await wholeBytes(file, signal);
	if (!bytes.ok) {
		problems.push(bytes.problem);
		return null;
	}
	if (bytes.value[0] === 0xd0 && bytes.value[1] === 0xcf) {
		problems.push(oldWorkbook(bytes.value));
		return null;
	}
	const stranger = notAWorkbook(bytes.value);
	if (stranger) {
		problems.push(stranger);
		return null;
	}
	const book = attempt(() => openWorkbook(bytes.value), problems);
	if (!book) return null;
	if (!book.ok) {
		problems.push({ lost: 'file', ...book.problem });
		return null;
	}
	const { sheets } = book.value;
	const names = sheets.map(({ name }) => name);
	const sheet = sheets.find(({ name }) => name === chosen) ?? likelySheet(book.value);
	if (!sheet) {
		problems.push(NO_SHEET);
		return null;
	}
	if (chosen !== undefined && sheet.name !== chosen) problems.push(noSuchSheet(chosen, sheet.name));
	if (names.length > 1) problems.push(otherSheets(sheet, sheets));
	return { table: tableOf(file, book.value, sheet, signal), sheet: sheet.name, sheets: names };
}

const tableOf = (
	file: ImportFile,
	book: Workbook,
	sheet: WorkbookSheet,
	signal: AbortSignal | undefined
): Table => {
	let merged: Promise<MergedCells> | null = null;
	return {
		file: file.name,
		part: sheet.name,
		batches: () =>
			batchesOf(file, book, sheet, {
				signal,
				merged: (merged ??= mergedCells(book.archive, sheet.part, () => turn(signal)))
			})
	};
};

/** Gives whoever wants to cancel a turn. */
async function turn(signal: AbortSignal | undefined): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve));
	if (signal?.aborted) throw new DOMException('The import was cancelled', 'AbortError');
}

/** Bytes are counted as if the sheet came last in the file. */
async function* batchesOf(
	file: ImportFile,
	book: Workbook,
	{ name, part }: WorkbookSheet,
	{ signal, merged }: { signal: AbortSignal | undefined; merged: Promise<MergedCells> }
): AsyncGenerator<RowBatch, void> {
	const location = { file: file.name, part: name };
	const before = Math.max(0, book.archive.length - part.packedSize);
	const batches = sheetRows(book, part, await merged);
	for (;;) {
		await turn(signal);
		const broken: XlsxProblem[] = [];
		const next = attempt(() => batches.next(), broken);
		const problems: ImportProblem[] = broken.map((one) => ({ location, ...one }));
		if (!next || next.done) {
			yield { rows: [], problems, bytes: book.archive.length };
			return;
		}
		const { rows, read, cut } = next.value;
		problems.push(...cut.map((cell) => ({ location, ...longCell(cell) })));
		yield { rows, problems, bytes: Math.min(before + read, book.archive.length) };
	}
}

/** What a step gives, or null and a problem where the workbook is damaged there. */
function attempt<Value>(step: () => Value, problems: XlsxProblem[]): Value | null {
	try {
		return step();
	} catch (error) {
		if (error instanceof UnpackError) {
			problems.push({ code: error.code, lost: 'file', because: error.message, hint: AGAIN });
		} else if (error instanceof XmlError) {
			const because = `part of the workbook is not valid XML from its line ${error.line} on: ${error.message}`;
			problems.push({ code: 'broken-file', lost: 'file', because, hint: AGAIN });
		} else throw error;
		return null;
	}
}

const AGAIN = 'open the workbook in a spreadsheet and save it again, or save the sheet as CSV';

/** OLE: what Excel wrote before 2007, and what it still puts around a workbook with a password. */
function oldWorkbook(bytes: Uint8Array): XlsxProblem {
	const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
	const isEncrypted = names.includes('EncryptedPackage');
	return {
		code: 'unknown-format',
		lost: 'file',
		because: isEncrypted
			? 'the workbook is protected by a password'
			: 'the file is an Excel 97–2003 workbook (.xls), which cannot be read',
		hint: isEncrypted ? 'save it without one, or as CSV' : 'save it as XLSX or CSV'
	};
}

const NO_SHEET: XlsxProblem = {
	code: 'missing',
	lost: 'file',
	because: 'the workbook has no sheet with cells',
	hint: 'check that this is the right file'
};

const noSuchSheet = (chosen: string, read: string): XlsxProblem => ({
	code: 'missing',
	lost: 'nothing',
	because: `the workbook has no sheet “${chosen}”; “${read}” was read`,
	hint: 'choose one of its sheets by its exact name'
});

const otherSheets = (read: WorkbookSheet, sheets: readonly WorkbookSheet[]): XlsxProblem => ({
	code: 'left-out',
	lost: 'record',
	because: `the workbook has ${sheets.length} sheets (${sheets.map(({ name, isHidden }) => `“${name}”${isHidden ? ', hidden' : ''}`).join('; ')}), of which “${read.name}” was read`,
	hint: 'choose another sheet to import it instead'
});

const longCell = (cell: string) => ({
	code: 'too-large' as const,
	lost: 'field' as const,
	because: `cell ${cell} is longer than the limit of ${formatCount(LIMITS.cellCharacters)} characters; the rest was skipped`,
	hint: 'split the text into several rows'
});

const LOOKED_AT = 40; // sheets, past which none is asked for its head

/**
 * The sheet of a workbook that is read where nobody chose one: the first visible one with a header and
 * dates, else the first visible one with a header, else the first that is visible, or the first of all.
 */
function likelySheet(book: Workbook): WorkbookSheet | undefined {
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

/** What a file is that is called a workbook and is none, and what to do; null where nothing tells. */
function notAWorkbook(bytes: Uint8Array): Omit<ImportProblem, 'location'> | null {
	const named = kindOf(bytes);
	if (named === null) return null;
	const [what, hint] = named;
	return {
		code: 'unknown-format',
		lost: 'file',
		because: `the file is ${what}, although it is named as a workbook`,
		hint
	};
}

const SAVE = 'open it in a spreadsheet and save it as XLSX or CSV';

function kindOf(bytes: Uint8Array): readonly [string, string] | null {
	if (bytes.length === 0) return null;
	const start = String.fromCharCode(...bytes.subarray(0, 8));
	if (start.startsWith('PK')) return null;
	if (start.startsWith('%PDF')) return ['a PDF', 'export the table it was made from as CSV'];
	if (start.startsWith('{\\rtf')) return ['an RTF document', SAVE];
	if (/^(?:\x89PNG|\xff\xd8\xff|GIF8)/.test(start)) return ['a picture', 'export the table as CSV'];
	if (start.startsWith('Rar!') || start.startsWith('7z') || start.startsWith('\x1f\x8b')) {
		return ['another kind of archive', 'unpack it, and choose the file inside'];
	}
	const head = textOf(bytes.subarray(0, 4096));
	if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head)) {
		return ['an Excel 2003 XML workbook', SAVE];
	}
	if (/<(?:!doctype html|html|head|body|table|meta)[\s>]/i.test(head)) return ['a web page', SAVE];
	if (/^\s*<\?xml/.test(head)) return ['XML', SAVE];
	if (/^\s*[[{]/.test(head)) return ['JSON', 'rename it to .json'];
	if (head.includes('\u0000') || head.includes('\ufffd')) return null;
	return ['plain text', 'rename it to .csv, or to .txt if it is not a table'];
}

function textOf(bytes: Uint8Array): string {
	const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
	return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}
