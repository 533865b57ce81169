import type { ImportFile } from '../format.ts';
import { isSurrogateAt, utf8LengthAt } from './detect-encoding.ts';

/** What stood in the bytes that is not text: how often, and the first offset, in bytes of the file. */
export interface Oddities {
	count: number;
	first: number;
}

const REPLACEMENT = '\uFFFD';

/**
 * Decodes a file chunk by chunk, and keeps count of what is not text. Sequences that the end of a chunk
 * cuts wait for the next. What cannot be decoded, NULs and lone surrogates become U+FFFD each.
 */
export class ByteDecoder {
	/** Bytes that the encoding does not have. */
	readonly wrong: Oddities = { count: 0, first: -1 };
	/** NULs and lone surrogates. */
	readonly odd: Oddities = { count: 0, first: -1 };
	readonly #encoding: string;
	readonly #strict: TextDecoder;
	readonly #lenient: TextDecoder;
	#offset: number;
	#held = new Uint8Array(0);

	/** @throws RangeError when the Encoding Standard has no such label */
	constructor(encoding: string, index: number) {
		this.#strict = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
		this.#lenient = new TextDecoder(encoding, { ignoreBOM: true });
		this.#encoding = this.#strict.encoding;
		this.#offset = index;
	}

	/** @param last whether the file ends with it */
	decode(chunk: Uint8Array, last: boolean): string {
		const bytes = this.#held.length === 0 ? chunk : joined(this.#held, chunk);
		const end = last ? bytes.length : bytes.length - cutOff(bytes, this.#encoding);
		const whole = bytes.subarray(0, end);
		this.#held = bytes.slice(end);
		const text = this.#encoding.startsWith('utf-')
			? this.#decodeUnicode(whole)
			: this.#decodeNarrow(whole, last);
		this.#offset += end;
		return text;
	}

	#decodeUnicode(bytes: Uint8Array): string {
		let text: string;
		try {
			text = this.#strict.decode(bytes);
		} catch {
			text = this.#encoding === 'utf-8' ? this.#mendUtf8(bytes) : this.#mendUtf16(bytes);
		}
		if (!text.includes('\0')) return text;
		const width = this.#encoding === 'utf-8' ? 1 : 2;
		const first = width === 1 ? bytes.indexOf(0) : text.indexOf('\0') * 2;
		this.#note(this.odd, first, text.split('\0').length - 1);
		return text.replaceAll('\0', REPLACEMENT);
	}

	#mendUtf8(bytes: Uint8Array): string {
		const mended = new Uint8Array(bytes.length * 3);
		let length = 0;
		for (let at = 0; at < bytes.length;) {
			const sound = utf8LengthAt(bytes, at);
			if (sound > 0 && at + sound <= bytes.length) {
				for (let next = 0; next < sound; next++) mended[length++] = bytes[at++]!;
				continue;
			}
			const surrogate = isSurrogateAt(bytes, at);
			this.#note(surrogate ? this.odd : this.wrong, at, 1);
			mended.set([0xef, 0xbf, 0xbd], length);
			length += 3;
			at += surrogate ? 3 : sound > 0 ? bytes.length - at : 1;
		}
		return this.#lenient.decode(mended.subarray(0, length));
	}

	#mendUtf16(bytes: Uint8Array): string {
		if (bytes.length % 2 === 1) this.#note(this.wrong, bytes.length - 1, 1);
		const text = this.#lenient.decode(bytes);
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const unit = (at: number) => view.getUint16(at, this.#encoding === 'utf-16le') & 0xfc00;
		for (let at = 0; at + 1 < bytes.length; at += 2) {
			if (unit(at) === 0xd800 && at + 3 < bytes.length && unit(at + 2) === 0xdc00) at += 2;
			else if (unit(at) === 0xd800 || unit(at) === 0xdc00) this.#note(this.odd, at, 1);
		}
		return text;
	}

	/** Of an encoding with one byte a character, or one of Asia whose offsets are known by chunk only. */
	#decodeNarrow(bytes: Uint8Array, last: boolean): string {
		const decoded = this.#lenient.decode(bytes, { stream: !last });
		const text = this.#encoding === 'windows-1252' ? westernSigns(decoded) : decoded;
		const exact = text.length === bytes.length;
		const note = (oddities: Oddities, pattern: RegExp) => {
			for (const { index } of text.matchAll(pattern)) this.#note(oddities, exact ? index : 0, 1);
		};
		// Where a Windows code page has no character, the standard decodes to a control character.
		note(this.wrong, /[\uFFFD\x80-\x9f]/g);
		note(this.odd, /\0/g);
		return text.replace(/[\0\x80-\x9f]/g, REPLACEMENT);
	}

	#note(oddities: Oddities, at: number, count: number) {
		if (oddities.count === 0) oddities.first = this.#offset + at;
		oddities.count += count;
	}
}

/** How many bytes at the end begin a character that they do not finish. */
function cutOff(bytes: Uint8Array, encoding: string): number {
	if (encoding === 'utf-8') {
		for (let back = 1; back <= Math.min(3, bytes.length); back++) {
			const at = bytes.length - back;
			if ((bytes[at]! & 0xc0) !== 0x80) return utf8LengthAt(bytes, at) > back ? back : 0;
		}
		return 0;
	}
	if (!encoding.startsWith('utf-16')) return 0;
	const odd = bytes.length % 2;
	const high = bytes[bytes.length - odd - (encoding === 'utf-16le' ? 1 : 2)];
	return high !== undefined && (high & 0xfc) === 0xd8 ? odd + 2 : odd;
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(left.length + right.length);
	bytes.set(left);
	bytes.set(right, left.length);
	return bytes;
}

const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'; // for 80 to 9F in Windows-1252

// Node before 24 decodes these bytes as if the page were Latin-1 (src/command/node-versions.mjs).
const westernSigns = (text: string): string =>
	text.replace(/[\x80-\x9f]/g, (control) => WESTERN[control.charCodeAt(0) - 0x80]!);

const LONGEST = 128 * 1024; // bytes, so that progress can be reported in between
const BREATH = 1024 * 1024; // bytes, after which whoever wants to cancel gets a turn

/**
 * The bytes of a file in order, in chunks of at most 128 kB.
 * @throws AbortError when the signal fires
 */
export async function* chunksOf(
	file: ImportFile,
	signal?: AbortSignal
): AsyncGenerator<Uint8Array, void> {
	const reader = file.stream().getReader();
	let sinceBreath = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			stopIfAborted(signal);
			if (done) return;
			for (let at = 0; at < value.length; at += LONGEST) {
				const chunk = value.subarray(at, at + LONGEST);
				sinceBreath += chunk.length;
				if (sinceBreath >= BREATH) {
					sinceBreath = 0;
					await new Promise((resolve) => setTimeout(resolve));
				}
				stopIfAborted(signal);
				yield chunk;
			}
		}
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}

function stopIfAborted(signal: AbortSignal | undefined) {
	if (signal?.aborted) throw new DOMException('The import was cancelled', 'AbortError');
}
