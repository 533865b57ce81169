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
export function packedBytes(bytes: Uint8Array, { at, packedSize }: ZipPart): Uint8Array | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
	const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	return start + packedSize > bytes.length ? null : bytes.subarray(start, start + packedSize);
}
