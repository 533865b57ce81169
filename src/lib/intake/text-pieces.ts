import type { ImportFile } from './format.ts';

/** The text of a file as UTF-8, piece by piece, with how many bytes have been read. */
export async function* textPieces(
	file: ImportFile,
	signal?: AbortSignal
): AsyncGenerator<{ text: string; bytes: number }, void> {
	const decoder = new TextDecoder();
	const reader = file.stream().getReader();
	let bytes = 0;
	try {
		for (;;) {
			signal?.throwIfAborted();
			const { done, value } = await reader.read();
			if (done) break;
			bytes += value.length;
			yield { text: decoder.decode(value, { stream: true }), bytes };
		}
		yield { text: decoder.decode(), bytes };
	} finally {
		await reader.cancel();
	}
}
