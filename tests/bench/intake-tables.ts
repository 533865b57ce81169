import { existsSync, createReadStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip, gunzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { delimited } from '../../src/lib/intake/tables/delimited.ts';
import type { Format, ImportFile } from '../../src/lib/intake/format.ts';
import { xlsx } from '../../src/lib/intake/tables/xlsx.ts';

/** One figure: what was measured, how much, in which unit. */
interface Figure {
	readonly name: string;
	readonly value: number;
	readonly unit: string;
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

/** How long tables take, and how far the heap grows beyond what it was before. */
export async function tableFigures(): Promise<Figure[]> {
	const csv = [HEADER, ...Array.from({ length: ROWS }, (_, row) => cellsOf(row + 1))]
		.map((cells) => `${cells.map((cell) => `"${cell}"`).join(',')}\r\n`)
		.join('');
	const figures = [
		...(await figuresOf('CSV of 100,000 rows', delimited, fileOf('a.csv', strToU8(csv)))),
		...(await figuresOf('XLSX of 100,000 rows', xlsx, fileOf('a.xlsx', workbook()))),
		...(await figuresOf('CSV of 200 MB', delimited, endless(200e6)))
	];
	const folder = join(import.meta.dirname, FOLDER);
	if (!existsSync(folder)) return figures;
	const votes = join(folder, 'un_votes.csv.gz');
	return [
		...figures,
		...(await figuresOf('UN roll calls', delimited, fileOnDisk(join(folder, 'un_roll_calls.csv')))),
		...(await figuresOf('UN votes', delimited, {
			name: 'un_votes.csv',
			size: gunzipSync(readFileSync(votes)).length,
			stream: () => webStream(createReadStream(votes).pipe(createGunzip()))
		}))
	];
}
// From the folder that it is bundled into, beside this file.
const FOLDER = '../../../../shared/data/un-roll-calls';

async function figuresOf(name: string, format: Format, file: ImportFile): Promise<Figure[]> {
	globalThis.gc?.();
	const before = process.memoryUsage();
	const started = performance.now();
	let [drafts, problems, heap, told, gap] = [0, 0, 0, 0, 0];
	for await (const found of format.read(file, {})) {
		if (found.kind === 'statement') drafts++;
		if (found.kind === 'problem') problems++;
		if (found.kind !== 'progress') continue;
		gap = Math.max(gap, found.bytes - told);
		told = found.bytes;
		heap = Math.max(heap, process.memoryUsage().heapUsed - before.heapUsed);
	}
	return [
		{ name: `${name}: time`, value: (performance.now() - started) / 1000, unit: 's' },
		{ name: `${name}: size`, value: file.size / 1e6, unit: 'MB' },
		{ name: `${name}: statements`, value: drafts, unit: '' },
		{ name: `${name}: problems`, value: problems, unit: '' },
		{ name: `${name}: heap at most`, value: heap / 1e6, unit: 'MB' },
		{ name: `${name}: bytes between two tellings of progress`, value: gap / 1000, unit: 'kB' }
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
