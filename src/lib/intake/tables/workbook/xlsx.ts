import { limitPerKind } from '../../limit-per-kind.ts';
import { parsedProblem } from '../../parsed-problem.ts';
import type { Format, ParsedItem, ImportFile, ReadingChoices } from '../../format.ts';
import { openXlsx, type XlsxProblem } from './open-xlsx.ts';
import { parsedTable } from '../parsed-table.ts';

/** A workbook of Excel, LibreOffice or Google Sheets as XLSX: one of its sheets. */
export const xlsx: Format = {
	name: 'xlsx',
	title: 'Workbook (XLSX)',
	recognises(name, _, bytes) {
		const isZip = startsWith(bytes, 'PK\x03\x04');
		const isOle = startsWith(bytes, '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1');
		const isNamed = /\.(xlsx|xlsm|xltx|xls)$/i.test(name);
		const names = String.fromCharCode(...bytes.subarray(0, 4096));
		if (isZip) return isNamed || /xl\/|\[Content_Types\]\.xml/.test(names) ? 0.95 : 0.2;
		if (isOle) return isNamed ? 0.7 : 0.5;
		// Named as a workbook, but not one: that is reported, unless a reader of texts knows it.
		return isNamed ? 0.3 : 0;
	},
	read: (file, choices, signal) => limitPerKind(file.name, parsedIn(file, choices, signal))
};

async function* parsedIn(
	file: ImportFile,
	choices: ReadingChoices,
	signal: AbortSignal | undefined
): AsyncGenerator<ParsedItem> {
	const problems: XlsxProblem[] = [];
	const opened = await openXlsx(file, choices, problems, signal);
	for (const { code, ...details } of problems)
		yield parsedProblem(code, { file: file.name }, details);
	if (!opened) return;
	yield* parsedTable(Promise.resolve(opened.table), choices);
}

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
	bytes.length >= signature.length &&
	Array.from(signature).every((letter, at) => bytes[at] === letter.charCodeAt(0));
