import type { Gathered } from '../intake/gather.ts';
import type { ChosenFile, ReadingTold } from './import-messages.ts';

/**
 * Reads files in a worker.
 * @param onprogress how many bytes were read, of how many
 * @throws AbortError when the signal fires; an Error that says what happened when reading broke
 */
export function readFiles(
	files: readonly ChosenFile[],
	onprogress: (read: number, of: number) => void,
	signal: AbortSignal
): Promise<Gathered> {
	const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
	return new Promise<Gathered>((resolve, reject) => {
		signal.addEventListener('abort', () => reject(new DOMException('Left', 'AbortError')));
		worker.addEventListener('error', ({ message }) => reject(new Error(message)));
		worker.addEventListener('message', ({ data: told }: MessageEvent<ReadingTold>) => {
			if (told.kind === 'progress') onprogress(told.read, told.of);
			else if (told.kind === 'gathered') resolve(told.gathered);
			else reject(new Error(told.because));
		});
		worker.postMessage(files);
	}).finally(() => worker.terminate());
}
