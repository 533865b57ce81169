import { pluralize } from '../../base/words.ts';
import { ByteDecoder, chunksOf, type Oddities } from './byte-decoder.ts';
import { detectEncoding, markedEncoding, type DetectedEncoding } from './detect-encoding.ts';
import type { ImportFile } from '../format.ts';
import type { ImportProblem } from '../problem.ts';

/** A piece of a text, how many bytes of the file have been read with it, and what was wrong. */
export interface TextPiece {
	readonly text: string;
	/** Of the whole file so far. */
	readonly bytes: number;
	/** Said once for the whole file, with its last piece. */
	readonly problems: readonly ImportProblem[];
}

/** A file as text, and how its encoding is known. */
export interface DecodedText {
	/** A label of the Encoding Standard. */
	readonly encoding: string;
	readonly by: DetectedEncoding['by'] | 'choice';
	/** In order; to be read once. */
	readonly pieces: AsyncGenerator<TextPiece, void>;
}

const HEAD = 64 * 1024; // bytes, by which an encoding is detected
const LONGEST_PIECE = 64 * 1024; // bytes at least in a piece, so that small chunks cost little

/**
 * A file as text, piece by piece.
 * @param encoding the label that a person chose; without it the encoding is detected
 * @throws AbortError when the signal fires
 */
export async function decoded(
	file: ImportFile,
	encoding?: string,
	signal?: AbortSignal
): Promise<DecodedText> {
	const chunks = joinChunks(chunksOf(file, signal));
	const first = await chunks.next();
	const head = first.done ? new Uint8Array(0) : first.value;
	const known = encoding !== undefined && isEncoding(encoding);
	const detected = detectEncoding(head.subarray(0, HEAD));
	const mark = markedEncoding(head);
	const label = known ? new TextDecoder(encoding).encoding : detected.encoding;
	const skipped = mark?.encoding === label ? mark.mark : 0;
	const unknown = encoding !== undefined && !known ? [noEncoding(file, encoding, label)] : [];
	return {
		encoding: label,
		by: known ? 'choice' : detected.by,
		pieces: piecesOf(file, { encoding: label, guessed: !known, skipped, head, chunks, unknown })
	};
}

/** A text whose first bytes were read, to know its encoding by them. */
interface BegunText {
	readonly encoding: string;
	readonly guessed: boolean;
	readonly skipped: number;
	readonly head: Uint8Array;
	readonly chunks: AsyncGenerator<Uint8Array, void>;
	readonly unknown: readonly ImportProblem[];
}

async function* piecesOf(file: ImportFile, input: BegunText): AsyncGenerator<TextPiece, void> {
	const { encoding, guessed, skipped, head, chunks, unknown } = input;
	let decoder = new ByteDecoder(encoding, skipped);
	let used = encoding;
	let bytes = head.length;
	// While all is ASCII, nothing is known yet of how other letters are written.
	let plain = guessed && encoding === 'utf-8' && skipped === 0 && isAscii(head);
	yield { text: decoder.decode(head.subarray(skipped), false), bytes, problems: unknown };
	for await (const chunk of chunks) {
		if (plain && !isAscii(chunk)) {
			plain = false;
			used = detectEncoding(chunk).encoding;
			if (used !== 'utf-8') decoder = new ByteDecoder(used, bytes);
		}
		bytes += chunk.length;
		yield { text: decoder.decode(chunk, false), bytes, problems: [] };
	}
	const text = decoder.decode(new Uint8Array(0), true);
	yield { text, bytes, problems: [...oddProblems(file, used, decoder)] };
}

/** Joins small chunks into longer ones; the last may be small. */
async function* joinChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
	let pending: Uint8Array[] = [];
	let length = 0;
	const whole = () => {
		if (pending.length === 1) return pending[0]!;
		const bytes = new Uint8Array(length);
		let at = 0;
		for (const chunk of pending) {
			bytes.set(chunk, at);
			at += chunk.length;
		}
		return bytes;
	};
	for await (const chunk of chunks) {
		pending.push(chunk);
		length += chunk.length;
		if (length < LONGEST_PIECE) continue;
		yield whole();
		pending = [];
		length = 0;
	}
	if (length > 0) yield whole();
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

function isEncoding(label: string): boolean {
	try {
		new TextDecoder(label);
		return true;
	} catch {
		return false;
	}
}

function* oddProblems(
	{ name }: ImportFile,
	encoding: string,
	{ wrong, odd }: { wrong: Oddities; odd: Oddities }
): Generator<ImportProblem> {
	if (wrong.count > 0) {
		yield {
			code: 'wrong-encoding',
			location: { file: name, byte: wrong.first },
			lost: 'field',
			because: `the file was read as ${encoding}, but ${pluralize(wrong.count, 'byte')} from byte ${wrong.first} on are not text in it; each is shown as “\uFFFD”`,
			hint: 'choose another encoding, such as windows-1251 or windows-1252, or save the file as UTF-8'
		};
	}
	if (odd.count > 0) {
		yield {
			code: 'odd-characters',
			location: { file: name, byte: odd.first },
			lost: 'field',
			because: `${pluralize(odd.count, 'character')} from byte ${odd.first} on are NULs or halves of a character; each is shown as “\uFFFD”`,
			hint: 'check there whether text was lost when the file was made'
		};
	}
}

const noEncoding = ({ name }: ImportFile, label: string, used: string): ImportProblem => ({
	code: 'wrong-encoding',
	location: { file: name },
	lost: 'nothing',
	because: `“${label}” is not a known encoding; the file was read as ${used}`,
	hint: 'write utf-8, utf-16le, windows-1251, windows-1252 or another name of the Encoding Standard'
});
