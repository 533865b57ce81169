import { limitProblems } from '../../limit-problems.ts';
import { decoded } from '../../text/decode.ts';
import { delimitedRows } from './delimited-rows.ts';
import type { Format, ImportFile, ReadingChoices } from '../../format.ts';
import { evenness, guessDelimiter } from './guess-delimiter.ts';
import { tableFound } from '../table-found.ts';
import type { Table } from '../table.ts';

/** Delimited text: CSV by RFC 4180, TSV, and their kin with semicolons and bars. */
export const delimited: Format = {
	name: 'csv',
	title: 'Table (CSV, TSV)',
	recognises(name, head, bytes) {
		if (bytes.length === 0 || isBinary(head, bytes)) return 0;
		if (/\.(csv|tsv|tab)$/i.test(name)) return 0.8;
		if (/^\s*[{[<]/.test(head)) return 0;
		return evenness(head, guessDelimiter(head)) > 0.9 ? 0.4 : 0;
	},
	read(file, choices, signal) {
		const opened = openDelimited(file, choices, signal).then(({ table }) => table);
		return limitProblems(file.name, tableFound(opened, choices));
	}
};

/** A file of delimited text as a table, with the delimiter and encoding chosen or guessed. */
export async function openDelimited(
	file: ImportFile,
	choices: ReadingChoices,
	signal?: AbortSignal
): Promise<{ table: Table; delimiter: string; encoding: string }> {
	const { encoding, pieces } = await decoded(file, choices.encoding, signal);
	const first = await pieces.next();
	await pieces.return();
	const head = first.done ? '' : first.value.text;
	const delimiter = choices.delimiter?.[0] ?? guessDelimiter(head);
	return {
		table: tableOf(file, { delimiter, encoding: choices.encoding }, signal),
		delimiter,
		encoding
	};
}

const tableOf = (
	file: ImportFile,
	by: { delimiter: string; encoding: string | undefined },
	signal: AbortSignal | undefined
): Table => ({
	file: file.name,
	part: null,
	batches: () => delimitedRows(file, by, signal)
});

/** An archive, or bytes that are no text in any of the encodings that are read. */
function isBinary(head: string, bytes: Uint8Array): boolean {
	const start = String.fromCharCode(...bytes.subarray(0, 4));
	if (start === 'PK\x03\x04' || start === '\xD0\xCF\x11\xE0' || start === '%PDF') return true;
	const controls = Array.from(head.slice(0, 4096)).filter(
		(sign) => sign > '\0' && sign < '\t'
	).length;
	return controls > head.length / 100 && controls > 4;
}
