import { existsSync, createReadStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip, gunzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { delimited } from '../../src/lib/intake/tables/delimited/delimited.ts';
import type { Format, ImportFile } from '../../src/lib/intake/format.ts';
import { FORMATS } from '../../src/lib/intake/formats.ts';
import { readFiles } from '../../src/lib/intake/read-files.ts';
import { xlsx } from '../../src/lib/intake/tables/workbook/xlsx.ts';

/** One figure: what was measured, how much, in which unit. */
interface Figure {
	readonly name: string;
	readonly value: number;
	readonly unit: string;
	/** What it may be at most; null where nothing was promised. */
	readonly target: number | null;
}

const ROWS = 100_000;
const WORDS =
	'The ministers spoke of aid and of a lasting settlement, and asked for talks to be held soon.';
const cellsOf = (row: number): string[] => [
	String(row),
	`${1990 + (row % 30)}-${String((row % 12) + 1).padStart(2, '0')}-17`,
	`Statement ${row}`,
	`${WORDS} ${row}`,
	`Ministry ${row % 40}`,
	'Moscow',
	`https://a.example/${row}`
];
const HEADER = ['id', 'date', 'title', 'text', 'actor', 'place', 'url'];

/**
 * How long inputs take, and how far the heap grows beyond what it was before: as a format reads them, and
 * as a whole import, which keeps all drafts and looks for duplicates.
 */
export async function* importFigures(): AsyncGenerator<Figure> {
	const csv = csvOfRows();
	yield* await figuresOf('CSV of 100,000 rows', delimited, csv, MOST);
	yield* await figuresOf('XLSX of 100,000 rows', xlsx, fileOf('a.xlsx', workbook()), MOST);
	yield* await figuresOf('CSV of 200 MB', delimited, endless(200e6));
	yield await wholeImport('CSV of 100,000 rows', csv);
	yield await wholeImport('Telegram export of 100,000 messages', fileOf('result.json', messages()));
	const folder = join(import.meta.dirname, FOLDER);
	if (!existsSync(folder)) {
		console.error('Skipped: the roll calls (../shared/data/un-roll-calls) are not here.');
		return;
	}
	const votes = join(folder, 'un_votes.csv.gz');
	yield* await figuresOf('UN roll calls', delimited, fileOnDisk(join(folder, 'un_roll_calls.csv')));
	yield* await figuresOf('UN votes', delimited, {
		name: 'un_votes.csv',
		size: gunzipSync(readFileSync(votes)).length,
		stream: () => webStream(createReadStream(votes).pipe(createGunzip()))
	});
}

/** A table of 100,000 statements, each with a source of its own. */
export function csvOfRows(): ImportFile {
	const csv = [HEADER, ...Array.from({ length: ROWS }, (_, row) => cellsOf(row + 1))]
		.map((cells) => `${cells.map((cell) => `"${cell}"`).join(',')}\r\n`)
		.join('');
	return fileOf('a.csv', strToU8(csv));
}

const MOST = 20; // s, for 100,000 rows

/** A whole import, from the bytes to all that the preview shows. */
async function wholeImport(name: string, file: ImportFile): Promise<Figure> {
	const started = performance.now();
	await readFiles([file], { formats: FORMATS });
	const value = (performance.now() - started) / 1000;
	return { name: `${name}, whole import: time`, value, unit: 's', target: MOST };
}

/** An export of a channel, every other post of which tells of an earlier meeting. */
function messages(): Uint8Array {
	const list = Array.from({ length: ROWS }, (_, at) => {
		const day = new Date(1.6e12 + at * 3e6).toISOString().slice(0, 19);
		const met = at % 2 ? ` A meeting took place on November ${(at % 28) + 1} in Cairo.` : '';
		const text = `${WORDS} Post ${at} of the channel. ${WORDS}${met}`;
		return JSON.stringify({ id: at, type: 'message', date: day, from: 'A channel', text });
	});
	return strToU8(
		`{"name":"A channel","type":"public_channel","id":1,"messages":[${list.join(',')}]}`
	);
}
// From the folder that it is bundled into, beside this file.
const FOLDER = '../../../../shared/data/un-roll-calls';

async function figuresOf(
	name: string,
	format: Format,
	file: ImportFile,
	most: number | null = null
): Promise<Figure[]> {
	globalThis.gc?.();
	const before = process.memoryUsage();
	const started = performance.now();
	let [drafts, problems, heap, bytesRead, gap] = [0, 0, 0, 0, 0];
	for await (const parsed of format.read(file, {})) {
		if (parsed.kind === 'statement') drafts++;
		if (parsed.kind === 'problem') problems++;
		if (parsed.kind !== 'progress') continue;
		gap = Math.max(gap, parsed.bytes - bytesRead);
		bytesRead = parsed.bytes;
		heap = Math.max(heap, process.memoryUsage().heapUsed - before.heapUsed);
	}
	const time = (performance.now() - started) / 1000;
	const noted = (what: string, value: number, unit: string): Figure => ({
		...{ name: `${name}: ${what}`, value, unit, target: null }
	});
	return [
		{ name: `${name}: time`, value: time, unit: 's', target: most },
		noted('size', file.size / 1e6, 'MB'),
		noted('statements', drafts, ''),
		noted('problems', problems, ''),
		noted('heap at most', heap / 1e6, 'MB'),
		noted('bytes between two tellings of progress', gap / 1000, 'kB')
	];
}

const fileOf = (name: string, bytes: Uint8Array): ImportFile => ({
	name,
	size: bytes.length,
	stream: () => new Blob([bytes as Uint8Array<ArrayBuffer>]).stream()
});

const fileOnDisk = (path: string): ImportFile => ({
	name: path,
	size: statSync(path).size,
	stream: () => webStream(createReadStream(path))
});

const webStream = (stream: Readable) => Readable.toWeb(stream) as ReadableStream<Uint8Array>;

/** A file that is made while it is read. */
function endless(size: number): ImportFile {
	return {
		name: 'large.csv',
		size,
		stream() {
			let [row, bytes] = [0, 0];
			return new ReadableStream<Uint8Array>({
				pull(controller) {
					const rows = Array.from({ length: 300 }, () => `${cellsOf(++row).join(';')}\n`);
					const chunk = strToU8((bytes === 0 ? `${HEADER.join(';')}\n` : '') + rows.join(''));
					bytes += chunk.length;
					controller.enqueue(chunk);
					if (bytes >= size) controller.close();
				}
			});
		}
	};
}

function workbook(): Uint8Array {
	const texts: string[] = [];
	const cell = (text: string) => `<c t="s"><v>${texts.push(`<si><t>${text}</t></si>`) - 1}</v></c>`;
	const rows = Array.from(
		{ length: ROWS },
		(_, row) =>
			`<row>${cellsOf(row + 1)
				.map(cell)
				.join('')}</row>`
	);
	const sheet = `<worksheet><sheetData><row>${HEADER.map(cell).join('')}</row>${rows.join('')}</sheetData></worksheet>`;
	return zipSync({
		'xl/workbook.xml': strToU8(
			'<workbook xmlns:r="r"><sheets><sheet name="S" r:id="a"/></sheets></workbook>'
		),
		'xl/_rels/workbook.xml.rels': strToU8(
			'<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>'
		),
		'xl/worksheets/sheet1.xml': strToU8(sheet),
		'xl/sharedStrings.xml': strToU8(`<sst>${texts.join('')}</sst>`)
	});
}
