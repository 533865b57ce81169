import { Inflate } from 'fflate';
import { formatCount } from '../../../base/words.ts';
import { LIMITS } from '../../limits.ts';

/** One part of a zip archive, by the archive's table of contents. */
export interface ZipPart {
	readonly name: string;
	/** 0 is stored as it is, 8 deflated. */
	readonly method: number;
	readonly isEncrypted: boolean;
	/** In bytes. */
	readonly packedSize: number;
	/** Where its own header begins in the archive. */
	readonly at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

/**
 * The parts of a zip archive by the table of contents at its end (PKWARE's APPNOTE, 4.3.12 to 4.3.16);
 * null where it has none, as when it was cut off.
 */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipPart> | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	if (end === null) return null;
	const parts = new Map<string, ZipPart>();
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	for (let nth = 0; nth < count; nth++) {
		if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return null;
		const [nameLength, extra, comment] = [28, 30, 32].map((field) =>
			view.getUint16(at + field, true)
		);
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength!));
		parts.set(name, {
			name,
			method: view.getUint16(at + 10, true),
			isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
			packedSize: view.getUint32(at + 20, true),
			at: view.getUint32(at + 42, true)
		});
		at += 46 + nameLength! + extra! + comment!;
	}
	return parts;
}

function endOf(view: DataView): number | null {
	const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
	for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
		if (view.getUint32(at, true) === END) return at;
	}
	return null;
}

/** The packed bytes of a part; null where they do not lie in the archive. */
function packedBytes(bytes: Uint8Array, { at, packedSize }: ZipPart): Uint8Array | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
	const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	return start + packedSize > bytes.length ? null : bytes.subarray(start, start + packedSize);
}

/** Why a part of an archive cannot be read on. */
export class UnpackError extends Error {
	readonly code: 'broken-file' | 'too-large';

	constructor(code: 'broken-file' | 'too-large', message: string) {
		super(message);
		this.code = code;
	}
}

const PUSH = 16 * 1024; // packed bytes at a time: they unpack to 16 MB at most
const HARMLESS = 16 * 1024 * 1024; // unpacked bytes, up to which any ratio is let pass

/**
 * A part of an archive unpacked piece by piece, with how many of its packed bytes were read. The limits
 * are checked between the pieces, before memory is spent on the next.
 * @throws UnpackError for a damaged part, and one that passes a limit
 */
export function* unpacked(
	archive: Uint8Array,
	part: ZipPart
): Generator<{ bytes: Uint8Array; read: number }> {
	const packed = packedBytes(archive, part);
	if (!packed)
		throw new UnpackError('broken-file', `“${part.name}” is not complete in the archive`);
	if (part.method === 0) {
		yield { bytes: packed, read: packed.length };
		return;
	}
	if (part.method !== 8) {
		throw new UnpackError(
			'broken-file',
			`“${part.name}” is compressed in a way that cannot be read`
		);
	}
	let pieces: Uint8Array[] = [];
	let size = 0;
	const inflate = new Inflate((bytes) => pieces.push(bytes));
	for (let at = 0; at < packed.length; at += PUSH) {
		const end = Math.min(at + PUSH, packed.length);
		try {
			inflate.push(packed.subarray(at, end), end === packed.length);
		} catch {
			throw new UnpackError('broken-file', `“${part.name}” is damaged in the archive`);
		}
		for (const bytes of pieces) {
			size += bytes.length;
			checkSize(part, size, end);
			yield { bytes, read: end };
		}
		pieces = [];
	}
}

function checkSize({ name }: ZipPart, size: number, read: number) {
	const { unpackedBytes, unpackedRatio } = LIMITS;
	if (size > unpackedBytes) {
		const limit = formatCount(unpackedBytes);
		throw new UnpackError(
			'too-large',
			`“${name}” unpacks to more than the limit of ${limit} bytes`
		);
	}
	if (size > HARMLESS && size > read * unpackedRatio) {
		throw new UnpackError(
			'too-large',
			`“${name}” unpacks to more than ${unpackedRatio} times its size, which is the limit`
		);
	}
}
