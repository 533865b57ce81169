import { FORMATS } from '../../intake/formats.ts';
import { readFiles } from '../../intake/read-files.ts';
import type { ImportFile } from '../../intake/format.ts';
import { toImportFile, type ChosenFile, type ReadingEvent } from './import-messages.ts';

const AT_ONCE = 1000; // drafts: taking over so many holds up no page

/** Reads files beside the page, so that it can show how far it is, and be left. */
const tell = (event: ReadingEvent) => postMessage(event);

addEventListener('message', ({ data }: MessageEvent<readonly ChosenFile[]>) => {
	read(data).catch((error: unknown) => {
		tell({ kind: 'failed', because: error instanceof Error ? error.message : String(error) });
	});
});

async function read(chosen: readonly ChosenFile[]): Promise<void> {
	const choices = new Map<ImportFile, ChosenFile['choices']>();
	const files = chosen.map((one) => {
		const file = toImportFile(one);
		choices.set(file, one.choices);
		return file;
	});
	const { drafts, ...rest } = await readFiles(files, {
		formats: FORMATS,
		choices: (file) => choices.get(file)!,
		onprogress: (read, of) => tell({ kind: 'progress', read, of })
	});
	for (let at = 0; at < drafts.length; at += AT_ONCE) {
		tell({ kind: 'drafts', drafts: drafts.slice(at, at + AT_ONCE) });
	}
	tell({ kind: 'done', rest });
}
