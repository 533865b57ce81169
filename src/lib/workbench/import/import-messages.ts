import type { Draft } from '../../intake/draft.ts';
import type { ReadingChoices } from '../../intake/format.ts';
import type { FilesRead } from '../../intake/read-files.ts';
import type { ImportFile } from '../../intake/format.ts';

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
