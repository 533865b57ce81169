/** An encoding, how it is known, and how many bytes of the beginning only mark it. */
export interface DetectedEncoding {
	/** A label of the Encoding Standard. */
	readonly encoding: string;
	readonly by: 'mark' | 'letters';
	readonly mark: number;
}

/** The encoding of a text by the byte order mark that it begins with; null where it has none. */
export function markedEncoding(head: Uint8Array): DetectedEncoding | null {
	const [first, second, third] = head;
	if (first === 0xef && second === 0xbb && third === 0xbf)
		return { encoding: 'utf-8', by: 'mark', mark: 3 };
	if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', by: 'mark', mark: 2 };
	if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', by: 'mark', mark: 2 };
	return null;
}

/**
 * The encoding of a text by its first bytes: its mark, else UTF-16 by where its high bytes stand,
 * else UTF-8 if it is valid as that, else Windows-1251 or 1252 by how its letters stand together.
 */
export function detectEncoding(head: Uint8Array): DetectedEncoding {
	const marked = markedEncoding(head);
	if (marked) return marked;
	const encoding = wideEncoding(head) ?? (isUtf8(head) ? 'utf-8' : narrowEncoding(head));
	return { encoding, by: 'letters', mark: 0 };
}

/** UTF-16 has the high bytes of Latin, Cyrillic or Arabic letters at every second offset, and few others. */
function wideEncoding(head: Uint8Array): string | null {
	const pairs = head.length >> 1;
	if (pairs < 2) return null;
	const high = [0, 0];
	let zeros = 0;
	for (let at = 0; at < pairs * 2; at++) {
		const byte = head[at]!;
		if (byte === 0) zeros++;
		if (byte === 0 || byte === 4 || byte === 6) high[at & 1]!++;
	}
	if (zeros < pairs * 0.04) return null;
	if (high[1]! > pairs * 0.7 && high[0]! < pairs * 0.3) return 'utf-16le';
	if (high[0]! > pairs * 0.7 && high[1]! < pairs * 0.3) return 'utf-16be';
	return null;
}

const SOUND = 20; // sequences to each damaged byte: such a text is UTF-8 all the same

/** Whether all high bytes are UTF-8 sequences, or nearly all; one that the end cuts off is let pass. */
function isUtf8(head: Uint8Array): boolean {
	let sound = 0;
	let broken = 0;
	for (let at = 0; at < head.length;) {
		const length = isSurrogateAt(head, at) ? 3 : utf8LengthAt(head, at);
		if (length === 0) broken++;
		if (length > 1) sound++;
		at += Math.max(length, 1);
	}
	return broken * SOUND <= sound;
}

/** How many bytes the UTF-8 sequence at an offset has, as far as there are any; 0 where none begins. */
export function utf8LengthAt(bytes: Uint8Array, at: number): number {
	const first = bytes[at]!;
	if (first < 0x80) return 1;
	if (first < 0xc2 || first > 0xf4) return 0;
	const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
	const last = Math.min(at + length, bytes.length);
	for (let next = at + 1; next < last; next++) {
		if ((bytes[next]! & 0xc0) !== 0x80) return 0;
	}
	const second = bytes[at + 1];
	if (second !== undefined) {
		// Overlong forms, surrogates, and what lies past U+10FFFF.
		if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
		if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0;
	}
	return length;
}

/** Whether half a character is written there as if it were one: ED A0 80 to ED BF BF. */
export const isSurrogateAt = (bytes: Uint8Array, at: number): boolean =>
	bytes[at] === 0xed &&
	(bytes[at + 1] ?? 0) > 0x9f &&
	(bytes[at + 1]! & 0xc0) === 0x80 &&
	((bytes[at + 2] ?? 0) & 0xc0) === 0x80;

/** Cyrillic words are runs of high letters; Western accents stand alone among ASCII letters. */
function narrowEncoding(head: Uint8Array): string {
	const isHigh = (byte: number) => byte >= 0xc0 || byte === 0xa8 || byte === 0xb8;
	const isPlain = (byte: number) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
	let together = 0;
	let alone = 0;
	for (let at = 1; at < head.length; at++) {
		const [before, byte] = [head[at - 1]!, head[at]!];
		if (isHigh(before) && isHigh(byte)) together++;
		else if ((isHigh(before) && isPlain(byte)) || (isPlain(before) && isHigh(byte))) alone++;
	}
	return together > alone ? 'windows-1251' : 'windows-1252';
}
