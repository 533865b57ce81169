import type { Draft } from '../../intake/draft.ts';
import type { ImportFile, ReadingChoices } from '../../intake/format.ts';
import type { FilesRead } from '../../intake/read-files.ts';

/** A file as a person chose it, with what they decided about its reading. */
export interface ChosenFile {
	readonly name: string;
	readonly blob: Blob;
	readonly choices: ReadingChoices & { readonly format?: string };
}

/** What the worker says of a reading: the drafts in pieces, small enough that each holds up no page, then the rest. */
export type ReadingEvent =
	| { readonly kind: 'progress'; readonly read: number; readonly of: number }
	| { readonly kind: 'drafts'; readonly drafts: readonly Draft[] }
	| { readonly kind: 'done'; readonly rest: Omit<FilesRead, 'drafts'> }
	| { readonly kind: 'failed'; readonly because: string };

/** A chosen file as the intake reads it. */
export const toImportFile = ({ name, blob }: ChosenFile): ImportFile => ({
	name,
	size: blob.size,
	stream: () => blob.stream()
});

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
