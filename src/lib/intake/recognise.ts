import type { Format, ImportFile } from './format.ts';
import { detectEncoding } from './text/detect-encoding.ts';

const HEAD = 65_536; // bytes: enough for any format’s first signs

/** The format that an input is most surely of; null where none knows it. The earlier wins a tie. */
export async function recognise(
	file: ImportFile,
	formats: readonly Format[]
): Promise<Format | null> {
	const bytes = await headOf(file);
	if (bytes.length === 0) return null;
	const head = textOf(bytes);
	let [best, surest]: [Format | null, number] = [null, 0];
	for (const format of formats) {
		const sure = format.recognises(file.name, head, bytes);
		if (sure > surest) [best, surest] = [format, sure];
	}
	return best;
}

async function headOf(file: ImportFile): Promise<Uint8Array> {
	const head = new Uint8Array(HEAD);
	let length = 0;
	const reader = file.stream().getReader();
	try {
		while (length < HEAD) {
			const { value, done } = await reader.read();
			if (done) break;
			const piece = value.subarray(0, HEAD - length);
			head.set(piece, length);
			length += piece.length;
		}
	} finally {
		await reader.cancel();
	}
	return head.subarray(0, length);
}

/** As text, in the encoding that it will be read in; bytes that are not text in it become U+FFFD. */
const textOf = (bytes: Uint8Array): string =>
	new TextDecoder(detectEncoding(bytes).encoding).decode(bytes);
