import { Inflate } from 'fflate';
import { formatCount } from '../../../base/format-count.ts';
import { LIMITS } from '../../limits.ts';
import { packedBytes, type ZipPart } from './zip-directory.ts';

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
