import type { ReadingChoices } from '../intake/format.ts';
import type { Gathered } from '../intake/gather.ts';

/** A file as a person chose it, with what they decided about its reading. */
export interface ChosenFile {
	readonly name: string;
	readonly blob: Blob;
	readonly choices: ReadingChoices & { readonly format?: string };
}

/** What the worker says of a reading. */
export type ReadingTold =
	| { readonly kind: 'progress'; readonly read: number; readonly of: number }
	| { readonly kind: 'gathered'; readonly gathered: Gathered }
	| { readonly kind: 'failed'; readonly because: string };
