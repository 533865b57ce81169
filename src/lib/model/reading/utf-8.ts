import { fail, ok, type Result } from '../../base/types.ts';
import type { Fault } from './fault.ts';

/**
 * The text of bytes in UTF-8, without its byte order mark. Bytes that are none are a fault: what would
 * stand for them is not what was written.
 */
export function readUtf8(bytes: Uint8Array): Result<string, Fault> {
	try {
		return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		const at = firstNonUtf8(bytes);
		const before = bytes.subarray(0, at);
		const line = before.reduce((lines, byte) => (byte === LF ? lines + 1 : lines), 1);
		const column = at - before.lastIndexOf(LF);
		const byte = bytes[at]!.toString(16).toUpperCase();
		return fail({
			code: 'not-utf8',
			path: `line ${line}, column ${column}`,
			because: `the byte ${byte} at position ${at} is not valid UTF-8`,
			hint: 'save the file as UTF-8'
		});
	}
}

const LF = 10;

/** The offset of the first byte that no character of UTF-8 has there (RFC 3629, section 4). */
function firstNonUtf8(bytes: Uint8Array): number {
	for (let at = 0; at < bytes.length;) {
		const length = lengthAt(bytes, at);
		if (length === 0 || at + length > bytes.length) return at;
		at += length;
	}
	return bytes.length;
}

/** How many bytes the character at an offset has; 0 where there is none. */
function lengthAt(bytes: Uint8Array, at: number): number {
	const [first, second = 0x80] = [bytes[at]!, bytes[at + 1]];
	if (first < 0x80) return 1;
	const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
	const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
	const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
	if (length === 0 || second < least || second > most) return 0;
	for (let next = at + 2; next < Math.min(at + length, bytes.length); next++) {
		if ((bytes[next]! & 0xc0) !== 0x80) return 0;
	}
	return length;
}
