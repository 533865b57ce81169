import type { Draft } from '../../intake/draft.ts';
import type { FilesRead } from '../../intake/read-files.ts';
import type { ChosenFile, ReadingEvent } from './import-messages.ts';

/**
 * Reads files in a worker.
 * @param onprogress how many bytes were read, of how many
 * @throws AbortError when the signal fires; an Error that says what happened when reading broke
 */
export function readInWorker(
	files: readonly ChosenFile[],
	onprogress: (read: number, of: number) => void,
	signal: AbortSignal
): Promise<FilesRead> {
	const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
	const drafts: Draft[] = [];
	return new Promise<FilesRead>((resolve, reject) => {
		signal.addEventListener('abort', () => reject(new DOMException('Left', 'AbortError')));
		worker.addEventListener('error', ({ message }) => reject(new Error(message)));
		worker.addEventListener('message', ({ data: event }: MessageEvent<ReadingEvent>) => {
			if (event.kind === 'progress') onprogress(event.read, event.of);
			else if (event.kind === 'drafts') drafts.push(...event.drafts);
			else if (event.kind === 'done') resolve({ ...event.rest, drafts });
			else reject(new Error(event.because));
		});
		worker.postMessage(files);
	}).finally(() => worker.terminate());
}
