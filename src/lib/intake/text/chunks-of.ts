import type { ImportFile } from '../format.ts';

const LONGEST = 128 * 1024; // bytes, so that progress can be told in between
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
