import type { ImportProblem } from '../../problem.ts';

/** What a file is that is called a workbook and is none, and what to do; null where nothing tells. */
export function notAWorkbook(bytes: Uint8Array): Omit<ImportProblem, 'location'> | null {
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
