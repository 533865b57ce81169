import { fail, ok, type Result } from '../../../base/types.ts';
import { LIMITS } from '../../limits.ts';
import { type DateSystem, grainOf, type NumberGrain } from '../../dates/serial-date.ts';
import { unpacked, UnpackError, zipDirectory, type ZipPart } from './zip-directory.ts';
import { XmlReader, type XmlListener } from '../../text/xml-reader.ts';

/** A sheet of a workbook. */
export interface WorkbookSheet {
	readonly name: string;
	readonly part: ZipPart;
	/** Whether the spreadsheet does not show it. */
	readonly isHidden: boolean;
}

/** What a workbook says of its sheets, apart from their rows. */
export interface Workbook {
	readonly archive: Uint8Array;
	readonly sheets: readonly WorkbookSheet[];
	/** The texts that cells name by number. */
	readonly texts: readonly string[];
	/** How each cell style shows a number. */
	readonly grains: readonly NumberGrain[];
	readonly system: DateSystem;
}

/** Why an archive is not a workbook that can be read. */
export interface WorkbookProblem {
	readonly code: 'broken-file' | 'unknown-format';
	readonly because: string;
	readonly hint: string;
}

/**
 * Reads what a workbook's sheets have in common (ECMA-376, part 1, 18).
 * @throws UnpackError, XmlError for a damaged part
 */
export function openWorkbook(archive: Uint8Array): Result<Workbook, WorkbookProblem> {
	const parts = zipDirectory(archive);
	if (!parts) {
		return fail({
			code: 'broken-file',
			because: `the archive was cut off: it has no table of contents at its end, at byte ${archive.length}`,
			hint: 'copy or download the file again'
		});
	}
	if ([...parts.values()].some(({ isEncrypted }) => isEncrypted)) return fail(ENCRYPTED);
	const book = [...parts.values()].find(({ name }) => /^xl\/workbook\d*\.xml$/.test(name));
	if (!book) return fail(noWorkbook(parts));
	const { named, system } = readBook(archive, book);
	const targets = readTargets(archive, parts.get(`xl/_rels/${book.name.slice(3)}.rels`));
	const sheets = named.flatMap(({ name, relation, isHidden }) => {
		const part = parts.get(partName(targets.get(relation) ?? ''));
		return part && /worksheets?\//.test(part.name) ? [{ name, part, isHidden }] : [];
	});
	return ok({
		archive,
		sheets,
		system,
		texts: readTexts(archive, parts.get('xl/sharedStrings.xml')),
		grains: readGrains(archive, parts.get('xl/styles.xml'))
	});
}

/** Reads an XML part of a workbook to its end. */
function readPart(archive: Uint8Array, part: ZipPart | undefined, listener: XmlListener) {
	if (!part) return;
	const decoder = new TextDecoder();
	const reader = new XmlReader(listener);
	for (const { bytes } of unpacked(archive, part))
		reader.read(decoder.decode(bytes, { stream: true }));
	reader.read(decoder.decode());
	reader.end();
}

function readBook(archive: Uint8Array, part: ZipPart) {
	const named: { name: string; relation: string; isHidden: boolean }[] = [];
	let system: DateSystem = 1900;
	readPart(archive, part, {
		open(name, attributes) {
			if (name === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? '')) system = 1904;
			if (name !== 'sheet') return;
			const relation = Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1] ?? '';
			const isHidden = /hidden/i.test(attributes.state ?? '');
			named.push({ name: attributes.name ?? '', relation, isHidden });
		}
	});
	return { named, system: system as DateSystem };
}

function readTargets(archive: Uint8Array, part: ZipPart | undefined): ReadonlyMap<string, string> {
	const targets = new Map<string, string>();
	readPart(archive, part, {
		open(name, { Id, Target, TargetMode }) {
			if (name === 'Relationship' && Id && Target && TargetMode !== 'External')
				targets.set(Id, Target);
		}
	});
	return targets;
}

const partName = (target: string): string =>
	target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;

function readTexts(archive: Uint8Array, part: ZipPart | undefined): string[] {
	const texts: string[] = [];
	let [text, inText, phonetic, length] = ['', false, false, 0];
	readPart(archive, part, {
		open(name) {
			if (name === 'si') text = '';
			if (name === 'rPh') phonetic = true;
			inText = name === 't' && !phonetic;
		},
		text(words) {
			if (inText) text += words;
		},
		close(name) {
			inText = false;
			if (name === 'rPh') phonetic = false;
			if (name !== 'si') return;
			length += text.length;
			if (length > LIMITS.sharedCharacters) throw tooMuchText();
			texts.push(text);
		}
	});
	return texts;
}

function readGrains(archive: Uint8Array, part: ZipPart | undefined): NumberGrain[] {
	const codes = new Map<string, string>();
	const grains: NumberGrain[] = [];
	let inCells = false;
	readPart(archive, part, {
		open(name, { numFmtId = '0', formatCode = '' }) {
			if (name === 'numFmt') codes.set(numFmtId, formatCode);
			if (name === 'cellXfs') inCells = true;
			if (name === 'xf' && inCells) grains.push(grainOf(Number(numFmtId), codes.get(numFmtId)));
		},
		close(name) {
			if (name === 'cellXfs') inCells = false;
		}
	});
	return grains;
}

const tooMuchText = () =>
	new UnpackError(
		'too-large',
		`the texts of the workbook are longer than the limit of ${LIMITS.sharedCharacters} characters`
	);

const ENCRYPTED: WorkbookProblem = {
	code: 'broken-file',
	because: 'the workbook is protected by a password',
	hint: 'save it without one, or as CSV'
};

/** What an archive without a workbook is, where its parts tell. */
const noWorkbook = (parts: ReadonlyMap<string, ZipPart>): WorkbookProblem => ({
	code: 'unknown-format',
	because: parts.has('content.xml')
		? 'the file is in OpenDocument format (.ods, .odt), which cannot be read: the archive holds no XLSX workbook'
		: parts.has('xl/workbook.bin')
			? 'the file is a binary workbook (.xlsb), which cannot be read'
			: parts.has('word/document.xml')
				? 'the file is a text document (.docx): it holds no workbook'
				: 'the archive holds no workbook',
	hint: 'save the table as XLSX or CSV'
});
