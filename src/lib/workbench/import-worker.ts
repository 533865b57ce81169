import { FORMATS } from '../intake/formats.ts';
import { gather } from '../intake/gather.ts';
import type { ImportFile } from '../intake/format.ts';
import type { ChosenFile, ReadingTold } from './import-messages.ts';
import { readable } from './readable.ts';

/** Reads files beside the page, so that it can show how far it is, and be left. */
const tell = (told: ReadingTold) => postMessage(told);

addEventListener('message', ({ data }: MessageEvent<readonly ChosenFile[]>) => {
	read(data).catch((error: unknown) => {
		tell({ kind: 'failed', because: error instanceof Error ? error.message : String(error) });
	});
});

async function read(chosen: readonly ChosenFile[]): Promise<void> {
	const choices = new Map<ImportFile, ChosenFile['choices']>();
	const files = chosen.map((one) => {
		const file = readable(one);
		choices.set(file, one.choices);
		return file;
	});
	const gathered = await gather(files, {
		formats: FORMATS,
		choices: (file) => choices.get(file)!,
		onprogress: (read, of) => tell({ kind: 'progress', read, of })
	});
	tell({ kind: 'gathered', gathered });
}
